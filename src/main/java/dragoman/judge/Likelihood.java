package dragoman.judge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How likely a passage answers a question, and how likely it contradicts what the question takes for granted: two linear
 * models over what ranking and evidence check found, fitted together so that the right reading of the right passage beats
 * the others, and silence beats them all where none is right; see {@code docs/answering.md}. The weights are the same for all
 * dossiers; where the embedding model runs there are others, with nearness among the features.
 */
final class Likelihood {

    /** From this likelihood on a passage is given as an answer; below it the bot says that the sources do not say. */
    static final double ENOUGH = 0.45;

    /** From this likelihood on a passage is held against the question. */
    static final double OTHERWISE = 0.6;

    /** Without one of these there is nothing that a passage could hold against a question. */
    private static final Set<String> GROUNDS = Set.of(
            "x-act", "x-negation", "x-who", "x-whom", "x-place", "x-opposite", "x-number", "x-denied", "x-unreal");

    /** So much of a question a passage must hold that names another in the place of the question's name. */
    private static final double REST = 0.6;

    private static final Weights WORDS = Weights.read("words.tsv");
    private static final Weights MEANING = Weights.read("meaning.tsv");

    private Likelihood() {}

    static double answers(Map<String, Double> features) {
        return answers(weights(features), features);
    }

    static double answers(Weights weights, Map<String, Double> features) {
        return sigmoid(weights.answers(features));
    }

    /** 0 where nothing speaks against what the question takes for granted. */
    static double contradicts(Map<String, Double> features) {
        return contradicts(weights(features), features);
    }

    static double contradicts(Weights weights, Map<String, Double> features) {
        return grounded(features) ? sigmoid(weights.contradicts(features)) : 0;
    }

    /** Whether anything in a passage speaks against what the question takes for granted. */
    static boolean grounded(Map<String, Double> features) {
        return GROUNDS.stream().anyMatch(g -> features.getOrDefault(g, 0.0) > 0)
                || List.of("x-name", "x-name-here").stream().anyMatch(n -> features.getOrDefault(n, 0.0) > REST);
    }

    private static Weights weights(Map<String, Double> features) {
        return features.containsKey("near") ? MEANING : WORDS;
    }

    private static double sigmoid(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
