package dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The answers of the last 30 days, for the buttons under them and for whoever asked. Thread-safe. */
public final class Answers {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String SEPARATOR = "\n";

    private final Database database;
    private final InstantSource clock;

    Answers(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Keeps an answer; one to the same message of the chat gives way to it, since a question that was edited, or was being
     * answered when the program died, is answered anew.
     *
     * @return the number by which {@link #find} knows it
     */
    public long keep(KeptAnswer answer) {
        return database.jdbi().inTransaction(handle -> {
            if (answer.message() != null) {
                handle.createUpdate("DELETE FROM answers WHERE chat = :chat AND message = :message")
                        .bind("chat", answer.chat())
                        .bind("message", answer.message())
                        .execute();
            }
            long id = insert(handle, answer);
            for (int place = 0; place < answer.passages().size(); place++) {
                insert(handle, id, place, answer.passages().get(place));
            }
            return id;
        });
    }

    /** An answer of this chat; a number of another chat's finds nothing. */
    public Optional<KeptAnswer> find(String chat, long id) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM answers WHERE id = :id AND chat = :chat")
                        .bind("id", id)
                        .bind("chat", chat)
                        .map((row, context) -> answer(handle, row))
                        .findOne());
    }

    /** The number of the answer to a message of a chat. */
    public Optional<Long> to(String chat, int message) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("SELECT id FROM answers WHERE chat = :chat AND message = :message")
                                .bind("chat", chat)
                                .bind("message", message)
                                .mapTo(Long.class)
                                .findOne());
    }

    /** All answers of a chat, in the order in which they were given. */
    public List<KeptAnswer> of(String chat) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM answers WHERE chat = :chat ORDER BY id")
                        .bind("chat", chat)
                        .map((row, context) -> answer(handle, row))
                        .list());
    }

    /** How many are kept. */
    public int count() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM answers")
                        .mapTo(Integer.class)
                        .one());
    }

    /** Forgets a chat's answers, not what was said of them. */
    public void forget(String chat) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("DELETE FROM answers WHERE chat = :chat")
                        .bind("chat", chat)
                        .execute());
    }

    /** Forgets what is too old; returns how many went. */
    public int prune() {
        return database.jdbi()
                .withHandle(handle -> handle.createUpdate("DELETE FROM answers WHERE answered_at < :limit")
                        .bind("limit", now().minus(KEPT))
                        .execute());
    }

    private static long insert(Handle handle, KeptAnswer answer) {
        return handle.createUpdate(
                        "INSERT INTO answers (chat, thread, message, question, reply, suggestions, answered_at)"
                                + " VALUES (:chat, :thread, :message, :question, :reply, :suggestions, :at)")
                .bind("chat", answer.chat())
                .bind("thread", answer.thread())
                .bind("message", answer.message())
                .bind("question", answer.question())
                .bind("reply", answer.reply())
                .bind("suggestions", String.join(SEPARATOR, answer.suggestions()))
                .bind("at", answer.at().atOffset(ZoneOffset.UTC))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    private static void insert(Handle handle, long answer, int number, KeptAnswer.Place place) {
        handle.createUpdate("INSERT INTO answer_passages (answer, place, shown, article, ordinal)"
                        + " VALUES (:answer, :place, :shown, :article, :ordinal)")
                .bind("answer", answer)
                .bind("place", number)
                .bind("shown", place.shown())
                .bind("article", place.article())
                .bind("ordinal", place.ordinal())
                .execute();
    }

    private static KeptAnswer answer(Handle handle, ResultSet row) throws SQLException {
        List<KeptAnswer.Place> places = handle.createQuery(
                        "SELECT article, ordinal, shown FROM answer_passages WHERE answer = :answer ORDER BY place")
                .bind("answer", row.getLong("id"))
                .map((passage, context) -> new KeptAnswer.Place(
                        passage.getString("article"), passage.getInt("ordinal"), passage.getBoolean("shown")))
                .list();
        String suggestions = row.getString("suggestions");
        return new KeptAnswer(
                row.getString("chat"),
                row.getInt("thread"),
                row.getObject("message", Integer.class),
                row.getString("question"),
                row.getString("reply"),
                suggestions.isEmpty() ? List.of() : List.of(suggestions.split(SEPARATOR)),
                places,
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
