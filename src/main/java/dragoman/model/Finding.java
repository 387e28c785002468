package dragoman.model;

/**
 * A passage that may answer a question.
 *
 * @param score the weighted sum of the features; comparable within one question only
 * @param features what speaks for it and against it
 */
public record Finding(PassageEvidence evidence, double score, FeatureVector features) {

    public static final Feature COVERED = Feature.named("covered");
    public static final Feature LIKELY = Feature.named("likely");

    /** The share of the question's words that the passage and those beside it hold, 0 to 1; known once it is judged. */
    public double covered() {
        return feature(COVERED);
    }

    /** How likely it answers, 0 to 1; known once it is judged. */
    public double likely() {
        return feature(LIKELY);
    }

    /** The value of a feature, 0 where it is absent. */
    public double feature(Feature feature) {
        return features.of(feature);
    }
}
