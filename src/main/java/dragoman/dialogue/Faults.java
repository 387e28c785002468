package dragoman.dialogue;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names a fault by kind and place, without its message, which may hold what a user wrote. */
final class Faults {

    /** Causes may run in a circle. */
    private static final int DEPTH = 5;

    private Faults() {}

    static String describe(Throwable fault) {
        String kinds = Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(DEPTH)
                .map(cause -> cause.getClass().getSimpleName())
                .distinct()
                .collect(Collectors.joining(" by "));
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dragoman"))
                .findFirst()
                .map(frame -> kinds + " at " + frame)
                .orElse(kinds);
    }
}
