package dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** What readers said of answers, for whoever runs the bot; each reader's last word on each answer. Thread-safe. */
public final class Opinions {

    private final Database database;
    private final InstantSource clock;

    Opinions(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes a reader's word on an answer.
     *
     * @param sender the reader's number, of which a digest is kept
     */
    public void give(long answer, KeptAnswer about, String sender, Feedback.Verdict verdict) {
        String digest = Fingerprint.ofWord(answer + "/" + sender);
        database.jdbi().useTransaction(handle -> {
            handle.createUpdate("DELETE FROM feedback WHERE answer = :answer AND sender = :sender")
                    .bind("answer", answer)
                    .bind("sender", digest)
                    .execute();
            handle.createUpdate("INSERT INTO feedback (answer, sender, verdict, question, reply, given_at)"
                            + " VALUES (:answer, :sender, :verdict, :question, :reply, :now)")
                    .bind("answer", answer)
                    .bind("sender", digest)
                    .bind("verdict", verdict.name().toLowerCase(Locale.ROOT))
                    .bind("question", about.question())
                    .bind("reply", about.reply())
                    .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    /** All that was said, the latest first. */
    public List<Feedback> all() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM feedback ORDER BY given_at DESC, answer DESC")
                        .map((row, context) -> feedback(row))
                        .list());
    }

    private static Feedback feedback(ResultSet row) throws SQLException {
        return new Feedback(
                Feedback.Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                row.getString("question"),
                row.getString("reply"),
                row.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
