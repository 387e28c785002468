package dragoman.compose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days, weeks and months as people write them, out of TIMEX3 values. */
final class Days {

    private static final DateTimeFormatter DAY = format("d MMMM yyyy");
    private static final DateTimeFormatter DAY_OF_YEAR = format("d MMMM");
    private static final DateTimeFormatter MONTH = format("MMMM yyyy");
    private static final Pattern VALUE = Pattern.compile(
            "(\\d{4})(?:-(?:W(\\d{2})(-WE)?|(\\d{2})(?:-(\\d{2}))?))?(?:T(\\d{2}:\\d{2}).*|T\\p{Upper}{2})?");

    private Days() {}

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A TIMEX3 value as people write it; one that is no day, week, month or year as it is. */
    static String of(@Nullable String timex) {
        return timex == null ? "" : written(timex).orElse(timex);
    }

    /** A day, week, month or year as people write it; empty for "now" and "every Friday". */
    static Optional<String> written(String timex) {
        Matcher value = VALUE.matcher(timex);
        return value.matches() ? Optional.of(written(value.toMatchResult())) : Optional.empty();
    }

    private static String written(MatchResult value) {
        int year = Integer.parseInt(value.group(1));
        if (value.group(2) != null) {
            LocalDate monday = monday(year, Integer.parseInt(value.group(2)));
            return stretch(value.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6));
        }
        if (value.group(4) == null) {
            return value.group(1);
        }
        int month = Integer.parseInt(value.group(4));
        if (value.group(5) == null) {
            return month > 12 ? value.group() : MONTH.format(YearMonth.of(year, month));
        }
        String day = day(LocalDate.of(year, month, Integer.parseInt(value.group(5))));
        return value.group(6) == null ? day : day + ", " + value.group(6);
    }

    /** "8 to 14 February 2016". */
    static String stretch(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        boolean month = YearMonth.from(from).equals(YearMonth.from(to));
        String first = month
                ? String.valueOf(from.getDayOfMonth())
                : from.getYear() == to.getYear() ? DAY_OF_YEAR.format(from) : day(from);
        return first + " to " + day(to);
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
