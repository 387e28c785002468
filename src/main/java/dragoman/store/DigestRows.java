package dragoman.store;

import dragoman.model.Block;
import dragoman.model.Digest;
import dragoman.model.Told;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Turns summaries into rows and back. */
final class DigestRows {

    /** How long a summary can be read again. */
    private static final Period KEPT = Period.ofDays(90);

    private DigestRows() {}

    /** Keeps a summary, and drops those of the chat that are old, which keeps the table small without a sweep. */
    static void insert(Handle handle, String chat, int thread, int number, Digest digest, OffsetDateTime now) {
        handle.execute(
                "DELETE FROM digests WHERE chat = ? AND thread = ? AND made_at < ?", chat, thread, now.minus(KEPT));
        Row row = new Row()
                .set("chat", chat)
                .set("thread", thread)
                .set("number", number)
                .set("first_day", digest.since())
                .set("last_day", digest.until())
                .set("made_at", now);
        Inserts inserts = new Inserts(handle);
        long id = inserts.intoWithIds("digests", List.of(row)).getFirst();
        List<Block> blocks = digest.blocks();
        insert(
                inserts,
                "digest_blocks",
                id,
                blocks.stream().map(DigestRows::block).toList());
        insert(
                inserts,
                "digest_passages",
                id,
                digest.told().stream().map(DigestRows::told).toList());
    }

    private static void insert(Inserts inserts, String table, long digest, List<Row> rows) {
        List<Row> numbered = IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).with("digest", digest).with("ordinal", i))
                .toList();
        inserts.into(table, numbered);
    }

    private static Row block(Block block) {
        if (block instanceof Block.Excerpt(String text, String source, boolean verbatim, String link)) {
            return new Row()
                    .set("text", text)
                    .set("source", source)
                    .set("verbatim", verbatim)
                    .set("link", link);
        }
        if (block instanceof Block.Line(String text)) {
            return new Row()
                    .set("text", text)
                    .set("source", null)
                    .set("verbatim", false)
                    .set("link", null);
        }
        throw new IllegalArgumentException("a summary holds lines and excerpts only, not " + block);
    }

    private static Row told(Told told) {
        return new Row()
                .set("article", told.article())
                .set("passage", told.passage())
                .set("text", told.text());
    }

    static Optional<KeptDigest> find(Handle handle, String chat, int thread, int number) {
        return handle.createQuery("""
                        SELECT d.id, d.number, d.made_at,
                               NOT EXISTS (SELECT 1 FROM digests later WHERE later.chat = d.chat
                                           AND later.thread = d.thread AND later.number > d.number) AS newest
                        FROM digests d WHERE d.chat = :chat AND d.thread = :thread AND d.number = :number""")
                .bind("chat", chat)
                .bind("thread", thread)
                .bind("number", number)
                .map((row, context) -> new KeptDigest(
                        row.getInt("number"),
                        row.getBoolean("newest"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        blocks(handle, row.getLong("id"))))
                .findOne();
    }

    private static List<Block> blocks(Handle handle, long digest) {
        return handle.createQuery("SELECT * FROM digest_blocks WHERE digest = :digest ORDER BY ordinal")
                .bind("digest", digest)
                .map((row, context) -> block(row))
                .list();
    }

    private static Block block(ResultSet row) throws SQLException {
        String source = row.getString("source");
        String text = row.getString("text");
        return source == null
                ? new Block.Line(text)
                : new Block.Excerpt(text, source, row.getBoolean("verbatim"), row.getString("link"));
    }
}
