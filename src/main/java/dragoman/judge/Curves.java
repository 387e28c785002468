package dragoman.judge;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lets a linear model bend: hinges of the features that say most, and their products with each other and with the filled
 * gap. A passage near in meaning counts more where it shares no words with the question, and less where its gap stays open.
 *
 * <p>Hinges as in multivariate adaptive regression splines (Friedman, 1991), with fixed knots.
 */
final class Curves {

    /** A feature that bends, with the names of what comes of it. */
    private record Bent(String name, List<Hinge> hinges, String covered, String uncovered, String gap) {

        static Bent of(String name, double... knots) {
            List<Hinge> hinges = Arrays.stream(knots)
                    .mapToObj(knot -> new Hinge(name + ">" + knot, knot))
                    .toList();
            return new Bent(name, hinges, name + "*covered", name + "*uncovered", "gap*" + name);
        }
    }

    private record Hinge(String name, double knot) {}

    private static final Bent NEAR = Bent.of("near", 0.3, 0.4, 0.5, 0.6, 0.7);
    private static final Bent MAXSIM = Bent.of("maxsim", 0.25, 0.4, 0.55, 0.7, 0.85);
    /** These bend alone. */
    private static final List<Bent> OF_PIECES = Stream.of(
                    "maxsim-own", "maxsim-content", "maxsim-weakest", "maxsim-back")
            .map(name -> Bent.of(name, 0.3, 0.45, 0.6, 0.75))
            .toList();

    private static final Bent COVERED = Bent.of("covered", 0.2, 0.4, 0.6, 0.8);
    /** Brings a hinge to the scale of the other features. */
    private static final double STEEP = 4;

    private Curves() {}

    static void add(Map<String, Double> features) {
        double covered = features.getOrDefault(COVERED.name(), 0.0);
        double gap = features.getOrDefault("gap", 0.0);
        hinges(features, COVERED, covered);
        features.put(COVERED.gap(), gap * covered);
        bend(features, NEAR, covered, gap);
        bend(features, MAXSIM, covered, gap);
        for (Bent bent : OF_PIECES) {
            Double value = features.get(bent.name());
            if (value != null) {
                hinges(features, bent, value);
            }
        }
    }

    /** Nothing where the feature is lacking, as it is without an embedding model. */
    private static void bend(Map<String, Double> features, Bent bent, double covered, double gap) {
        Double value = features.get(bent.name());
        if (value != null) {
            hinges(features, bent, value);
            features.put(bent.covered(), value * covered);
            features.put(bent.uncovered(), value * (1 - covered));
            features.put(bent.gap(), gap * value);
        }
    }

    private static void hinges(Map<String, Double> features, Bent bent, double value) {
        for (Hinge hinge : bent.hinges()) {
            features.put(hinge.name(), STEEP * Math.max(0, value - hinge.knot()));
        }
    }
}
