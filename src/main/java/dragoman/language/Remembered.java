package dragoman.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was worked out of something, kept for when the same comes up again; the longest unused goes first. Thread-safe; while
 * one thread works a value out, others may do the same.
 *
 * @param <K> what it is worked out of
 * @param <V> what comes of it, immutable
 */
public final class Remembered<K, V> {

    private final Function<K, V> working;
    private final Map<K, V> values;

    /**
     * @param most how many are kept
     * @param working gives the same for the same
     */
    public Remembered(int most, Function<K, V> working) {
        this.working = working;
        this.values = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public V of(K key) {
        synchronized (values) {
            V known = values.get(key);
            if (known != null) {
                return known;
            }
        }
        V value = working.apply(key);
        synchronized (values) {
            values.put(key, value);
        }
        return value;
    }
}
