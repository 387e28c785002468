package dragoman.store;

import dragoman.model.Digest;
import dragoman.model.Wish;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What each chat has signed up for, and up to which moment it has got it. Thread-safe.
 *
 * <p>A chat that cannot be written to keeps its subscriptions; they rest until someone writes there again.
 */
public final class Subscriptions {

    /** The most that a chat or forum topic may have, so that nobody is flooded. */
    public static final int MOST = 20;

    private static final String ALL = "SELECT s.* FROM subscriptions s";

    private final Database database;
    private final InstantSource clock;

    public Subscriptions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Signs a chat up; moments before now are not owed. Returns the subscription's id, or none where the chat has too many. */
    public Optional<Long> add(String chat, int thread, Wish wish) {
        return database.jdbi().inTransaction(handle -> {
            if (of(handle, chat, thread).size() >= MOST) {
                return Optional.empty();
            }
            Row row = WishRows.row(wish)
                    .set("chat", chat)
                    .set("thread", thread)
                    .set("active", true)
                    .set("begun", at(clock.instant()))
                    .set("due_at", at(wish.schedule().next(clock.instant())));
            long id = new Inserts(handle)
                    .intoWithIds("subscriptions", List.of(row))
                    .getFirst();
            new Inserts(handle).into("interests", WishRows.interests(id, wish.interest()));
            return Optional.of(id);
        });
    }

    /** Gives a subscription another wish, from now on; false where there is no such active one. */
    public boolean change(long id, Wish wish) {
        return database.jdbi().inTransaction(handle -> {
            Row row = WishRows.row(wish)
                    .set("begun", at(clock.instant()))
                    .set("due_at", at(wish.schedule().next(clock.instant())));
            boolean known = row.update(handle, "subscriptions", "id = :id AND active", Map.of("id", id)) == 1;
            if (known) {
                handle.execute("DELETE FROM interests WHERE subscription = ?", id);
                new Inserts(handle).into("interests", WishRows.interests(id, wish.interest()));
            }
            return known;
        });
    }

    /** Ends a subscription; false where there is no such active one. */
    public boolean end(long id) {
        return database.jdbi()
                        .withHandle(handle ->
                                handle.execute("UPDATE subscriptions SET active = FALSE WHERE id = ? AND active", id))
                == 1;
    }

    /** Ends all that a chat or forum topic has; returns how many there were. */
    public int endAll(String chat, int thread) {
        return database.jdbi()
                .withHandle(handle -> handle.execute(
                        "UPDATE subscriptions SET active = FALSE WHERE chat = ? AND thread = ? AND active",
                        chat,
                        thread));
    }

    /** The active subscriptions of a chat or forum topic, the eldest first. */
    public List<Subscription> of(String chat, int thread) {
        return database.jdbi().withHandle(handle -> of(handle, chat, thread));
    }

    private static List<Subscription> of(Handle handle, String chat, int thread) {
        return WishRows.read(
                handle,
                handle.createQuery(ALL + " WHERE s.chat = :chat AND s.thread = :thread AND s.active ORDER BY s.id")
                        .bind("chat", chat)
                        .bind("thread", thread));
    }

    /** Those that are to be looked at by now, of chats that can be written to. */
    public List<Subscription> due(Instant now) {
        return database.jdbi()
                .withHandle(handle -> WishRows.read(
                        handle,
                        handle.createQuery(
                                        ALL + " LEFT JOIN chats c ON c.id = s.chat"
                                                + " WHERE s.active AND s.due_at <= :now AND c.paused IS NULL ORDER BY s.due_at, s.id")
                                .bind("now", at(now))));
    }

    /** Looks at a subscription again at a later moment; what it was due now is left to that one. */
    public void postpone(Subscription subscription, Instant next) {
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE subscriptions SET due_at = ? WHERE id = ?", at(next), subscription.id()));
    }

    /** Notes that there was nothing to send for a moment. */
    public void passOver(Subscription subscription, Instant slot, Instant next) {
        database.jdbi().useHandle(handle -> advance(handle, subscription, slot, next));
    }

    /**
     * Keeps a summary and puts it into the outbox, unless that of this moment or of a later one is there already: all is
     * written together, so that a summary is owed once, whoever asks and however often.
     *
     * @param number the summary's number in its chat, as {@link Archive#nextNumber} gave it
     * @param next when to look at the subscription again
     * @return whether it was put there now
     */
    public boolean owe(
            Subscription subscription, Instant slot, Instant next, Digest digest, int number, List<Letter> letters) {
        return database.jdbi().inTransaction(handle -> {
            boolean first = advance(handle, subscription, slot, next) == 1;
            if (first) {
                OffsetDateTime now = at(clock.instant());
                DigestRows.insert(handle, subscription.chat(), subscription.thread(), number, digest, now);
                letters.forEach(letter -> Outbox.insert(handle, letter, now));
            }
            return first;
        });
    }

    private static int advance(Handle handle, Subscription subscription, Instant slot, Instant next) {
        return handle.createUpdate("UPDATE subscriptions SET last_slot = :slot, due_at = :next"
                        + " WHERE id = :id AND active AND (last_slot IS NULL OR last_slot < :slot)")
                .bind("slot", at(slot))
                .bind("next", at(next))
                .bind("id", subscription.id())
                .execute();
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
