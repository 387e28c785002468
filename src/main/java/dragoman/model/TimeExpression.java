package dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * Words that name a time.
 *
 * @param span where they stand; null where the body is not held
 * @param value TIMEX3 value (ISO-TimeML): {@code 2016-02-05}, {@code 2016-W05}, {@code P5D}
 */
public record TimeExpression(
        String article, int passage, @Nullable Span span, String text, Type type, String value) {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
