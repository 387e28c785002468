package dragoman.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The feeds that are read on their own, with what came of the last fetch of each. Thread-safe. */
public final class Feeds {

    private static final String SETTINGS = "settings";
    private static final String CHAT = "chat";

    private final Database database;

    Feeds(Database database) {
        this.database = database;
    }

    /** All but the removed ones, in the order in which they came. */
    public List<Feed> list() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM feeds WHERE state <> 'removed' ORDER BY id")
                        .map((row, context) -> FeedRows.feed(row))
                        .list());
    }

    public Optional<Feed> find(long id) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM feeds WHERE id = :id AND state <> 'removed'")
                        .bind("id", id)
                        .map((row, context) -> FeedRows.feed(row))
                        .findOne());
    }

    /** Those to be fetched by now, the longest due first. */
    public List<Feed> due(Instant now) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM feeds WHERE state = 'active' AND next_at <= :now ORDER BY next_at, id")
                        .bind("now", Subscriptions.at(now))
                        .map((row, context) -> FeedRows.feed(row))
                        .list());
    }

    /**
     * Makes the feeds of the settings known: new ones are added, those no longer named are forgotten. What an admin has
     * paused or removed stays so.
     */
    public void follow(List<Feed.Wanted> named, Instant now) {
        database.jdbi().useTransaction(handle -> {
            Set<String> gone = new HashSet<>(handle.createQuery("SELECT given_url FROM feeds WHERE origin = :origin")
                    .bind("origin", SETTINGS)
                    .mapTo(String.class)
                    .set());
            for (Feed.Wanted feed : named) {
                gone.remove(feed.url());
                if (change(handle, feed) == 0) {
                    FeedRows.insert(handle, feed, SETTINGS, now);
                }
            }
            gone.forEach(url -> handle.execute("DELETE FROM feeds WHERE given_url = ?", url));
        });
    }

    private static int change(Handle handle, Feed.Wanted feed) {
        return handle.createUpdate("UPDATE feeds SET outlet = :outlet, words = :words, every_seconds = :every,"
                        + " origin = :origin,"
                        // Other words may want what is there already.
                        + " etag = CASE WHEN words = :words THEN etag END,"
                        + " last_modified = CASE WHEN words = :words THEN last_modified END WHERE given_url = :url")
                .bind("outlet", feed.outlet())
                .bind("words", String.join("\n", feed.words()))
                .bind("every", feed.every().toSeconds())
                .bind("origin", SETTINGS)
                .bind("url", feed.url())
                .execute();
    }

    /** Adds a feed, or wakes one that is known by the same address; it is due at once. */
    public Feed add(Feed.Wanted feed, Instant now) {
        return database.jdbi().inTransaction(handle -> {
            Optional<Long> known = handle.createQuery("SELECT MIN(id) FROM feeds WHERE given_url = :url OR url = :url")
                    .bind("url", feed.url())
                    .mapTo(Long.class)
                    .findOne();
            long id = known.orElseGet(() -> FeedRows.insert(handle, feed, CHAT, now));
            wake(handle, id, now);
            if (feed.outlet() != null) {
                handle.execute("UPDATE feeds SET outlet = ? WHERE id = ?", feed.outlet(), id);
            }
            return handle.createQuery("SELECT * FROM feeds WHERE id = :id")
                    .bind("id", id)
                    .map((row, context) -> FeedRows.feed(row))
                    .one();
        });
    }

    /** Leaves a feed alone until it is resumed; false where there is none. */
    public boolean pause(long id) {
        return turned(id, Feed.State.PAUSED);
    }

    /** Ends a pause, also that of a feed that was gone; it is due at once. False where there is none. */
    public boolean resume(long id, Instant now) {
        return find(id).isPresent() && database.jdbi().withHandle(handle -> wake(handle, id, now) > 0);
    }

    /** Reads a feed no more; its articles stay. False where there is none. */
    public boolean remove(long id) {
        return find(id).isPresent()
                && (database.jdbi()
                                        .withHandle(handle -> handle.execute(
                                                "DELETE FROM feeds WHERE id = ? AND origin = ?", id, CHAT))
                                > 0
                        || turned(id, Feed.State.REMOVED));
    }

    /**
     * Notes a fetch that went well.
     *
     * @param url where it will be fetched from
     * @param etag of what was taken in; null, as is {@code lastModified}, where it is to be fetched whole again
     */
    public void succeeded(
            Feed feed, String url, @Nullable String etag, @Nullable String lastModified, Instant now, Instant next) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        UPDATE feeds SET url = :url, etag = :etag, last_modified = :modified, succeeded_at = :now,
                            next_at = :next, trouble = NULL, detail = NULL, failures = 0, failing_since = NULL, told = FALSE
                        WHERE id = :id""")
                        .bind("id", feed.id())
                        .bind("url", url)
                        .bind("etag", etag)
                        .bind("modified", lastModified)
                        .bind("now", Subscriptions.at(now))
                        .bind("next", Subscriptions.at(next))
                        .execute());
    }

    /** Notes a fetch that failed. */
    public void failed(Feed feed, Feed.Trouble trouble, Instant now, Instant next) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        UPDATE feeds SET trouble = :kind, detail = :detail, failures = failures + 1, next_at = :next,
                            failing_since = COALESCE(failing_since, :now)
                        WHERE id = :id""")
                        .bind("id", feed.id())
                        .bind("kind", trouble.kind())
                        .bind("detail", trouble.detail())
                        .bind("now", Subscriptions.at(now))
                        .bind("next", Subscriptions.at(next))
                        .execute());
    }

    /** Leaves the next fetch to a later moment, with nothing gone wrong. */
    public void postpone(Feed feed, Instant next) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("UPDATE feeds SET next_at = :next WHERE id = :id")
                        .bind("id", feed.id())
                        .bind("next", Subscriptions.at(next))
                        .execute());
    }

    /** Notes that a feed will not come back; what an admin has decided meanwhile stays. */
    public void gone(Feed feed) {
        database.jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE feeds SET state = 'gone' WHERE id = ? AND state = 'active'", feed.id()));
    }

    /** Notes that the admins know of a feed's trouble. */
    public void told(Feed feed) {
        database.jdbi().useHandle(handle -> handle.execute("UPDATE feeds SET told = TRUE WHERE id = ?", feed.id()));
    }

    /** What is known of a feed's entries. */
    public FeedEntries entries(Feed feed) {
        return new FeedEntries(database, feed.id());
    }

    /** The turns of those who ask hosts for something. */
    public HostTurns turns() {
        return new HostTurns(database);
    }

    /** Forgets entries that no feed has shown since a moment. */
    public void forget(Instant before) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("DELETE FROM feed_entries WHERE seen_at < :before")
                        .bind("before", Subscriptions.at(before))
                        .execute());
    }

    /** The shortest time between two fetches of a feed that anybody may wish for. */
    public static Duration shortestInterval() {
        return Duration.ofMinutes(1);
    }

    private boolean turned(long id, Feed.State state) {
        return database.jdbi()
                        .withHandle(handle -> handle.createUpdate(
                                        "UPDATE feeds SET state = :state WHERE id = :id AND state <> 'removed'")
                                .bind("state", FeedRows.word(state))
                                .bind("id", id)
                                .execute())
                > 0;
    }

    private static int wake(Handle handle, long id, Instant now) {
        return handle.createUpdate("UPDATE feeds SET state = 'active', next_at = :now WHERE id = :id")
                .bind("id", id)
                .bind("now", Subscriptions.at(now))
                .execute();
    }
}
