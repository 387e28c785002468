package dragoman.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** TIMEX3 values of the words that {@link Times} finds, counted from the day of publication. */
final class TimeValues {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30));
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");

    /** A day without a year is not ahead, or behind, by more than that many days unless the text says so. */
    private static final int NEAR = 14;

    /**
     * Where values are counted from.
     *
     * @param ahead whether the text speaks of what is to come
     */
    record Anchor(LocalDate published, boolean ahead) {}

    private TimeValues() {}

    /** A day of a month; without a year it is the nearest such day, ahead only where the text looks ahead. */
    static String date(@Nullable String year, String month, String day, Anchor anchor) {
        int wanted = Integer.parseInt(day);
        int monthNumber = month(month);
        int in = year == null
                ? nearestYear(monthNumber, Math.max(1, Math.min(28, wanted)), anchor)
                : Integer.parseInt(year);
        if (wanted < 1 || wanted > Month.of(monthNumber).maxLength()) {
            return in + "-" + two(monthNumber);
        }
        return in + "-" + two(monthNumber) + "-" + two(wanted);
    }

    private static int nearestYear(int month, int day, Anchor anchor) {
        LocalDate published = anchor.published();
        LocalDate inYear = LocalDate.of(published.getYear(), month, day);
        if (anchor.ahead()) {
            return inYear.isBefore(published.minusDays(NEAR)) ? published.getYear() + 1 : published.getYear();
        }
        return inYear.isAfter(published.plusDays(NEAR)) ? published.getYear() - 1 : published.getYear();
    }

    static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    /** A month without a year: the last one, or the next where the words or the text look ahead. */
    static String nearMonth(int month, String words, Anchor anchor) {
        int published = anchor.published().getYear();
        int current = anchor.published().getMonthValue();
        boolean next = words.contains("next") || (anchor.ahead() && !words.contains("last"));
        boolean past = month > current || (words.contains("last") && month == current);
        int year = next ? (month < current ? published + 1 : published) : past ? published - 1 : published;
        return year + "-" + two(month);
    }

    /** A quarter of a year, the last one that had begun unless a year is named. */
    static String quarter(String ordinal, @Nullable String year, Anchor anchor) {
        int quarter = List.of("first", "second", "third", "fourth").indexOf(ordinal) + 1;
        int current = (anchor.published().getMonthValue() + 2) / 3;
        int in = year != null ? Integer.parseInt(year) : anchor.published().getYear() - (quarter > current ? 1 : 0);
        return in + "-Q" + quarter;
    }

    /** An hour of the clock on the day of publication. */
    static String clock(String hour, @Nullable String minutes, String half, Anchor anchor) {
        int twelve = Integer.parseInt(hour) % 12 + (half.startsWith("p") ? 12 : 0);
        return anchor.published() + "T" + two(twelve) + ":" + (minutes == null ? "00" : minutes);
    }

    /** How often: "daily" is P1D. */
    static String every(String words) {
        String unit = words.startsWith("daily")
                ? "day"
                : words.replaceFirst("^(?:each|every) ", "").replaceFirst("ly$", "");
        return duration("one", unit);
    }

    /** A stretch without a count: "weeks" is PXW. */
    static String vague(String unit) {
        return duration("some", unit);
    }

    /** The nearest such day up to the publication, unless it is "next". */
    static String weekday(MatchResult match, Anchor anchor) {
        LocalDate published = anchor.published();
        DayOfWeek day = DayOfWeek.of(DAYS.indexOf(match.group(2)) + 1);
        boolean next = "next".equals(match.group(1));
        LocalDate date = published.with(next ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
        return date
                + Optional.ofNullable(match.group(3)).map(TimeValues::partOfDay).orElse("");
    }

    static String partOfDay(String word) {
        return switch (word) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            default -> "TNI";
        };
    }

    static String near(String word, Anchor anchor) {
        LocalDate published = anchor.published();
        return switch (word) {
            case "yesterday" -> published.minusDays(1).toString();
            case "tomorrow" -> published.plusDays(1).toString();
            case "tonight" -> published + "TNI";
            default -> published.toString();
        };
    }

    static String period(String which, String unit, Anchor anchor) {
        LocalDate published = anchor.published();
        int step = which.equals("next") || which.equals("coming") ? 1 : which.equals("this") ? 0 : -1;
        return switch (unit) {
            case "week" -> week(published.plusWeeks(step));
            case "month" -> published.plusMonths(step).toString().substring(0, 7);
            default -> String.valueOf(published.getYear() + step);
        };
    }

    static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static @Nullable String ago(MatchResult match, Anchor anchor) {
        LocalDate published = anchor.published();
        Integer count = number(match.group(1));
        if (count == null || match.group(3).equals("later")) {
            return null;
        }
        return switch (match.group(2)) {
            case "day" -> published.minusDays(count).toString();
            case "week" -> week(published.minusWeeks(count));
            case "month" -> published.minusMonths(count).toString().substring(0, 7);
            case "year" -> String.valueOf(published.getYear() - count);
            case "decade" -> String.valueOf(published.getYear() - 10 * count).substring(0, 3);
            default -> published.toString();
        };
    }

    static String duration(String count, String unit) {
        Integer number = number(count);
        String amount = number == null ? "X" : number.toString();
        return switch (unit) {
            case "minute" -> "PT" + amount + "M";
            case "hour" -> "PT" + amount + "H";
            case "decade" -> "P" + amount + "DE";
            default -> "P" + amount + unit.substring(0, 1).toUpperCase(Locale.ROOT);
        };
    }

    private static @Nullable Integer number(String word) {
        return word.chars().allMatch(Character::isDigit) ? Integer.valueOf(word) : WORDS.get(word);
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
