package dragoman.understand;

import dragoman.language.Times;
import dragoman.model.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that a question's words of time mean, counted from when it is asked. */
final class Periods {

    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

    private Periods() {}

    /** {@code newest} is the anchor where the store ends long before {@code today}. */
    static Optional<Period> in(String text, LocalDate today, @Nullable LocalDate newest) {
        LocalDate anchor = newest != null && newest.isBefore(today.minusDays(7)) ? newest : today;
        return Times.in(text, anchor).stream()
                .flatMap(t -> of(t.value()).stream())
                .findFirst();
    }

    private static Optional<Period> of(String value) {
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return Optional.of(new Period(monday, monday.plusDays(6)));
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            return Optional.of(Period.of(LocalDate.parse(value.substring(0, 10))));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(value);
            return Optional.of(new Period(month.atDay(1), month.atEndOfMonth()));
        }
        if (value.matches("\\d{4}")) {
            LocalDate first = LocalDate.of(Integer.parseInt(value), 1, 1);
            return Optional.of(new Period(first, first.plusYears(1).minusDays(1)));
        }
        return Optional.empty();
    }
}
