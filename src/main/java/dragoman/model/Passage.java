package dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * The smallest unit that can be cited: a sentence of an article, or one entry of a dossier.
 *
 * @param article the article's id
 * @param ordinal its place among the article's passages, from 0
 * @param paragraph the article's paragraph, from 1
 * @param span where it stands in the body; null where the body is not held
 * @param text what is cited; equals the body at {@code span}
 * @param context own words that make a dossier's quote understandable alone ("Asked about the raids, Churkin said");
 *     searched but never cited, often empty
 */
public record Passage(
        String article,
        int ordinal,
        int paragraph,
        @Nullable Span span,
        String text,
        Kind kind,
        String context) {

    /** What sort of text a passage is. */
    public enum Kind {
        SENTENCE,
        /** A byline or dateline inside the body. */
        BYLINE,
        /** An official's own words in a dossier. */
        QUOTE,
        /** A statement in the project's own words in a dossier. */
        FACT;

        public boolean verbatim() {
            return this != FACT;
        }
    }
}
