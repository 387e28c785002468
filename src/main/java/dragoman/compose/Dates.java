package dragoman.compose;

import dragoman.model.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Stretches of days as a picture tells them. */
final class Dates {

    private static final int LONGEST_MONTH = 31;
    private static final int DAYS_IN_A_YEAR = 366;

    private Dates() {}

    /** From the first to the last day of all of them. */
    static Period spanned(List<Period> periods) {
        return new Period(
                periods.stream()
                        .map(Period::from)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                periods.stream().map(Period::to).max(Comparator.naturalOrder()).orElseThrow());
    }

    /** Whether {@link Calendar#brief} names the year. */
    static boolean tellsYear(Period period) {
        return wholeYear(period) || days(period) > DAYS_IN_A_YEAR;
    }

    /** "5 February 2016", "1 to 7 February 2016", "October 2023", "2022", to be said in a phrase. */
    static Object full(Period period) {
        if (wholeYear(period)) {
            return Year.from(period.from());
        }
        return wholeMonth(period) ? YearMonth.from(period.from()) : period;
    }

    static long days(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    }

    static boolean wholeYear(Period period) {
        return period.from().getDayOfYear() == 1
                && period.to().equals(period.from().plusYears(1).minusDays(1));
    }

    static boolean wholeMonth(Period period) {
        return period.from().getDayOfMonth() == 1
                && days(period) <= LONGEST_MONTH
                && period.to().equals(period.from().plusMonths(1).minusDays(1));
    }
}
