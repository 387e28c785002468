package dragoman.retrieve;

import dragoman.model.Exchange;
import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import dragoman.model.PassageEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands beside the one that the question before was answered with: whoever asks "why?" or "and when was
 * that?" is answered near it more often than elsewhere.
 */
final class Aftermath {

    /** Over how many passages nearness falls to a third. */
    private static final double REACH = 2;

    private static final Feature LEANS = Feature.named("leans");
    private static final Feature SAME_ARTICLE = Feature.named("same-article");
    private static final Feature SAME_PASSAGE = Feature.named("same-passage");
    private static final Feature SOON_AFTER = Feature.named("soon-after");
    private static final Feature JUST_BEFORE = Feature.named("just-before");

    private Aftermath() {}

    /** Adds how a passage stands; all 0 where the question stands alone. */
    static void add(FeatureVector.Builder features, @Nullable Exchange before, PassageEvidence passage) {
        features.set(LEANS, before != null);
        Exchange.Place place = before == null ? null : before.place();
        if (place == null || !place.article().equals(passage.article().id())) {
            add(features, false, 0);
        } else {
            add(features, true, passage.passage().ordinal() - place.ordinal());
        }
    }

    private static void add(FeatureVector.Builder features, boolean here, int distance) {
        features.set(SAME_ARTICLE, here);
        features.set(SAME_PASSAGE, here && distance == 0);
        features.set(SOON_AFTER, distance > 0 ? Math.exp((1 - distance) / REACH) : 0);
        features.set(JUST_BEFORE, distance < 0 ? Math.exp((1 + distance) / REACH) : 0);
    }
}
