package dragoman.read;

import dragoman.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands on a topic, as a fact tells it.
 *
 * @param condition what it is tied to; a side taken under a condition is neither for nor against
 */
record PositionRow(
        YamlText actor, YamlText topic, Side side, @Nullable String condition) {

    enum Side {
        FOR,
        AGAINST
    }

    static PositionRow read(YamlMap map) {
        return new PositionRow(
                map.text("actor"),
                map.text("topic"),
                map.required("stance", As.oneOf(Side.class), Side.FOR),
                map.optionalText("condition").map(YamlText::value).orElse(null));
    }

    Position.Stance stance() {
        if (condition != null) {
            return Position.Stance.CONDITIONAL;
        }
        return switch (side) {
            case FOR -> Position.Stance.FOR;
            case AGAINST -> Position.Stance.AGAINST;
        };
    }
}
