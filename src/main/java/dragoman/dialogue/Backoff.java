package dragoman.dialogue;

import java.time.Duration;

/** How long to wait before trying again: a second, then twice as long each time, never more than a minute. */
final class Backoff {

    private static final int CAP_SECONDS = 60;

    private int failures;

    /** The wait after one more failure. */
    Duration next() {
        failures++;
        return after(failures);
    }

    /** All is well again. */
    void reset() {
        failures = 0;
    }

    /** The wait after so many failures in a row. */
    static Duration after(int failures) {
        int doublings = Math.clamp(failures - 1L, 0, 6);
        return Duration.ofSeconds(Math.min(CAP_SECONDS, 1 << doublings));
    }
}
