package dragoman.language;

import dragoman.model.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A byline or dateline at the head of a body, with what it says of the article.
 *
 * @param span where it stands, without the dash or line end behind it
 * @param next where the text goes on
 * @param day as written; datelines often leave out the year
 * @param date the whole date where the year is written too
 */
public record Byline(
        Span span,
        int next,
        @Nullable String author,
        @Nullable String outlet,
        @Nullable MonthDay day,
        @Nullable LocalDate date) {

    public Byline {
        if (next < span.end()) {
            throw new IllegalArgumentException("the text goes on behind its byline");
        }
    }

    static Byline of(Span span, int next, BylineParts parts) {
        Optional<LocalDate> date = parts.date();
        MonthDay day = date.map(MonthDay::from).or(parts::day).orElse(null);
        return new Byline(span, next, parts.author(), parts.outlet(), day, date.orElse(null));
    }
}
