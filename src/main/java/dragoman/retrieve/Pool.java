package dragoman.retrieve;

import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The passages that are weighed for a question, by what brought them in: words in common, the store's query for its intent, or
 * nearness in meaning. Passages are told by their ids.
 *
 * @param bm25 the score by words of each of them, 0 without a word in common
 * @param best the highest of these scores
 * @param wanted those that the store's query yields
 * @param near how near passages lie to the question, 0 to 1; empty without embeddings
 * @param nearBoth the same for the question before together with this one
 */
record Pool(Map<Long, Double> bm25, double best, Set<Long> wanted, Map<Long, Double> near, Map<Long, Double> nearBoth) {

    /** As many are found by words, and by the store's query. */
    static final int MOST = 60;
    /** Those that share no word with the question are found by their meaning alone. */
    private static final int NEAREST = 20;

    private static final Feature BM25 = Feature.named("bm25");
    private static final Feature QUERY = Feature.named("query");
    private static final Feature NEAR = Feature.named("near");
    private static final Feature NEAR_BOTH = Feature.named("near-both");

    static Pool of(
            Map<Long, Double> found, Collection<Long> queried, Map<Long, Double> near, Map<Long, Double> nearBoth) {
        Map<Long, Double> bm25 = new LinkedHashMap<>(found);
        queried.stream().limit(MOST).forEach(id -> bm25.putIfAbsent(id, 0.0));
        Nearness.nearest(near, NEAREST).forEach(id -> bm25.putIfAbsent(id, 0.0));
        Nearness.nearest(nearBoth, NEAREST).forEach(id -> bm25.putIfAbsent(id, 0.0));
        double best = bm25.values().stream().mapToDouble(d -> d).max().orElse(1);
        return new Pool(bm25, best, Set.copyOf(queried), near, nearBoth);
    }

    Set<Long> ids() {
        return bm25.keySet();
    }

    /** How a passage was found without embeddings. */
    void add(FeatureVector.Builder features, long id) {
        features.set(BM25, best <= 0 ? 0 : bm25.getOrDefault(id, 0.0) / best);
        features.set(QUERY, wanted.contains(id));
    }

    /** How near a passage lies. */
    void addNearness(FeatureVector.Builder features, long id) {
        features.set(NEAR, near.getOrDefault(id, 0.0));
        features.set(NEAR_BOTH, nearBoth.getOrDefault(id, 0.0));
    }
}
