package dragoman.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes and counts TIMEX3 values (ISO-TimeML): days, months, weeks, quarters, years and stretches. */
final class TimeValues {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private TimeValues() {}

    /** From 1. */
    static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    /** From 1, Monday. */
    static int weekday(String word) {
        return DAYS.indexOf(word.substring(0, 3)) + 1;
    }

    /** From 1; for "third" and "3rd". */
    static int quarter(String word) {
        return Character.isDigit(word.charAt(0)) ? word.charAt(0) - '0' : ORDINALS.indexOf(word) + 1;
    }

    static String partOfDay(String word) {
        return switch (word) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            case "night" -> "TNI";
            default -> "";
        };
    }

    static String season(String word) {
        return switch (word) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
    }

    static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }

    static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** A stretch of so many units, as in {@code P5D}, {@code PT2H}; centuries and decades as TIDES writes them. */
    static String stretch(String amount, String unit) {
        return switch (unit) {
            case "second", "minute", "hour" -> "PT" + amount + letter(unit);
            case "decade" -> "P" + amount + "DE";
            case "century", "centurie" -> "P" + amount + "C";
            case "quarter" -> "P" + (amount.equals("X") ? "X" : String.valueOf(3 * whole(amount))) + "M";
            default -> "P" + amount + letter(unit);
        };
    }

    private static String letter(String unit) {
        return unit.substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** A count without its fraction, and at most what a calendar can count. */
    static long whole(String amount) {
        return (long) Math.min(9_999, Double.parseDouble(amount));
    }

    /** The day, week, month, quarter, year or decade that lies so many of them away. */
    static String moved(LocalDate from, String unit, long by) {
        return switch (unit) {
            case "day" -> from.plusDays(by).toString();
            case "week" -> week(from.plusWeeks(by));
            case "weekend" -> week(from.plusWeeks(by)) + "-WE";
            case "month" -> month(from.plusMonths(by));
            case "quarter" -> quarter(from.plusMonths(3 * by));
            case "decade" -> year(from.getYear() + 10 * by).substring(0, 3);
            case "century", "centurie" -> year(from.getYear() + 100 * by).substring(0, 2);
            case "year" -> year(from.getYear() + by);
            default -> from.toString();
        };
    }

    /** Four digits. */
    static String year(long year) {
        return String.format(Locale.ROOT, "%04d", Math.max(0, year));
    }

    /** The first day of what a value names: a day, week, month, quarter, season or year. */
    static Optional<LocalDate> firstDay(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
            return Optional.of(LocalDate.parse(value.substring(0, 10)));
        }
        if (value.matches("\\d{4}-\\d{2}")) {
            return Optional.of(YearMonth.parse(value).atDay(1));
        }
        if (value.matches("\\d{4}-W\\d{2}.*")) {
            return Optional.of(LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(Integer.parseInt(value.substring(6, 8)) - 1));
        }
        if (value.matches("\\d{4}-Q[1-4]")) {
            int quarter = value.charAt(6) - '0';
            return Optional.of(LocalDate.of(Integer.parseInt(value.substring(0, 4)), 3 * quarter - 2, 1));
        }
        return value.matches("\\d{4}(?:-[A-Z].)?")
                ? Optional.of(LocalDate.of(Math.max(1, Integer.parseInt(value.substring(0, 4))), 1, 1))
                : Optional.empty();
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
