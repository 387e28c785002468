package dragoman.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The features of one passage. A question sees some thousands of them, which is why they stand in a row of numbers rather
 * than in a map. Immutable.
 */
public final class FeatureVector implements FeatureValues {

    public static final FeatureVector EMPTY = new FeatureVector(new double[0]);

    /** Room for the features by which passages are ranked, which most of them do not get beyond. */
    private static final int RANKING = 32;

    /** By the features' places; not a number where one is absent. */
    private final double[] values;

    private FeatureVector(double[] values) {
        this.values = values;
    }

    /** Of values by the features' names. */
    public static FeatureVector of(Map<String, Double> values) {
        Builder all = EMPTY.more();
        values.forEach((name, value) -> all.set(Feature.named(name), value));
        return all.build();
    }

    @Override
    public double at(Feature feature) {
        return at(values, feature);
    }

    private static double at(double[] values, Feature feature) {
        return feature.place() < values.length ? values[feature.place()] : Double.NaN;
    }

    /** The values by name, for the reader. */
    public Map<String, Double> byName() {
        Map<String, Double> all = new LinkedHashMap<>();
        Feature.all().filter(this::has).forEach(f -> all.put(f.name(), of(f)));
        return all;
    }

    /** To go on from these. */
    public Builder more() {
        return new Builder(values);
    }

    /** With room for so many features. */
    private static double[] padded(double[] values, int features) {
        double[] all = Arrays.copyOf(values, Math.max(values.length, features));
        Arrays.fill(all, values.length, all.length, Double.NaN);
        return all;
    }

    /** A vector in the making, for one thread. */
    public static final class Builder implements FeatureValues {

        private double[] values;

        private Builder(double[] from) {
            values = padded(from, from.length == 0 ? RANKING : Feature.count());
        }

        public void set(Feature feature, double value) {
            if (feature.place() >= values.length) {
                grow();
            }
            values[feature.place()] = value;
        }

        /** 1 where something holds, else 0. */
        public void set(Feature feature, boolean holds) {
            set(feature, holds ? 1 : 0);
        }

        @Override
        public double at(Feature feature) {
            return FeatureVector.at(values, feature);
        }

        private void grow() {
            values = padded(values, Feature.count());
        }

        public FeatureVector build() {
            return new FeatureVector(values.clone());
        }
    }
}
