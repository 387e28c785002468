package dragoman.model;

/** Features with their values. */
public interface FeatureValues {

    /** The value of a feature, 0 where it is absent. */
    double of(Feature feature);

    boolean has(Feature feature);
}
