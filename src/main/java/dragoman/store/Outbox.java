package dragoman.store;

import dragoman.model.Enclosure;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Every message that is owed, until Telegram has taken it. Thread-safe.
 *
 * <p>A letter is {@code due}, then {@code sending}, then {@code sent} or {@code failed}. It is {@code uncertain} when
 * nobody knows whether Telegram took it. Start with {@link #put}; {@link #next} yields what may be sent now.
 */
public final class Outbox {

    private static final Duration KEPT = Duration.ofDays(2);

    /** A picture that is asked for again within this time is not uploaded again. */
    private static final Duration ENCLOSURES_KEPT = Duration.ofDays(30);

    private static final int TRIES = 8;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

    private final Database database;
    private final InstantSource clock;

    public Outbox(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes letters in, all or none; one whose key is known already is passed over. */
    public void put(List<Letter> letters) {
        database.jdbi().useTransaction(handle -> letters.forEach(letter -> insert(handle, letter, now())));
    }

    /**
     * The first open letter of each chat, if its time has come; answers before bulk, then in the order of writing. A
     * letter that has to wait holds back the later ones of its chat, so that each chat gets its messages in order, and no
     * other chat's.
     */
    public List<Posted> next(int limit) {
        return database.jdbi()
                .withHandle(handle -> Arrays.stream(Urgency.values())
                        .flatMap(urgency -> Stream.of("due", "uncertain")
                                .flatMap(state -> next(handle, state, urgency, limit).stream())
                                .sorted(Comparator.comparingLong(Posted::id)))
                        .limit(limit)
                        .toList());
    }

    /** In the order of an index, so that a long queue costs no more than a short one. */
    private List<Posted> next(Handle handle, String state, Urgency urgency, int limit) {
        return Letters.read(
                handle,
                handle.createQuery("SELECT " + Letters.COLUMNS + """
                         FROM outbox o
                        WHERE o.state = :state AND o.urgency = :urgency AND o.due_at <= :now
                          AND NOT EXISTS (SELECT 1 FROM outbox earlier
                                          WHERE earlier.chat = o.chat AND earlier.id < o.id
                                            AND earlier.state IN ('due', 'uncertain', 'sending'))
                        ORDER BY o.state, o.urgency, o.id FETCH FIRST :limit ROWS ONLY""")
                        .bind("state", state)
                        .bind("urgency", urgency.number())
                        .bind("now", now())
                        .bind("limit", limit));
    }

    /** The messages by which an earlier message of a chat was answered, in order; none after two days. */
    public List<Integer> answersTo(String chat, int message) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT message_id FROM outbox WHERE chat = :chat"
                                + " AND answers = :message AND edits IS NULL AND state = 'sent'"
                                + " AND message_id IS NOT NULL ORDER BY id")
                        .bind("chat", chat)
                        .bind("message", message)
                        .mapTo(Integer.class)
                        .list());
    }

    /** Notes by which name Telegram knows an enclosure from now on; null when it does not know it any more. */
    public void named(Enclosure enclosure, @Nullable String fileId) {
        database.jdbi().useHandle(handle -> Enclosures.name(handle, enclosure.hash(), fileId));
    }

    /**
     * Notes that the letter is about to leave; written down first, so that a crash leaves a trace.
     *
     * @param after the number of a message that Telegram had before, by which it can be looked for; null for none
     * @return false when it must not leave, since it was settled meanwhile
     */
    public boolean sending(long id, @Nullable Long after) {
        return database.jdbi()
                        .withHandle(handle -> handle.createUpdate("UPDATE outbox SET state = 'sending',"
                                        + " attempts = attempts + 1, after_message = :after"
                                        + " WHERE id = :id AND state IN ('due', 'uncertain')")
                                .bind("id", id)
                                .bind("after", after)
                                .execute())
                == 1;
    }

    /**
     * Telegram has taken the letter.
     *
     * <p>This insists, since to forget it would send a second copy: H2 closes its connections and opens again when the
     * process is told to end, just while the last answers come in.
     */
    public void sent(long id, @Nullable Long messageId) {
        for (int tries = 1; ; tries++) {
            try {
                markSent(id, messageId);
                return;
            } catch (JdbiException closing) {
                if (tries == TRIES) {
                    throw closing;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    private void markSent(long id, @Nullable Long messageId) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE outbox SET state = 'sent', settled_at = :now, message_id = :message WHERE id = :id")
                        .bind("id", id)
                        .bind("now", now())
                        .bind("message", messageId)
                        .execute());
    }

    /** Telegram did not take the letter; it is tried again when {@code due} has come. */
    public void later(long id, Instant due, String why) {
        reopen(id, "due", 0, due, why);
    }

    /** The message that the letter was to replace is gone; it is sent as a new one. */
    public void renew(long id, String why) {
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE outbox SET state = 'due', edits = NULL, last_error = ? WHERE id = ?", why, id));
    }

    /** Nobody knows whether Telegram took the letter; it is looked for, or sent once more, when {@code due} has come. */
    public void uncertain(long id, Instant due, String why) {
        reopen(id, "uncertain", 1, due, why);
    }

    /** The letter in doubt could not be looked for; that is tried again when {@code due} has come. */
    public void unsought(long id, Instant due, String why) {
        reopen(id, "uncertain", 0, due, why);
    }

    /** Of the numbers above one, those that other messages have; in the row that all private chats share. */
    public Set<Long> numbersAbove(long number) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT message_id FROM outbox"
                                + " WHERE state = 'sent' AND message_id > :number AND chat NOT LIKE '-%'")
                        .bind("number", number)
                        .mapTo(Long.class)
                        .set());
    }

    /** Gives a letter up. */
    public void failed(long id, String why) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE outbox SET state = 'failed', settled_at = :now, last_error = :why WHERE id = :id")
                        .bind("id", id)
                        .bind("now", now())
                        .bind("why", why)
                        .execute());
    }

    /** Gives up what a chat is still owed, as when the bot was removed from it. */
    public void close(String chat, String why) {
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE outbox SET state = 'failed', settled_at = ?, last_error = ?"
                                + " WHERE chat = ? AND state IN ('due', 'uncertain')",
                        now(),
                        why,
                        chat));
    }

    /** Telegram cannot read the letter's HTML; its plain words are to be sent. */
    public void plainly(long id, String why) {
        database.jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE outbox SET state = 'due', plainly = TRUE, last_error = ? WHERE id = ?", why, id));
    }

    /** Notes until when Telegram wants nothing from this bot; it holds after a restart too. */
    public void silence(Instant until) {
        database.jdbi().useTransaction(handle -> {
            handle.execute("DELETE FROM silences WHERE whom = 'all'");
            handle.execute("INSERT INTO silences (whom, until_at) VALUES ('all', ?)", until.atOffset(ZoneOffset.UTC));
        });
    }

    /** Until when nothing may be sent, if that is still to come. */
    public Optional<Instant> silentUntil() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT until_at FROM silences WHERE whom = 'all' AND until_at > :now")
                        .bind("now", now())
                        .map((row, context) ->
                                row.getObject("until_at", OffsetDateTime.class).toInstant())
                        .findOne());
    }

    /** The chats of the messages that were sent since a moment, each as often as it got one. */
    public List<String> chatsOfSent(Instant since) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT chat FROM outbox WHERE state = 'sent'" + " AND settled_at > :since ORDER BY id")
                        .bind("since", since.atOffset(ZoneOffset.UTC))
                        .mapTo(String.class)
                        .list());
    }

    /** The letters of which it was unknown at some time whether they had arrived, of the last two days. */
    public List<Doubt> doubted() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT letter_key, state, attempts, message_id, last_error"
                                + " FROM outbox WHERE doubts > 0 ORDER BY id")
                        .map((row, context) -> new Doubt(
                                row.getString("letter_key"),
                                row.getString("state"),
                                row.getInt("attempts"),
                                row.getObject("message_id", Long.class),
                                row.getString("last_error")))
                        .list());
    }

    /**
     * Makes letters that a crash left in {@code sending} uncertain; to be called before the first is sent.
     *
     * @param due when they are looked for: what the last run handed to the network must have come to rest
     * @return their keys
     */
    public List<String> recover(Instant due) {
        return database.jdbi().inTransaction(handle -> {
            List<String> keys = handle.createQuery("SELECT letter_key FROM outbox WHERE state = 'sending' ORDER BY id")
                    .mapTo(String.class)
                    .list();
            handle.execute(
                    "UPDATE outbox SET state = 'uncertain', doubts = doubts + 1, due_at = ?,"
                            + " last_error = 'stopped while sending' WHERE state = 'sending'",
                    due.atOffset(ZoneOffset.UTC));
            return keys;
        });
    }

    /** How many letters are still owed. */
    public int open() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM outbox WHERE state IN ('due', 'uncertain', 'sending')")
                        .mapTo(Integer.class)
                        .one());
    }

    /** Forgets what was settled long ago; returns how many rows went. */
    public int prune() {
        return database.jdbi().inTransaction(handle -> {
            int letters = handle.createUpdate(
                            "DELETE FROM outbox WHERE state IN ('sent', 'failed') AND settled_at < :limit")
                    .bind("limit", now().minus(KEPT))
                    .execute();
            return letters + Enclosures.prune(handle, now().minus(ENCLOSURES_KEPT));
        });
    }

    /** The same within somebody's transaction. */
    static void insert(Handle handle, Letter letter, OffsetDateTime due) {
        Letters.insert(handle, letter, due);
    }

    private void reopen(long id, String state, int doubt, Instant due, String why) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("UPDATE outbox SET state = :state,"
                                + " doubts = doubts + :doubt, due_at = :due, last_error = :why WHERE id = :id")
                        .bind("id", id)
                        .bind("state", state)
                        .bind("doubt", doubt)
                        .bind("due", due.atOffset(ZoneOffset.UTC))
                        .bind("why", why)
                        .execute());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
