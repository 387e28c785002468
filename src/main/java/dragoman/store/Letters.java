package dragoman.store;

import dragoman.model.Enclosure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Letters as rows of the outbox. */
final class Letters {

    /** The columns that {@link #read} needs. */
    static final String COLUMNS = "o.id, o.letter_key, o.chat, o.thread, o.reply_to, o.html, o.plain, o.urgency,"
            + " o.answers, o.keyboard, o.enclosure, o.edits, o.attempts, o.doubts, o.plainly,"
            + " CASE WHEN o.state = 'uncertain' THEN o.after_message END AS looked_for_above";

    private Letters() {}

    static void insert(Handle handle, Letter letter, OffsetDateTime due) {
        Enclosure enclosure = letter.enclosure();
        if (enclosure != null) {
            Enclosures.keep(handle, enclosure, due);
        }
        handle.createUpdate("""
                INSERT INTO outbox (letter_key, chat, thread, reply_to, html, plain, urgency, answers, keyboard,
                                    enclosure, edits, state, attempts, doubts, due_at)
                SELECT CAST(:key AS VARCHAR), CAST(:chat AS VARCHAR), CAST(:thread AS INTEGER),
                       CAST(:replyTo AS INTEGER), CAST(:html AS VARCHAR), CAST(:plain AS VARCHAR),
                       CAST(:urgency AS INTEGER), CAST(:answers AS INTEGER), CAST(:keyboard AS VARCHAR),
                       CAST(:enclosure AS VARCHAR), CAST(:edits AS INTEGER), 'due', 0, 0,
                       CAST(:due AS TIMESTAMP WITH TIME ZONE)
                WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE letter_key = :key)""")
                .bind("key", letter.key())
                .bind("chat", letter.chat())
                .bind("thread", letter.thread())
                .bind("replyTo", letter.replyTo())
                .bind("html", letter.html())
                .bind("plain", letter.plain())
                .bind("urgency", letter.urgency().number())
                .bind("answers", letter.answers())
                .bind("keyboard", letter.keyboard())
                .bind("enclosure", enclosure == null ? null : enclosure.hash())
                .bind("edits", letter.edits())
                .bind("due", due)
                .execute();
    }

    /** The letters that a query of {@link #COLUMNS} finds; an enclosure that several share is loaded once. */
    static List<Posted> read(Handle handle, Query query) {
        Map<String, Optional<Enclosures.Kept>> kept = new HashMap<>();
        return query.map((row, context) -> {
                    String hash = row.getString("enclosure");
                    Optional<Enclosures.Kept> enclosure = hash == null
                            ? Optional.empty()
                            : kept.computeIfAbsent(hash, one -> Enclosures.find(handle, one));
                    return posted(row, enclosure);
                })
                .list();
    }

    private static Posted posted(ResultSet row, Optional<Enclosures.Kept> enclosure) throws SQLException {
        Letter letter = new Letter(
                row.getString("letter_key"),
                row.getString("chat"),
                row.getInt("thread"),
                row.getObject("reply_to", Integer.class),
                row.getString("html"),
                row.getString("plain"),
                Urgency.of(row.getInt("urgency")),
                row.getObject("answers", Integer.class),
                row.getString("keyboard"),
                enclosure.map(Enclosures.Kept::enclosure).orElse(null),
                row.getObject("edits", Integer.class));
        String fileId = enclosure.map(Enclosures.Kept::fileId).orElse(null);
        return new Posted(
                row.getLong("id"),
                letter,
                row.getInt("attempts"),
                row.getInt("doubts"),
                row.getBoolean("plainly"),
                fileId,
                row.getObject("looked_for_above", Long.class));
    }
}
