package dragoman.retrieve;

import java.util.Map;

/**
 * How much each feature counts; see {@code docs/answering.md}.
 *
 * <p>Set by hand, and held against weights fitted by softmax over the passages of each question (L2, one set left out at a
 * time, on the project's own six sets and two collections of others): the fitted ones were right no more often. That of
 * {@code near} was chosen among 2, 4, 6 and 8 in the same way; where embeddings are off it falls away.
 */
final class Weights {

    private static final Map<String, Double> OF = Map.ofEntries(
            Map.entry("near", 3.0),
            Map.entry("maxsim", 7.0),
            Map.entry("bm25", 1.6),
            Map.entry("cover", 2.2),
            Map.entry("around", 0.8),
            Map.entry("speaker", 1.2),
            Map.entry("actors", 0.9),
            Map.entry("type", 0.8),
            Map.entry("query", 0.5),
            Map.entry("pairs", 0.6),
            Map.entry("period", 0.3),
            Map.entry("byline", -1.5),
            Map.entry("lead", 0.1),
            Map.entry("verbatim", 0.8));

    private Weights() {}

    static double sum(Map<String, Double> features) {
        return features.entrySet().stream()
                .mapToDouble(f -> OF.getOrDefault(f.getKey(), 0.0) * f.getValue())
                .sum();
    }
}
