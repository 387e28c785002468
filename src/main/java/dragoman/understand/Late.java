package dragoman.understand;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is worked out when it is first needed. Thread-safe.
 *
 * @param <T> what it is
 */
final class Late<T> {

    private final Supplier<T> source;
    private volatile @Nullable T known;

    Late(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        T value = known;
        return value == null ? workedOut() : value;
    }

    private synchronized T workedOut() {
        T value = known;
        if (value == null) {
            value = source.get();
            known = value;
        }
        return value;
    }
}
