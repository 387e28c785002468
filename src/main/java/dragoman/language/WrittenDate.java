package dragoman.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and machines write it: {@code 2016-02-06}, {@code 2016-02-06T10:00Z}, "Feb. 6, 2016", "6 February 2016". */
public final class WrittenDate {

    /** The name of a month, whole or cut short, without a full stop. */
    static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(?<month>" + MONTH + ")\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>" + MONTH + ")\\.?,?\\s+(?<year>\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEARLESS = Pattern.compile(
            "\\b(?:(?<month>" + MONTH + ")\\.?\\s+(?<day>\\d{1,2})|(?<dayFirst>\\d{1,2})\\s+(?<monthLast>" + MONTH
                    + "))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO_WITHIN = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    private static final DateTimeFormatter ENGLISH = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("MMM d uuuu")
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private WrittenDate() {}

    /**
     * Reads a text that is a date and nothing else but a time or a weekday. A time's zone is left alone: the day that
     * the outlet itself wrote counts.
     */
    public static Optional<LocalDate> parse(String text) {
        String trimmed = text.strip();
        Matcher iso = ISO.matcher(trimmed);
        return iso.matches() ? isoDay(iso.group(1)) : trimmed.length() <= 60 ? within(trimmed) : Optional.empty();
    }

    /** Finds the first full date in a line. */
    public static Optional<LocalDate> within(String line) {
        Matcher iso = ISO_WITHIN.matcher(line);
        if (iso.find()) {
            return isoDay(iso.group());
        }
        return List.of(MONTH_FIRST, DAY_FIRST).stream()
                .map(form -> form.matcher(line))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(WrittenDate::englishDay);
    }

    /** Finds the first day of a month in a line, with or without its year. */
    public static Optional<MonthDay> dayWithin(String line) {
        Matcher found = YEARLESS.matcher(line);
        if (!found.find()) {
            return within(line).map(MonthDay::from);
        }
        boolean monthFirst = found.group("month") != null;
        // Any leap year, so that 29 February is a day.
        return day(
                        found.group(monthFirst ? "month" : "monthLast"),
                        found.group(monthFirst ? "day" : "dayFirst"),
                        "2000")
                .map(MonthDay::from);
    }

    private static Optional<LocalDate> englishDay(Matcher found) {
        return day(found.group("month"), found.group("day"), found.group("year"));
    }

    private static Optional<LocalDate> day(String month, String day, String year) {
        try {
            return Optional.of(
                    LocalDate.parse(month.substring(0, 3) + " " + Integer.parseInt(day) + " " + year, ENGLISH));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> isoDay(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
