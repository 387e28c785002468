package dragoman.retrieve;

import dragoman.model.Feature;
import dragoman.model.FeatureValues;
import java.util.List;

/**
 * How much each feature counts; see {@code docs/answering.md}.
 *
 * <p>Set by hand, and held against weights fitted by softmax over the passages of each question (L2, one set left out at a
 * time, on the project's own six sets and two collections of others): the fitted ones were right no more often. That of
 * {@code near} was chosen among 2, 4, 6 and 8 in the same way; where embeddings are off it falls away.
 */
final class Weights {

    private record Weight(Feature feature, double value) {

        Weight(String feature, double value) {
            this(Feature.named(feature), value);
        }
    }

    private static final List<Weight> ALL = List.of(
            new Weight("near", 3.0),
            new Weight("maxsim", 7.0),
            new Weight("bm25", 1.6),
            new Weight("cover", 2.2),
            new Weight("around", 0.8),
            new Weight("speaker", 1.2),
            new Weight("actors", 0.9),
            new Weight("type", 0.8),
            new Weight("query", 0.5),
            new Weight("pairs", 0.6),
            new Weight("period", 0.3),
            new Weight("byline", -1.5),
            new Weight("lead", 0.1),
            new Weight("verbatim", 0.8));

    private Weights() {}

    static double sum(FeatureValues features) {
        double sum = 0;
        for (Weight weight : ALL) {
            sum += weight.value() * features.of(weight.feature());
        }
        return sum;
    }
}
