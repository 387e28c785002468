package dragoman.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time.
 *
 * @param span where they stand; null where the body is not held
 * @param value TIMEX3 value (ISO-TimeML): {@code 2016-02-05}, {@code 2016-W05}, {@code P5D}
 */
public record TimeExpression(
        String article, int passage, @Nullable Span span, String text, Type type, String value) {

    private static final Pattern STRETCH = Pattern.compile("P[T\\dX].*");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");

    /** The calendar day that it names or lies in, as {@code 2016-02-05}; empty for weeks, stretches and "now". */
    public Optional<String> day() {
        Matcher day = DAY.matcher(value);
        return day.matches() ? Optional.of(day.group(1)) : Optional.empty();
    }

    /** Whether it says how long: {@code P5D}, and not {@code PAST_REF}. */
    public boolean isStretch() {
        return STRETCH.matcher(value).matches();
    }

    /** Whether it says when, as a day, week, month or year; "now" and "every Friday" do not. */
    public boolean isOnCalendar() {
        return Character.isDigit(value.charAt(0));
    }

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
