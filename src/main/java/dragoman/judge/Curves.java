package dragoman.judge;

import java.util.Map;

/**
 * Lets a linear model bend: hinges of the features that say most, and their products with each other and with the filled
 * gap. A passage near in meaning counts more where it shares no words with the question, and less where its gap stays open.
 *
 * <p>Hinges as in multivariate adaptive regression splines (Friedman, 1991), with fixed knots.
 */
final class Curves {

    private static final double[] NEAR = {0.3, 0.4, 0.5, 0.6, 0.7};
    private static final double[] MAXSIM = {0.25, 0.4, 0.55, 0.7, 0.85};
    private static final double[] COVERED = {0.2, 0.4, 0.6, 0.8};
    /** Brings a hinge to the scale of the other features. */
    private static final double STEEP = 4;

    private Curves() {}

    static void add(Map<String, Double> features) {
        double covered = features.getOrDefault("covered", 0.0);
        double gap = features.getOrDefault("gap", 0.0);
        hinges(features, "covered", covered, COVERED);
        features.put("gap*covered", gap * covered);
        bend(features, "near", covered, gap, NEAR);
        bend(features, "maxsim", covered, gap, MAXSIM);
    }

    /** Nothing where the feature is lacking, as it is without an embedding model. */
    private static void bend(Map<String, Double> features, String name, double covered, double gap, double... knots) {
        Double value = features.get(name);
        if (value != null) {
            hinges(features, name, value, knots);
            features.put(name + "*covered", value * covered);
            features.put(name + "*uncovered", value * (1 - covered));
            features.put("gap*" + name, gap * value);
        }
    }

    private static void hinges(Map<String, Double> features, String name, double value, double... knots) {
        for (double knot : knots) {
            features.put(name + ">" + knot, STEEP * Math.max(0, value - knot));
        }
    }
}
