package dragoman.read;

import java.util.List;

/** What a fetched feed holds. */
public sealed interface FeedContents {

    /**
     * Entries in the feed's order, mostly the newest first; may be none.
     *
     * @param leftOut how many more there were than are read
     */
    record Entries(List<FeedEntry> entries, int leftOut) implements FeedContents {

        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** It is no feed, or a broken one; one line says what is wrong. */
    record Unreadable(String why) implements FeedContents {}
}
