package dragoman.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is read on its own, and how that goes.
 *
 * @param id what people call it by
 * @param url where it is fetched from
 * @param outlet what its articles' outlet is called; null to leave that to the feed
 * @param words of which an entry must hold one; empty for all entries
 * @param every how long after one fetch the next one comes
 * @param etag what the server calls the version that was last taken in whole
 * @param lastModified when the server says that version to be from, in its own words
 * @param nextAt not fetched before
 * @param succeededAt when it was last fetched well; null for never
 * @param articles how many of its entries have become articles
 * @param trouble why the last fetch failed; null where it went well
 * @param failures how many fetches have failed in a row
 * @param told whether an admin has been told that it fails
 */
public record Feed(
        long id,
        String url,
        State state,
        @Nullable String outlet,
        List<String> words,
        Duration every,
        @Nullable String etag,
        @Nullable String lastModified,
        Instant nextAt,
        @Nullable Instant succeededAt,
        int articles,
        @Nullable Trouble trouble,
        int failures,
        @Nullable Instant failingSince,
        boolean told) {

    public Feed {
        words = List.copyOf(words);
    }

    /** The same after one more fetch that failed. */
    public Feed inTrouble(Trouble now) {
        return new Feed(
                id,
                url,
                state,
                outlet,
                words,
                every,
                etag,
                lastModified,
                nextAt,
                succeededAt,
                articles,
                now,
                failures + 1,
                failingSince,
                told);
    }

    /** What is done about a feed. */
    public enum State {
        ACTIVE,
        /** An admin wants it left alone for now. */
        PAUSED,
        /** Its server says that it is gone for good. */
        GONE,
        /** An admin has removed it; kept only while the settings still name it. */
        REMOVED
    }

    /**
     * Why a fetch failed.
     *
     * @param kind a word that the message files know
     * @param detail a number or a few words more, in English; often empty
     */
    public record Trouble(String kind, String detail) {

        /** Such as {@code status 503}. */
        @Override
        public String toString() {
            return detail.isEmpty() ? kind : kind + " " + detail;
        }
    }

    /**
     * A feed that is to be read.
     *
     * @param url http or https
     */
    public record Wanted(String url, @Nullable String outlet, List<String> words, Duration every) {

        public Wanted {
            words = List.copyOf(words);
        }
    }
}
