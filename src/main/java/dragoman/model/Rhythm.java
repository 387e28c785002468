package dragoman.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** How often a subscription sends something. */
public sealed interface Rhythm {

    /** At a time of the subscriber's own clock, on some days of the week. */
    record OnDays(Set<DayOfWeek> days, LocalTime at) implements Rhythm {

        public OnDays {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("a summary needs at least one day of the week");
            }
            days = Collections.unmodifiableSet(EnumSet.copyOf(days));
        }
    }

    /** Every so many hours, counted from a moment: an hour is an hour, whatever clocks are set to meanwhile. */
    record EveryHours(int hours, Instant from) implements Rhythm {

        /** The longest interval, a week. */
        public static final int LONGEST = 168;

        public EveryHours {
            if (hours < 1 || hours > LONGEST) {
                throw new IllegalArgumentException("an interval has 1 to " + LONGEST + " hours, not " + hours);
            }
        }
    }

    /** As soon as something new is said. */
    record AtOnce() implements Rhythm {}

    static Rhythm daily(LocalTime at) {
        return new OnDays(EnumSet.allOf(DayOfWeek.class), at);
    }

    static Rhythm weekdays(LocalTime at) {
        return new OnDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), at);
    }

    static Rhythm weekly(DayOfWeek day, LocalTime at) {
        return new OnDays(EnumSet.of(day), at);
    }
}
