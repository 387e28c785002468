package dragoman.judge;

import java.util.Map;

/**
 * How likely a passage answers a question: a logistic model over what ranking and evidence check found. The weights were
 * fitted on the project's own question sets and are the same for all dossiers; see {@code docs/answering.md}.
 */
final class Likelihood {

    /** From this likelihood on a passage is given as an answer; below it the bot says that the sources do not say. */
    static final double ENOUGH = 0.32;

    private static final double BIAS = -2.04;
    private static final Map<String, Double> WEIGHTS = Map.ofEntries(
            Map.entry("covered", 0.51),
            Map.entry("covered-squared", 0.56),
            Map.entry("gap", 0.52),
            Map.entry("counted", 0.45),
            Map.entry("same", 0.32),
            Map.entry("speaker", 0.34),
            Map.entry("actors", 0.21),
            Map.entry("bm25", 0.38),
            Map.entry("pairs", 0.22),
            Map.entry("query", 0.14),
            Map.entry("behind", 0.78),
            Map.entry("novelty", -0.12),
            Map.entry("out-of-scope", -0.21),
            Map.entry("wants-reason", -0.36));

    /** Where an embedding model tells how near the passage lies to the question in meaning. */
    private static final double BIAS_WITH_NEAR = -3.45;

    private static final Map<String, Double> WEIGHTS_WITH_NEAR = Map.ofEntries(
            Map.entry("covered", 0.39),
            Map.entry("covered-squared", 0.99),
            Map.entry("gap", 0.63),
            Map.entry("counted", 1.11),
            Map.entry("same", 0.53),
            Map.entry("speaker", 0.79),
            Map.entry("actors", 0.38),
            Map.entry("bm25", 0.05),
            Map.entry("pairs", 0.76),
            Map.entry("query", 0.53),
            Map.entry("behind", 0.59),
            Map.entry("novelty", 0.29),
            Map.entry("out-of-scope", -0.83),
            Map.entry("wants-reason", 0.32),
            Map.entry("near", 2.23));

    private Likelihood() {}

    static double of(Map<String, Double> features) {
        return features.containsKey("near")
                ? of(features, BIAS_WITH_NEAR, WEIGHTS_WITH_NEAR)
                : of(features, BIAS, WEIGHTS);
    }

    private static double of(Map<String, Double> features, double bias, Map<String, Double> weights) {
        double sum = bias;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * features.getOrDefault(weight.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
