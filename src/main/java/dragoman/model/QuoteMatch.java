package dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the sources have words that somebody asks about.
 *
 * @param passages that hold them, one behind the other in their article
 * @param span the words in the body; null where the body is not held
 * @param quote whose words they are; null where the sources credit nobody with them
 * @param share the part of the asked words that stands there, by weight, 0 to 1
 * @param wording the two wordings side by side
 */
public record QuoteMatch(
        List<PassageEvidence> passages,
        @Nullable Span span,
        @Nullable Quote quote,
        Likeness likeness,
        double share,
        List<Wording> wording) {

    /** How near the asked words come to those of the sources, the nearest first. */
    public enum Likeness {
        /** The same words; case, marks, spelling and what an ellipsis leaves out aside. */
        EXACT,
        /** But for words that say nothing: "well", "the". */
        NEAR,
        ALTERED
    }

    public QuoteMatch {
        passages = List.copyOf(passages);
        wording = List.copyOf(wording);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("words stand in at least one passage");
        }
    }
}
