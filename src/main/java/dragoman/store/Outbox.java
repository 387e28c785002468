package dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
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
     * The first open letter of each chat, if its time has come. A letter that has to wait holds back the later ones of
     * its chat, so that each chat gets its messages in order, and no other chat's.
     */
    public List<Posted> next(int limit) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                SELECT o.id, o.letter_key, o.chat, o.thread, o.reply_to, o.html, o.plain, o.attempts, o.doubts
                FROM outbox o
                WHERE o.state IN ('due', 'uncertain') AND o.due_at <= :now
                  AND NOT EXISTS (SELECT 1 FROM outbox earlier
                                  WHERE earlier.state IN ('due', 'uncertain', 'sending')
                                    AND earlier.chat = o.chat AND earlier.id < o.id)
                ORDER BY o.id FETCH FIRST :limit ROWS ONLY""")
                        .bind("now", now())
                        .bind("limit", limit)
                        .map((row, context) -> posted(row))
                        .list());
    }

    /** Notes that the letter is about to leave; written down first, so that a crash leaves a trace. */
    public void sending(long id) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate(
                                "UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = :id")
                        .bind("id", id)
                        .execute());
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

    /** Nobody knows whether Telegram took the letter; it is sent once more when {@code due} has come. */
    public void uncertain(long id, Instant due, String why) {
        reopen(id, "uncertain", 1, due, why);
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

    /**
     * Makes letters that a crash left in {@code sending} uncertain; to be called before the first is sent.
     *
     * @return how many there were
     */
    public int recover() {
        return database.jdbi()
                .withHandle(handle -> handle.createUpdate("UPDATE outbox SET state = 'uncertain',"
                                + " doubts = doubts + 1, due_at = :now, last_error = 'stopped while sending'"
                                + " WHERE state = 'sending'")
                        .bind("now", now())
                        .execute());
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
        return database.jdbi()
                .withHandle(handle -> handle.createUpdate(
                                "DELETE FROM outbox WHERE state IN ('sent', 'failed') AND settled_at < :limit")
                        .bind("limit", now().minus(KEPT))
                        .execute());
    }

    static void insert(Handle handle, Letter letter, OffsetDateTime due) {
        handle.createUpdate("""
                INSERT INTO outbox (letter_key, chat, thread, reply_to, html, plain, state, attempts, doubts, due_at)
                SELECT CAST(:key AS VARCHAR), CAST(:chat AS VARCHAR), CAST(:thread AS INTEGER),
                       CAST(:replyTo AS INTEGER), CAST(:html AS VARCHAR), CAST(:plain AS VARCHAR), 'due', 0, 0,
                       CAST(:due AS TIMESTAMP WITH TIME ZONE)
                WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE letter_key = :key)""")
                .bind("key", letter.key())
                .bind("chat", letter.chat())
                .bind("thread", letter.thread())
                .bind("replyTo", letter.replyTo())
                .bind("html", letter.html())
                .bind("plain", letter.plain())
                .bind("due", due)
                .execute();
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

    private static Posted posted(ResultSet row) throws SQLException {
        Letter letter = new Letter(
                row.getString("letter_key"),
                row.getString("chat"),
                row.getInt("thread"),
                row.getObject("reply_to", Integer.class),
                row.getString("html"),
                row.getString("plain"));
        return new Posted(row.getLong("id"), letter, row.getInt("attempts"), row.getInt("doubts"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
