package dragoman.understand;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A list of words that is read when it is first needed. Thread-safe. */
final class LateWords {

    private final Supplier<Set<String>> source;
    private @Nullable Set<String> words;

    LateWords(Supplier<Set<String>> source) {
        this.source = source;
    }

    synchronized Set<String> all() {
        Set<String> read = words;
        if (read == null) {
            read = source.get();
            words = read;
        }
        return read;
    }
}
