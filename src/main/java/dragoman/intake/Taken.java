package dragoman.intake;

import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.store.Saved;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one article that was to be taken in. */
public sealed interface Taken {

    /** The file, the address, or the entry of a feed. */
    String source();

    /**
     * The article is in the store now.
     *
     * @param saved new, or in place of an older body
     * @param reprintOf the id of the article that it reprints
     * @param notes what was assumed or left out on the way
     */
    record Stored(
            String source,
            Evidence evidence,
            Saved saved,
            @Nullable String reprintOf,
            List<String> notes) implements Taken {

        public Stored {
            notes = List.copyOf(notes);
        }
    }

    /**
     * The article was in the store already.
     *
     * @param heldAs the id that it has there
     */
    record Known(String source, Article article, String heldAs) implements Taken {}

    /** The article is not in the store; the message says what to do. */
    record Refused(String source, String message) implements Taken {}
}
