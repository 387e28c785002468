package dragoman.model;

import java.time.LocalTime;

/**
 * The hours of every day in which a chat wants no messages that it did not ask for.
 *
 * @param until the first minute that is no longer quiet; before {@code from}, where the night lies between
 */
public record QuietHours(LocalTime from, LocalTime until) {

    public QuietHours {
        if (from.equals(until)) {
            throw new IllegalArgumentException("quiet hours that begin and end at " + from + " would never end");
        }
    }

    public boolean contains(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return overMidnight() ? begun || !over : begun && !over;
    }

    private boolean overMidnight() {
        return until.isBefore(from);
    }
}
