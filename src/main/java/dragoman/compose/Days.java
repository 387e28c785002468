package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, weeks, months and years out of TIMEX3 values, as a phrase can say them in any language. */
final class Days {

    private static final Pattern VALUE = Pattern.compile(
            "(\\d{4})(?:-(?:W(\\d{2})(-WE)?|(\\d{2})(?:-(\\d{2}))?))?(?:T(\\d{2}:\\d{2}).*|T\\p{Upper}{2})?");

    private Days() {}

    /** What a TIMEX3 value names; one that is no day, week, month or year as it is. */
    static Object of(String timex) {
        return named(timex).orElse(timex);
    }

    /** The day, week, month or year that a TIMEX3 value names; empty for "now" and "every Friday". */
    static Optional<Object> named(String timex) {
        Matcher value = VALUE.matcher(timex);
        return value.matches() ? Optional.of(named(value.toMatchResult())) : Optional.empty();
    }

    private static Object named(MatchResult value) {
        int year = Integer.parseInt(value.group(1));
        if (value.group(2) != null) {
            LocalDate monday = monday(year, Integer.parseInt(value.group(2)));
            return new Period(value.group(3) == null ? monday : monday.plusDays(5), monday.plusDays(6));
        }
        if (value.group(4) == null) {
            return Year.of(year);
        }
        int month = Integer.parseInt(value.group(4));
        if (value.group(5) == null) {
            return month > 12 ? value.group() : YearMonth.of(year, month);
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(value.group(5)));
        return value.group(6) == null ? day : Block.Phrase.row(List.of(day, value.group(6)));
    }

    private static LocalDate monday(int year, int week) {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
