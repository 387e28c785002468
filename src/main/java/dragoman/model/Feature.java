package dragoman.model;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A number that tells something about a passage as an answer to a question, under a name. There is one feature of each name,
 * and each has its place in every {@link FeatureVector}. Thread-safe.
 */
public final class Feature {

    private static final Map<String, Feature> ALL = new ConcurrentHashMap<>();

    private final String name;
    private final int place;

    private Feature(String name, int place) {
        this.name = name;
        this.place = place;
    }

    /** The feature of a name. */
    public static Feature named(String name) {
        Feature known = ALL.get(name);
        return known == null ? added(name) : known;
    }

    private static synchronized Feature added(String name) {
        Feature feature = new Feature(name, ALL.size());
        Feature known = ALL.putIfAbsent(name, feature);
        return known == null ? feature : known;
    }

    /** How many there are by now. */
    static int count() {
        return ALL.size();
    }

    /** Those that there are by now, in the order of their places. */
    static Stream<Feature> all() {
        return ALL.values().stream().sorted(Comparator.comparingInt(Feature::place));
    }

    public String name() {
        return name;
    }

    int place() {
        return place;
    }

    @Override
    public String toString() {
        return name;
    }
}
