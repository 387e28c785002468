package dragoman.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The entries of one feed that were met, and what became of each. Thread-safe. */
public final class FeedEntries {

    /** How much older than now a note of having seen an entry may be before it is written anew. */
    private static final Duration SEEN_LATELY = Duration.ofDays(1);

    private final Database database;
    private final long feed;

    FeedEntries(Database database, long feed) {
        this.database = database;
        this.feed = feed;
    }

    /** What became of an entry. */
    public enum Outcome {
        /** It is being taken in; found after a crash, it is begun again. */
        BEGUN,
        TAKEN,
        /** The article was in the store before, from elsewhere. */
        HELD,
        REFUSED,
        /** It holds none of the words that are wanted. */
        PASSED
    }

    /**
     * An entry as it was met last.
     *
     * @param article the id that its article has
     * @param same whether the feed says the same of it as then
     * @param tries how often its page could not be had
     */
    public record Known(String article, boolean same, Outcome outcome, int tries) {}

    /** An entry that did not become an article, or whose correction did not, and why. */
    public record Refusal(@Nullable String title, String note) {}

    /**
     * What is known of an entry.
     *
     * @param key its guid, or what stands for it
     * @param content all that the feed says of it
     */
    public Optional<Known> find(String key, String content) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM feed_entries WHERE feed = :feed AND entry = :entry")
                        .bind("feed", feed)
                        .bind("entry", Fingerprint.ofWord(key))
                        .map((row, context) -> new Known(
                                row.getString("article"),
                                row.getString("content").equals(Fingerprint.ofWord(content)),
                                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                                row.getInt("tries")))
                        .findOne());
    }

    /** Notes an entry; the first time that it is {@link Outcome#TAKEN} it counts as one more article of the feed. */
    public void note(
            String key,
            String content,
            String article,
            @Nullable String title,
            Outcome outcome,
            @Nullable String why,
            int tries,
            Instant now) {
        Row row = new Row()
                .set("content", Fingerprint.ofWord(content))
                .set("article", article)
                .set("title", title)
                .set("outcome", FeedRows.word(outcome))
                .set("note", why)
                .set("tries", tries)
                .set("seen_at", Subscriptions.at(now));
        database.jdbi().useTransaction(handle -> put(handle, Fingerprint.ofWord(key), row, outcome));
    }

    private void put(Handle handle, String entry, Row row, Outcome outcome) {
        Optional<String> before = handle.createQuery(
                        "SELECT outcome FROM feed_entries WHERE feed = :feed AND entry = :entry")
                .bind("feed", feed)
                .bind("entry", entry)
                .mapTo(String.class)
                .findOne();
        if (before.isPresent()) {
            row.update(handle, "feed_entries", "feed = :feed AND entry = :entry", Map.of("feed", feed, "entry", entry));
        } else {
            new Inserts(handle)
                    .into("feed_entries", List.of(row.with("feed", feed).with("entry", entry)));
        }
        if (outcome == Outcome.TAKEN && !before.equals(Optional.of(FeedRows.word(Outcome.TAKEN)))) {
            handle.execute("UPDATE feeds SET articles = articles + 1 WHERE id = ?", feed);
        }
    }

    /** Notes that the feed still shows an entry, so that it is not forgotten. */
    public void seen(String key, Instant now) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("UPDATE feed_entries SET seen_at = :now"
                                + " WHERE feed = :feed AND entry = :entry AND seen_at < :lately")
                        .bind("feed", feed)
                        .bind("entry", Fingerprint.ofWord(key))
                        .bind("now", Subscriptions.at(now))
                        .bind("lately", Subscriptions.at(now.minus(SEEN_LATELY)))
                        .execute());
    }

    /** The entries that were refused, the latest first, ten at most. */
    public List<Refusal> refused() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT title, note FROM feed_entries"
                                + " WHERE feed = :feed AND note IS NOT NULL ORDER BY seen_at DESC, entry LIMIT 10")
                        .bind("feed", feed)
                        .map((row, context) ->
                                new Refusal(row.getString("title"), String.valueOf(row.getString("note"))))
                        .list());
    }

    /** How many entries were refused. */
    public int countRefused() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM feed_entries WHERE feed = :feed AND note IS NOT NULL")
                        .bind("feed", feed)
                        .mapTo(Integer.class)
                        .one());
    }
}
