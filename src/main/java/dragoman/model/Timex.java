package dragoman.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days that a TIMEX3 value covers, so that they can be compared and drawn. */
public final class Timex {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(-WE)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern DECADE = Pattern.compile("\\d{3}");

    private Timex() {}

    /** Empty for what is no stretch of the calendar: durations, sets, seasons, "now". */
    public static Optional<Period> days(@Nullable String value) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(read(value));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static @Nullable Period read(String value) {
        Matcher match;
        if ((match = matched(DAY, value)) != null) {
            return Period.of(LocalDate.parse(match.group(1)));
        }
        if (MONTH.matcher(value).matches()) {
            YearMonth month = YearMonth.parse(value);
            return new Period(month.atDay(1), month.atEndOfMonth());
        }
        if (YEAR.matcher(value).matches()) {
            return years(Integer.parseInt(value), 1);
        }
        if ((match = matched(WEEK, value)) != null) {
            return week(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)), match.group(3) != null);
        }
        if ((match = matched(QUARTER, value)) != null) {
            return quarter(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        }
        return DECADE.matcher(value).matches() ? years(Integer.parseInt(value) * 10, 10) : null;
    }

    private static @Nullable Matcher matched(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        return matcher.matches() ? matcher : null;
    }

    private static Period years(int first, int many) {
        return new Period(
                Year.of(first).atDay(1), Year.of(first + many).atDay(1).minusDays(1));
    }

    private static Period quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, 3 * quarter - 2);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** Weeks as ISO 8601 counts them; a weekend is their Saturday and Sunday. */
    private static Period week(int year, int week, boolean weekend) {
        LocalDate monday =
                LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week);
        return new Period(weekend ? monday.plusDays(5) : monday, monday.plusDays(6));
    }
}
