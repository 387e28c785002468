package dragoman.store;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Every update that Telegram handed over, each kept before it is confirmed and handled once. Thread-safe.
 *
 * <p>Start with {@link #receive}; {@link #waiting} yields what nobody has handled yet; {@link #settle} ends it.
 */
public final class Inbox {

    /** Telegram may number its updates afresh after a quiet week, so an old number must not count as known. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final Database database;
    private final InstantSource clock;

    public Inbox(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps a batch, all of it or nothing.
     *
     * @param updates raw updates by update id, in the order in which they came
     * @return how many of them were not known before
     */
    public int receive(Map<Long, String> updates) {
        return database.jdbi()
                .inTransaction(handle -> updates.entrySet().stream()
                        .mapToInt(update -> insert(handle, update.getKey(), update.getValue(), "received"))
                        .sum());
    }

    /** Keeps an update that cannot be read, for a person to look at; returns 1 when it was not known before. */
    public int setAside(long updateId, String raw) {
        return database.jdbi().inTransaction(handle -> {
            int added = insert(handle, updateId, raw, "set-aside");
            handle.createUpdate("UPDATE inbox SET state = 'set-aside', handled_at = :now"
                            + " WHERE update_id = :id AND state <> 'handled'")
                    .bind("id", updateId)
                    .bind("now", now())
                    .execute();
            return added;
        });
    }

    /**
     * Updates that nobody has handled yet, in the order in which they came.
     *
     * @param after only those that came behind the one of this number; 0 for all
     */
    public List<Arrival> waiting(long after, int limit) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT arrival, update_id, raw FROM inbox"
                                + " WHERE state = 'received' AND arrival > :after"
                                + " ORDER BY state, arrival FETCH FIRST :limit ROWS ONLY")
                        .bind("after", after)
                        .bind("limit", limit)
                        .map((row, context) ->
                                new Arrival(row.getLong("arrival"), row.getLong("update_id"), row.getString("raw")))
                        .list());
    }

    /**
     * Marks an update handled and puts the replies to it into the outbox, both or neither, so that a crash can
     * neither lose the reply nor ask for a second one.
     */
    public void settle(Arrival arrival, List<Letter> replies) {
        database.jdbi().useTransaction(handle -> {
            if (handled(handle, arrival) == 1) {
                replies.forEach(letter -> Outbox.insert(handle, letter, now()));
            }
        });
    }

    /** Forgets what was settled long ago; returns how many rows went. */
    public int prune() {
        return database.jdbi()
                .withHandle(handle -> handle.createUpdate(
                                "DELETE FROM inbox WHERE state <> 'received' AND handled_at < :limit")
                        .bind("limit", now().minus(KEPT))
                        .execute());
    }

    private int handled(Handle handle, Arrival arrival) {
        return handle.createUpdate("UPDATE inbox SET state = 'handled', raw = NULL, handled_at = :now"
                        + " WHERE arrival = :arrival AND state = 'received'")
                .bind("arrival", arrival.number())
                .bind("now", now())
                .execute();
    }

    private int insert(Handle handle, long updateId, String raw, String state) {
        return handle.createUpdate("INSERT INTO inbox (update_id, raw, received_at, state)"
                        + " SELECT CAST(:id AS BIGINT), CAST(:raw AS VARCHAR), CAST(:now AS TIMESTAMP WITH TIME ZONE),"
                        + " CAST(:state AS VARCHAR)"
                        + " WHERE NOT EXISTS (SELECT 1 FROM inbox WHERE update_id = :id)")
                .bind("id", updateId)
                .bind("raw", raw)
                .bind("now", now())
                .bind("state", state)
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
