package dragoman.store;

import dragoman.model.Enclosure;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Pictures and files of letters, each kept once, with the name that Telegram gave it. */
final class Enclosures {

    /** What is kept of one. */
    record Kept(Enclosure enclosure, @Nullable String fileId) {}

    private Enclosures() {}

    static void keep(Handle handle, Enclosure enclosure, OffsetDateTime now) {
        int known = handle.execute("UPDATE enclosures SET used_at = ? WHERE hash = ?", now, enclosure.hash());
        if (known == 0) {
            handle.execute(
                    "INSERT INTO enclosures (hash, kind, name, content, used_at) VALUES (?, ?, ?, ?, ?)",
                    enclosure.hash(),
                    enclosure.kind().name(),
                    enclosure.name(),
                    enclosure.content(),
                    now);
        }
    }

    static Optional<Kept> find(Handle handle, String hash) {
        return handle.createQuery("SELECT kind, name, content, file_id FROM enclosures WHERE hash = :hash")
                .bind("hash", hash)
                .map((row, context) -> new Kept(
                        Enclosure.of(
                                Enclosure.Kind.valueOf(row.getString("kind")),
                                row.getString("name"),
                                row.getBytes("content")),
                        row.getString("file_id")))
                .findOne();
    }

    /** Notes Telegram's name for it; null where Telegram does not know the old one any more. */
    static void name(Handle handle, String hash, @Nullable String fileId) {
        handle.execute("UPDATE enclosures SET file_id = ? WHERE hash = ?", fileId, hash);
    }

    static int prune(Handle handle, OffsetDateTime limit) {
        return handle.execute(
                "DELETE FROM enclosures WHERE used_at < ? AND NOT EXISTS"
                        + " (SELECT 1 FROM outbox WHERE outbox.enclosure = enclosures.hash)",
                limit);
    }
}
