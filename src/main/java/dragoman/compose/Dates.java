package dragoman.compose;

import dragoman.model.Period;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Days and stretches of days as a picture writes them. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d\u00a0MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
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

    /** "5 Feb", "1–7 Feb", "Oct", "2022", "28 Dec – 3 Jan": without the year, unless it is a whole one or several. */
    static String brief(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (wholeYear(period)) {
            return Integer.toString(from.getYear());
        }
        if (wholeMonth(period)) {
            return MONTH.format(from);
        }
        if (from.equals(to)) {
            return DAY.format(from);
        }
        if (tellsYear(period)) {
            return from.getYear() + " – " + to.getYear();
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + DAY.format(to)
                : DAY.format(from) + " – " + DAY.format(to);
    }

    /** Whether {@link #brief} names the year. */
    static boolean tellsYear(Period period) {
        return wholeYear(period) || days(period) > DAYS_IN_A_YEAR;
    }

    /** "5 February 2016", "1 to 7 February 2016", "October 2023", "2022". */
    static String full(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (wholeYear(period)) {
            return Integer.toString(from.getYear());
        }
        if (wholeMonth(period)) {
            return LONG_MONTH.format(from);
        }
        return Days.stretch(from, to);
    }

    static long days(Period period) {
        return ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
    }

    private static boolean wholeYear(Period period) {
        return period.from().getDayOfYear() == 1
                && period.to().equals(period.from().plusYears(1).minusDays(1));
    }

    private static boolean wholeMonth(Period period) {
        return period.from().getDayOfMonth() == 1
                && days(period) <= LONGEST_MONTH
                && period.to().equals(period.from().plusMonths(1).minusDays(1));
    }
}
