package dragoman.judge;

import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets a linear model bend: hinges of the features that say most, and their products with each other and with the filled
 * gap. A passage near in meaning counts more where it shares no words with the question, and less where its gap stays open.
 *
 * <p>Hinges as in multivariate adaptive regression splines (Friedman, 1991), with fixed knots.
 */
final class Curves {

    /** A feature that bends. */
    private record Bent(Feature feature, List<Hinge> hinges) {

        static Bent of(String name, double... knots) {
            List<Hinge> hinges = Arrays.stream(knots)
                    .mapToObj(knot -> new Hinge(Feature.named(name + ">" + knot), knot))
                    .toList();
            return new Bent(Feature.named(name), hinges);
        }
    }

    /** A nearness that bends, with its products. */
    private record Nearness(Bent bent, Feature covered, Feature uncovered, Feature gap) {

        static Nearness of(String name, double... knots) {
            return new Nearness(
                    Bent.of(name, knots),
                    Feature.named(name + "*covered"),
                    Feature.named(name + "*uncovered"),
                    Feature.named("gap*" + name));
        }
    }

    private record Hinge(Feature feature, double knot) {}

    private static final Nearness NEAR = Nearness.of("near", 0.3, 0.4, 0.5, 0.6, 0.7);
    private static final Nearness MAXSIM = Nearness.of("maxsim", 0.25, 0.4, 0.55, 0.7, 0.85);
    /** These bend alone. */
    private static final List<Bent> OF_PIECES = Stream.of(
                    "maxsim-own", "maxsim-content", "maxsim-weakest", "maxsim-back")
            .map(name -> Bent.of(name, 0.3, 0.45, 0.6, 0.75))
            .toList();

    private static final Bent COVERED = Bent.of("covered", 0.2, 0.4, 0.6, 0.8);
    private static final Feature GAP_COVERED = Feature.named("gap*covered");
    /** Brings a hinge to the scale of the other features. */
    private static final double STEEP = 4;

    private Curves() {}

    static void add(FeatureVector.Builder features) {
        double covered = features.of(COVERED.feature());
        double gap = features.of(CheckFeatures.GAP);
        hinges(features, COVERED, covered);
        features.set(GAP_COVERED, gap * covered);
        bend(features, NEAR, covered, gap);
        bend(features, MAXSIM, covered, gap);
        OF_PIECES.forEach(bent -> bend(features, bent));
    }

    /** Nothing where the feature is lacking, as it is without an embedding model. */
    private static void bend(FeatureVector.Builder features, Bent bent) {
        if (features.has(bent.feature())) {
            hinges(features, bent, features.of(bent.feature()));
        }
    }

    private static void bend(FeatureVector.Builder features, Nearness near, double covered, double gap) {
        bend(features, near.bent());
        if (features.has(near.bent().feature())) {
            double value = features.of(near.bent().feature());
            features.set(near.covered(), value * covered);
            features.set(near.uncovered(), value * (1 - covered));
            features.set(near.gap(), gap * value);
        }
    }

    private static void hinges(FeatureVector.Builder features, Bent bent, double value) {
        for (Hinge hinge : bent.hinges()) {
            features.set(hinge.feature(), STEEP * Math.max(0, value - hinge.knot()));
        }
    }
}
