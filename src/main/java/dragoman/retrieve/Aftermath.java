package dragoman.retrieve;

import dragoman.model.Exchange;
import dragoman.model.PassageEvidence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands beside the one that the question before was answered with: whoever asks "why?" or "and when was
 * that?" is answered near it more often than elsewhere.
 */
final class Aftermath {

    /** Over how many passages nearness falls to a third. */
    private static final double REACH = 2;

    private Aftermath() {}

    /** All 0 where the question stands alone. */
    static Map<String, Double> of(@Nullable Exchange before, PassageEvidence passage) {
        double leans = before == null ? 0.0 : 1.0;
        Exchange.Place place = before == null ? null : before.place();
        if (place == null || !place.article().equals(passage.article().id())) {
            return values(leans, false, 0);
        }
        return values(leans, true, passage.passage().ordinal() - place.ordinal());
    }

    private static Map<String, Double> values(double leans, boolean here, int distance) {
        return Map.of(
                "leans", leans,
                "same-article", here ? 1.0 : 0.0,
                "same-passage", here && distance == 0 ? 1.0 : 0.0,
                "soon-after", here && distance > 0 ? Math.exp((1 - distance) / REACH) : 0.0,
                "just-before", here && distance < 0 ? Math.exp((1 + distance) / REACH) : 0.0);
    }
}
