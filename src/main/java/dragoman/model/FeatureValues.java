package dragoman.model;

/** Features with their values. */
public interface FeatureValues {

    /** The value of a feature, not a number where it is absent. */
    double at(Feature feature);

    /** The value of a feature, 0 where it is absent. */
    default double of(Feature feature) {
        double value = at(feature);
        return Double.isNaN(value) ? 0 : value;
    }

    default boolean has(Feature feature) {
        return !Double.isNaN(at(feature));
    }
}
