package dragoman.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passage shown to a reader with its source.
 *
 * @param span where {@code quote} stands in the body; null for a dossier's entry
 * @param paragraph the article's paragraph, from 1
 * @param verbatim whether {@code quote} is the source's own text and not a fact in the project's words
 * @param quote at most {@value #LONGEST} characters
 * @param speaker canonical name of the one whose words it holds, or null
 * @param sure whether the speaker is beyond doubt
 * @param spoken the day of the words as a TIMEX3 value, or null
 */
public record Citation(
        String article,
        String publisher,
        @Nullable String outlet,
        @Nullable String author,
        LocalDate published,
        @Nullable String url,
        @Nullable Span span,
        int paragraph,
        boolean verbatim,
        String quote,
        @Nullable String speaker,
        boolean sure,
        @Nullable String spoken) {

    /** The longest excerpt, in UTF-16 code units. */
    public static final int LONGEST = 500;

    public Citation {
        if (quote.isBlank() || quote.length() > LONGEST) {
            throw new IllegalArgumentException("an excerpt has 1 to " + LONGEST + " characters, not " + quote.length());
        }
    }
}
