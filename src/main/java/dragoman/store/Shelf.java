package dragoman.store;

import dragoman.model.Evidence;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Puts articles in and takes them out, with all that rests on them, within one transaction. */
final class Shelf {

    private final Handle handle;
    private final Reprints reprints;

    Shelf(Handle handle) {
        this.handle = handle;
        this.reprints = new Reprints(handle);
    }

    Saved put(Evidence evidence, Instant storedAt) {
        String id = evidence.article().id();
        String fingerprint = Fingerprint.of(evidence);
        if (withdrawn(id, fingerprint).isPresent()) {
            return Saved.WITHDRAWN;
        }
        return holder(fingerprint).isPresent() ? Saved.UNCHANGED : replaced(evidence, fingerprint, storedAt);
    }

    /** Also what was taken out, and what is there already, under whatever id. */
    Saved putAgain(Evidence evidence, Instant storedAt) {
        String fingerprint = Fingerprint.of(evidence);
        handle.execute(
                "DELETE FROM withdrawn WHERE article = ? OR fingerprint = ?",
                evidence.article().id(),
                fingerprint);
        Optional<String> holder = holder(fingerprint);
        holder.filter(it -> !it.equals(evidence.article().id())).ifPresent(this::remove);
        Saved saved = replaced(evidence, fingerprint, storedAt);
        return holder.isPresent() ? Saved.REPLACED : saved;
    }

    private Saved replaced(Evidence evidence, String fingerprint, Instant storedAt) {
        String id = evidence.article().id();
        List<String> orphans = reprints.loosened(id);
        boolean known = delete(id);
        EvidenceWriter.write(handle, evidence, fingerprint, storedAt);
        reprints.link(id, evidence.article().body(), orphans);
        return known ? Saved.REPLACED : Saved.NEW;
    }

    /** Remembers that it was taken out; false where there was none. */
    boolean takeOut(String id, Instant at) {
        handle.createUpdate("""
                        INSERT INTO withdrawn (article, fingerprint, withdrawn_at)
                        SELECT id, fingerprint, CAST(:at AS TIMESTAMP WITH TIME ZONE) FROM articles WHERE id = :id""")
                .bind("id", id)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute();
        return remove(id);
    }

    private boolean remove(String id) {
        List<String> orphans = reprints.loosened(id);
        boolean known = delete(id);
        reprints.linkAgain(orphans);
        return known;
    }

    Optional<String> holder(String fingerprint) {
        return handle.createQuery("SELECT id FROM articles WHERE fingerprint = :fingerprint")
                .bind("fingerprint", fingerprint)
                .mapTo(String.class)
                .findOne();
    }

    /** The id under which an article was taken out that had this id or this body. */
    Optional<String> withdrawn(String id, String fingerprint) {
        return handle.createQuery("""
                        SELECT article FROM withdrawn WHERE article = :id OR fingerprint = :fingerprint
                        ORDER BY CASE WHEN article = :id THEN 0 ELSE 1 END, article FETCH FIRST 1 ROWS ONLY""")
                .bind("id", id)
                .bind("fingerprint", fingerprint)
                .mapTo(String.class)
                .findOne();
    }

    private boolean delete(String id) {
        return handle.execute("DELETE FROM articles WHERE id = ?", id) > 0;
    }
}
