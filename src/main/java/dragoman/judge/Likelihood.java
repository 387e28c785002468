package dragoman.judge;

import java.util.Map;

/**
 * How likely a passage answers a question: a logistic model over what ranking and evidence check found. The weights were
 * fitted so that the passage that answers beats the others, and silence beats them all where none does; they are the same
 * for all dossiers; see {@code docs/answering.md}.
 */
final class Likelihood {

    /** From this likelihood on a passage is given as an answer; below it the bot says that the sources do not say. */
    static final double ENOUGH = 0.41;

    private static final double BIAS = -2.61;
    private static final Map<String, Double> WEIGHTS = Map.ofEntries(
            Map.entry("behind", 0.82),
            Map.entry("covered", 0.56),
            Map.entry("covered-squared", 0.72),
            Map.entry("bm25", 0.71),
            Map.entry("around", 0.36),
            Map.entry("pairs", 0.43),
            Map.entry("query", 0.48),
            Map.entry("speaker", 0.43),
            Map.entry("spoken", 0.48),
            Map.entry("actors", 0.25),
            Map.entry("type", 0.17),
            Map.entry("top", 0.24),
            Map.entry("stranger", -0.29),
            Map.entry("gap", 1.31),
            Map.entry("gap-number", 0.93),
            Map.entry("gap-place", 0.47),
            Map.entry("gap-reason", -0.37),
            Map.entry("wants-number", -0.45),
            Map.entry("wants-place", 0.27),
            Map.entry("wants-person", -0.39),
            Map.entry("wants-reason", -0.40),
            Map.entry("wants-condition", 0.64),
            Map.entry("wants-statement", -0.84),
            Map.entry("wants-description", 0.31),
            Map.entry("wants-yes-no", 0.23),
            Map.entry("act", 1.02),
            Map.entry("confirmed", 0.11),
            Map.entry("who-same", 0.18),
            Map.entry("nouns", -0.72),
            Map.entry("noun-missing", -0.31),
            Map.entry("head-beside", -0.38),
            Map.entry("wants-name", -0.79),
            Map.entry("name-unnamed", -0.51),
            Map.entry("out-of-scope", -0.78));

    /** Where an embedding model tells how near the passage lies to the question in meaning. */
    private static final double BIAS_WITH_NEAR = -2.31;

    private static final Map<String, Double> WEIGHTS_WITH_NEAR = Map.ofEntries(
            Map.entry("behind", 0.94),
            Map.entry("covered", 0.41),
            Map.entry("covered-squared", 0.59),
            Map.entry("bm25", -0.21),
            Map.entry("around", 0.12),
            Map.entry("pairs", 0.43),
            Map.entry("query", 0.51),
            Map.entry("speaker", 0.46),
            Map.entry("spoken", 0.45),
            Map.entry("actors", 0.24),
            Map.entry("type", 0.13),
            Map.entry("top", 0.81),
            Map.entry("stranger", -0.36),
            Map.entry("gap", 1.29),
            Map.entry("gap-number", 0.86),
            Map.entry("gap-place", 0.47),
            Map.entry("gap-reason", -0.39),
            Map.entry("wants-number", -0.45),
            Map.entry("wants-place", 0.29),
            Map.entry("wants-person", -0.31),
            Map.entry("wants-reason", -0.36),
            Map.entry("wants-condition", 0.72),
            Map.entry("wants-statement", -0.88),
            Map.entry("wants-description", 0.29),
            Map.entry("wants-yes-no", 0.28),
            Map.entry("act", 0.85),
            Map.entry("confirmed", -0.04),
            Map.entry("who-same", 0.12),
            Map.entry("nouns", -1.08),
            Map.entry("noun-missing", -0.37),
            Map.entry("head-beside", -0.39),
            Map.entry("wants-name", -0.69),
            Map.entry("name-unnamed", -0.44),
            Map.entry("out-of-scope", -1.11),
            Map.entry("near", 1.38));

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
