package dragoman.understand;

import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The usual time of a part of the day: eight in the morning, six in the evening. */
final class PartsOfDay {

    private static final Pattern MORNING = Pattern.compile("\\bmornings?\\b|\\bbreakfast\\b");
    private static final Pattern NOON = Pattern.compile("\\b(?:noon|midday|lunch(?: ?time)?)\\b");
    private static final Pattern AFTERNOON = Pattern.compile("\\bafternoons?\\b");
    private static final Pattern EVENING = Pattern.compile("\\b(?:evenings?|after work|dinner|tonight)\\b");
    private static final Pattern NIGHT = Pattern.compile("\\b(?:nights?|nightly|bedtime)\\b");

    private PartsOfDay() {}

    /** Null where no part of the day is named. */
    static @Nullable LocalTime in(Reading reading) {
        if (reading.has(MORNING)) {
            return LocalTime.of(8, 0);
        }
        if (reading.has(NOON)) {
            return LocalTime.NOON;
        }
        if (reading.has(AFTERNOON)) {
            return LocalTime.of(15, 0);
        }
        if (reading.has(EVENING)) {
            return LocalTime.of(18, 0);
        }
        return reading.has(NIGHT) ? LocalTime.of(21, 0) : null;
    }
}
