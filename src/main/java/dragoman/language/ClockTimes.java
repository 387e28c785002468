package dragoman.language;

import static dragoman.language.TimeRule.one;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hours of the clock: "10:35 a.m.", "4 in the morning", "0735 GMT", "noon", "9 p.m. EST Tuesday". */
final class ClockTimes {

    private static final String ZONE = "(?: ?\\(?(?:gmt|utc|e[sd]t|c[sd]t|m[sd]t|p[sd]t|cest|cet|eet|bst|msk|"
            + "(?:local|eastern|moscow) time)\\)?)?";
    private static final String DAY = "(?:,? (?:(?<near>yesterday|today|tomorrow)|(?:on )?{weekday})"
            + "|(?= ?\\([^()]{1,20}\\),? (?:on )?(?<later>{weekdays})))?";
    private static final String HOUR = "(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))?";
    private static final String WORD = "(?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

    /** Without one of these no rule here can match. */
    static final TimeSign SIGN = TimeSign.digitOr("noon|night|clock|morning|evening|afternoon");

    static final List<TimeRule> RULES = List.of(
            one(HOUR + " ?(?<half>[ap])(?:\\.m\\.?|m)" + ZONE + DAY, ClockTimes::clock),
            one("(?:" + HOUR + "|" + WORD + ")(?: o'clock)? in the {part}" + DAY, ClockTimes::clock),
            one("(?:" + HOUR + "|" + WORD + ") o'clock" + DAY, ClockTimes::clock),
            one(
                    "(?<=\\b(?:at|by|until|till|from|around|about|before|after|since) )(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)"
                            + "(?: hours| hrs)?" + ZONE + DAY,
                    ClockTimes::clock),
            one(
                    "(?<hour>[01]?\\d|2[0-3])[:.]?(?<minute>[0-5]\\d)(?: hours)? (?:gmt|utc|local time|hours gmt)"
                            + DAY,
                    ClockTimes::clock),
            one("(?<=m\\.? \\()(?:[01]\\d|2[0-3])[0-5]\\d gmt", m -> TimeRule.NO_TIME), // the same hour once more
            one("(?:high )?noon" + DAY, m -> day(m) + "T12:00"),
            one("midnight" + DAY, m -> day(m) + "T24:00"),
            one(
                    "(?<=\\b(?:by|in|around|since|until) )(?:the )?(?:mid|early|late)[- ]{part}",
                    m -> m.published() + TimeValues.partOfDay(m.part("part"))));

    private ClockTimes() {}

    private static @Nullable String clock(TimeMatch match) {
        int hour = match.has("word")
                ? NumberWords.value(match.part("word")).orElse(0.0).intValue()
                : Integer.parseInt(match.part("hour"));
        boolean morning = match.part("half").equals("a") || match.part("part").equals("morning");
        boolean evening = match.part("half").equals("p") || (match.has("part") && !morning);
        int of24 = evening ? hour % 12 + 12 : morning ? hour % 12 : hour;
        String minute = match.has("minute") ? match.part("minute") : "00";
        return day(match) + "T" + String.format(Locale.ROOT, "%02d", of24) + ":" + minute;
    }

    /** The day beside the hour, else the last whole day that the sentence has named, else that of publication. */
    private static String day(TimeMatch match) {
        if (match.has("weekday") || match.has("later")) {
            return WeekTimes.nearest(match).toString();
        }
        int step = switch (match.part("near")) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
        return match.has("near") || match.near().isEmpty()
                ? match.published().plusDays(step).toString()
                : match.near();
    }
}
