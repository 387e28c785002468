package dragoman.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Whose turn it is to ask a host for something: one at a time among all processes on the database. Thread-safe.
 *
 * <p>A turn that is never given back, as after a crash, ends by itself.
 */
public final class HostTurns {

    private final Database database;

    HostTurns(Database database) {
        this.database = database;
    }

    /**
     * Asks for a turn.
     *
     * @param until when it ends by itself
     * @return empty where it is granted; else when to ask again
     */
    public Optional<Instant> take(String host, Instant now, Instant until) {
        return database.jdbi().withHandle(handle -> {
            if (granted(handle, host, now, until)) {
                return Optional.<Instant>empty();
            }
            Optional<Instant> free = freeAt(handle, host);
            return free.isPresent() ? free : first(handle, host, now, until);
        });
    }

    /** Gives a turn back; nobody gets the next one before the moment given. */
    public void release(String host, Instant freeAt) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("UPDATE feed_hosts SET free_at = :free WHERE host = :host")
                        .bind("host", host)
                        .bind("free", Subscriptions.at(freeAt))
                        .execute());
    }

    private static boolean granted(Handle handle, String host, Instant now, Instant until) {
        return handle.createUpdate("UPDATE feed_hosts SET free_at = :until WHERE host = :host AND free_at <= :now")
                        .bind("host", host)
                        .bind("now", Subscriptions.at(now))
                        .bind("until", Subscriptions.at(until))
                        .execute()
                > 0;
    }

    /** A host that was never asked; another process may be asking it for the first time too. */
    private static Optional<Instant> first(Handle handle, String host, Instant now, Instant until) {
        try {
            handle.execute("INSERT INTO feed_hosts (host, free_at) VALUES (?, ?)", host, Subscriptions.at(until));
            return Optional.empty();
        } catch (UnableToExecuteStatementException taken) {
            return freeAt(handle, host).or(() -> Optional.of(now));
        }
    }

    private static Optional<Instant> freeAt(Handle handle, String host) {
        return handle.createQuery("SELECT free_at FROM feed_hosts WHERE host = :host")
                .bind("host", host)
                .map((row, context) ->
                        row.getObject("free_at", OffsetDateTime.class).toInstant())
                .findOne();
    }
}
