package dragoman.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people and machines write it: {@code 2016-02-06}, {@code 2016-02-06T10:00Z}, "Feb. 6, 2016", "6 February 2016". */
final class WrittenDate {

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b(?<month>" + MONTH + ")\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>" + MONTH + ")\\.?,?\\s+(?<year>\\d{4})\\b",
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
    static Optional<LocalDate> parse(String text) {
        String trimmed = text.strip();
        Matcher iso = ISO.matcher(trimmed);
        return iso.matches() ? isoDay(iso.group(1)) : trimmed.length() <= 60 ? within(trimmed) : Optional.empty();
    }

    /** Finds the first full date in a line. */
    static Optional<LocalDate> within(String line) {
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

    private static Optional<LocalDate> englishDay(Matcher found) {
        String month = found.group("month").substring(0, 3);
        try {
            return Optional.of(LocalDate.parse(
                    month + " " + Integer.parseInt(found.group("day")) + " " + found.group("year"), ENGLISH));
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
