package dragoman.store;

import dragoman.model.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question narrows its query by; an empty slot does not narrow.
 *
 * @param actors canonical names, any of which will do
 * @param topics names, any of which will do
 */
public record Slots(
        List<String> actors, List<String> topics, @Nullable Period period) {

    public static final Slots NONE = new Slots(List.of(), List.of(), null);

    public Slots {
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
    }

    /** Whether there is something to narrow by. */
    public boolean has(Narrowing condition) {
        return switch (condition) {
            case ACTORS -> !actors.isEmpty();
            case TOPICS -> !topics.isEmpty();
            case PERIOD -> period != null;
        };
    }

    /** With one slot emptied. */
    public Slots without(Narrowing condition) {
        return new Slots(
                condition == Narrowing.ACTORS ? List.of() : actors,
                condition == Narrowing.TOPICS ? List.of() : topics,
                condition == Narrowing.PERIOD ? null : period);
    }
}
