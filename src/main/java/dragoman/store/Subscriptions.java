package dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who wants a daily summary, and up to which moment each has got it. Thread-safe. */
public final class Subscriptions {

    private final Database database;
    private final InstantSource clock;

    public Subscriptions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Subscribes, or changes the hour of who is subscribed already; moments before now are not owed. */
    public void put(String chat, int thread, LocalTime time, ZoneId zone) {
        database.jdbi().useTransaction(handle -> {
            String change = "UPDATE subscriptions SET local_time = :time, zone = :zone, active = TRUE, last_slot = :now"
                    + " WHERE chat = :chat AND thread = :thread";
            if (write(handle, change, chat, thread, time, zone) == 0) {
                String insert = "INSERT INTO subscriptions (chat, thread, local_time, zone, active, last_slot)"
                        + " VALUES (:chat, :thread, :time, :zone, TRUE, :now)";
                write(handle, insert, chat, thread, time, zone);
            }
        });
    }

    /** Ends a subscription; returns false when there was none. */
    public boolean cancel(String chat, int thread) {
        return database.jdbi()
                        .withHandle(handle -> handle.createUpdate("UPDATE subscriptions SET active = FALSE"
                                        + " WHERE chat = :chat AND thread = :thread AND active")
                                .bind("chat", chat)
                                .bind("thread", thread)
                                .execute())
                == 1;
    }

    /** The subscription of a chat, active or ended. */
    public Optional<Subscription> find(String chat, int thread) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM subscriptions WHERE chat = :chat AND thread = :thread")
                        .bind("chat", chat)
                        .bind("thread", thread)
                        .map((row, context) -> subscription(row))
                        .findOne());
    }

    /** All active subscriptions of chats that can be written to. */
    public List<Subscription> active() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT s.* FROM subscriptions s"
                                + " LEFT JOIN chats c ON c.id = s.chat WHERE s.active AND c.paused IS NULL"
                                + " ORDER BY s.chat, s.thread")
                        .map((row, context) -> subscription(row))
                        .list());
    }

    /**
     * Puts the summary of a moment into the outbox, unless that of this moment or of a later one is there already: the
     * two are written together, so that a summary is owed once, whoever asks and however often.
     *
     * @return whether it was put there now
     */
    public boolean owe(Subscription subscription, Instant slot, List<Letter> summary) {
        return database.jdbi().inTransaction(handle -> {
            boolean first = advance(handle, subscription, slot.atOffset(ZoneOffset.UTC)) == 1;
            if (first) {
                OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
                summary.forEach(letter -> Outbox.insert(handle, letter, now));
            }
            return first;
        });
    }

    private static int advance(Handle handle, Subscription subscription, OffsetDateTime slot) {
        return handle.createUpdate("UPDATE subscriptions SET last_slot = :slot WHERE chat = :chat"
                        + " AND thread = :thread AND active AND (last_slot IS NULL OR last_slot < :slot)")
                .bind("slot", slot)
                .bind("chat", subscription.chat())
                .bind("thread", subscription.thread())
                .execute();
    }

    private int write(Handle handle, String sql, String chat, int thread, LocalTime time, ZoneId zone) {
        return handle.createUpdate(sql)
                .bind("chat", chat)
                .bind("thread", thread)
                .bind("time", time)
                .bind("zone", zone.getId())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private static Subscription subscription(ResultSet row) throws SQLException {
        OffsetDateTime lastSlot = row.getObject("last_slot", OffsetDateTime.class);
        return new Subscription(
                row.getString("chat"),
                row.getInt("thread"),
                row.getObject("local_time", LocalTime.class),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("active"),
                lastSlot == null ? null : lastSlot.toInstant());
    }
}
