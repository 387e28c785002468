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
import org.jspecify.annotations.Nullable;

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
        return switch (block) {
            case Block.Excerpt excerpt ->
                row(excerpt.text(), PhraseText.of(excerpt.source()), excerpt.verbatim(), excerpt.link());
            case Block.Phrase phrase -> row(PhraseText.of(phrase), null, false, null);
            case Block.Gap _ -> row("", null, false, null);
            case Block.Compared _, Block.Context _ ->
                throw new IllegalArgumentException("a summary holds lines and excerpts only, not " + block);
        };
    }

    private static Row row(String text, @Nullable String source, boolean verbatim, @Nullable String link) {
        return new Row()
                .set("text", text)
                .set("source", source)
                .set("verbatim", verbatim)
                .set("link", link)
                .set("phrased", true);
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
        boolean phrased = row.getBoolean("phrased");
        if (source != null) {
            return new Block.Excerpt(text, phrase(source, phrased), row.getBoolean("verbatim"), row.getString("link"));
        }
        return text.isEmpty() ? new Block.Gap() : phrase(text, phrased);
    }

    /** What was kept before phrases were is English text. */
    private static Block.Phrase phrase(String text, boolean phrased) {
        return phrased ? PhraseText.read(text) : Block.Phrase.words(text);
    }
}
