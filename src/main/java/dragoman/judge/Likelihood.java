package dragoman.judge;

import dragoman.model.Feature;
import dragoman.model.FeatureValues;
import java.util.List;
import java.util.stream.Stream;

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
    private static final List<Feature> GROUNDS = Stream.of(
                    "x-act",
                    "x-negation",
                    "x-who",
                    "x-whom",
                    "x-place",
                    "x-opposite",
                    "x-number",
                    "x-denied",
                    "x-unreal")
            .map(Feature::named)
            .toList();

    private static final List<Feature> OTHER_NAMES =
            Stream.of("x-name", "x-name-here").map(Feature::named).toList();

    /** So much of a question a passage must hold that names another in the place of the question's name. */
    private static final double REST = 0.6;

    /** Of a no, where one passage answers a yes/no question. */
    private static final Weights DENIAL_WORDS = Weights.read("denial-words.tsv");

    private static final Weights DENIAL_MEANING = Weights.read("denial-meaning.tsv");
    private static final Weights WORDS = Weights.read("words.tsv");
    private static final Weights MEANING = Weights.read("meaning.tsv");

    private Likelihood() {}

    static double answers(FeatureValues features) {
        return answers(weights(features), features);
    }

    static double answers(Weights weights, FeatureValues features) {
        return sigmoid(weights.answers(features));
    }

    /** 0 where nothing speaks against what the question takes for granted. */
    static double contradicts(FeatureValues features) {
        return contradicts(weights(features), features);
    }

    static double contradicts(Weights weights, FeatureValues features) {
        return grounded(features) ? sigmoid(weights.contradicts(features)) : 0;
    }

    /** How likely the answer is no, where a passage answers a yes/no question. */
    static double denies(FeatureValues features) {
        boolean meaning = features.has(CheckFeatures.NEARNESS);
        return sigmoid((meaning ? DENIAL_MEANING : DENIAL_WORDS).answers(features));
    }

    /** How likely one of two passages answers, or contradicts, by how likely each of them does. */
    static double either(double one, double other) {
        return 1 - (1 - one) * (1 - other);
    }

    /** Whether anything in a passage speaks against what the question takes for granted. */
    static boolean grounded(FeatureValues features) {
        return any(GROUNDS, features, 0) || any(OTHER_NAMES, features, REST);
    }

    private static boolean any(List<Feature> some, FeatureValues features, double above) {
        for (Feature feature : some) {
            if (features.of(feature) > above) {
                return true;
            }
        }
        return false;
    }

    private static Weights weights(FeatureValues features) {
        return features.has(CheckFeatures.NEARNESS) ? MEANING : WORDS;
    }

    private static double sigmoid(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
