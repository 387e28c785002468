package dragoman.store;

import dragoman.model.Digest;
import dragoman.model.Told;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The summaries that were sent to each chat or forum topic, to be read again, and what they told. Thread-safe. */
public final class Archive {

    private final Database database;

    Archive(Database database) {
        this.database = database;
    }

    /** What the next summary of a chat or forum topic is called. */
    public int nextNumber(String chat, int thread) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM digests"
                                + " WHERE chat = :chat AND thread = :thread")
                        .bind("chat", chat)
                        .bind("thread", thread)
                        .mapTo(Integer.class)
                        .one());
    }

    /** A summary as it was sent. */
    public Optional<KeptDigest> find(String chat, int thread, int number) {
        return database.jdbi().withHandle(handle -> DigestRows.find(handle, chat, thread, number));
    }

    /** Keeps a summary that was given at a moment, under its number. */
    public void keep(String chat, int thread, int number, Digest digest, Instant at) {
        database.jdbi()
                .useTransaction(
                        handle -> DigestRows.insert(handle, chat, thread, number, digest, at.atOffset(ZoneOffset.UTC)));
    }

    /** The last one that was sent. */
    public Optional<KeptDigest> latest(String chat, int thread) {
        return find(chat, thread, nextNumber(chat, thread) - 1);
    }

    /** The passages that a chat or forum topic was shown after a moment, the earliest first. */
    public List<Told> told(String chat, int thread, Instant after) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        SELECT p.article, p.passage, p.text FROM digest_passages p JOIN digests d ON d.id = p.digest
                        WHERE d.chat = :chat AND d.thread = :thread AND d.made_at > :after
                        ORDER BY d.number, p.ordinal""")
                        .bind("chat", chat)
                        .bind("thread", thread)
                        .bind("after", Subscriptions.at(after))
                        .map((row, context) ->
                                new Told(row.getString("article"), row.getInt("passage"), row.getString("text")))
                        .list());
    }
}
