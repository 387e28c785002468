package dragoman.store;

import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Evidence;
import dragoman.model.Fact;
import dragoman.model.Intent;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Quote;
import dragoman.model.Tenure;
import dragoman.model.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * What the articles say: saved whole, an article at a time, and read back a passage at a time. Thread-safe, and safe
 * beside other processes on the same database.
 *
 * <p>Every read sees one state of the store, never half of a change.
 */
public final class EvidenceStore {

    private final Jdbi jdbi;
    private final Derived derived;
    private final NamedQueries queries = NamedQueries.load();

    EvidenceStore(Jdbi jdbi, Derived derived) {
        this.jdbi = jdbi;
        this.derived = derived;
    }

    /**
     * Stores all of it or, if that fails, nothing.
     *
     * <p>A body that is already held under any id is not stored again. Another one under a known id is a correction and
     * takes the old one's place.
     *
     * @throws IllegalArgumentException if the parts do not belong together
     */
    public Saved save(Evidence evidence, Instant storedAt) {
        String fingerprint = Fingerprint.of(evidence);
        return jdbi.inTransaction(handle -> {
            Revision revision = Revision.locked(handle);
            if (holds(handle, fingerprint)) {
                return Saved.UNCHANGED;
            }
            boolean known = deleted(handle, evidence.article().id());
            EvidenceWriter.write(handle, evidence, fingerprint, storedAt);
            revision.raise();
            return known ? Saved.REPLACED : Saved.NEW;
        });
    }

    /** Removes an article and all that rests on it; false where there was none. */
    public boolean withdraw(String articleId) {
        return jdbi.inTransaction(handle -> {
            Revision revision = Revision.locked(handle);
            boolean known = deleted(handle, articleId);
            if (known) {
                revision.raise();
            }
            return known;
        });
    }

    private static boolean holds(Handle handle, String fingerprint) {
        return handle.createQuery("SELECT COUNT(*) FROM articles WHERE fingerprint = :fingerprint")
                        .bind("fingerprint", fingerprint)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    private static boolean deleted(Handle handle, String articleId) {
        return handle.createUpdate("DELETE FROM articles WHERE id = :id")
                        .bind("id", articleId)
                        .execute()
                > 0;
    }

    /** Changes with every change of the evidence, whichever process makes it. */
    public long revision() {
        return jdbi.withHandle(handle -> Revision.of(handle));
    }

    /** All articles without their bodies, the newest first. */
    public List<Article> articles() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, title, outlet, author, published, url, '' AS body FROM articles ORDER BY published DESC, id")
                .map(Rows::article)
                .list());
    }

    /** An article with its body. */
    public Optional<Article> article(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM articles WHERE id = :id")
                .bind("id", id)
                .map(Rows::article)
                .findOne());
    }

    /** Ids of the articles that came into the store after one moment, up to another. */
    public Set<String> arrived(Instant after, Instant until) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT id FROM articles WHERE stored_at > :after AND stored_at <= :until")
                        .bind("after", after.atOffset(ZoneOffset.UTC))
                        .bind("until", until.atOffset(ZoneOffset.UTC))
                        .mapTo(String.class)
                        .set());
    }

    /** The day of the newest article. */
    public Optional<LocalDate> newestDate() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT MAX(published) FROM articles")
                .map((rows, context) -> Optional.ofNullable(rows.getObject(1, LocalDate.class)))
                .one());
    }

    /** Every passage, article by article, in the order of the text. */
    public List<PassageEvidence> all() {
        return read(Scope.ALL, EvidenceReader::passages);
    }

    /** The passages of one article, in the order of the text. */
    public List<PassageEvidence> passagesOf(String article) {
        return read(Scope.ofArticle(article), EvidenceReader::passages);
    }

    /** The passages of these ids, in their order; an id that is no longer known is left out. */
    public List<PassageEvidence> byIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = read(Scope.ofIds(ids), EvidenceReader::passagesById);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    public List<Quote> quotes() {
        return read(Scope.ALL, reader -> flat(reader.quotes().values()));
    }

    public List<Fact> facts() {
        return read(Scope.ALL, reader -> flat(reader.facts().values()));
    }

    public List<Event> events() {
        return read(Scope.ALL, reader -> flat(reader.events().values()));
    }

    public List<Position> positions() {
        return read(Scope.ALL, reader -> flat(reader.positions().values()));
    }

    /**
     * All actors by name, each once, also where articles name somebody in different ways ("John Kerry", "Kerry"): the newest
     * article that gives a role has the last word on it, and the aliases are those of all articles together.
     */
    public List<Actor> actors() {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> derived.cast(handle).actors());
    }

    /** The posts that articles give to actors, by the actor's name, the latest first. */
    public Map<String, List<Tenure>> roles() {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> derived.cast(handle).roles());
    }

    /**
     * The topics of the articles, the weightiest first, named and united as people decided, with the synonyms of all articles
     * together.
     */
    public List<Topic> topics() {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> derived.outline(handle).topics());
    }

    /**
     * The ids of the passages among which an answer should be sought, by the intent's named query; see
     * {@code queries.sql}. None for an intent that asks nothing of the sources.
     */
    public List<Long> candidates(Intent intent, Slots slots) {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> queries.candidates(handle, intent, asArticlesSay(handle, slots)));
    }

    /** The slots with every name under which articles know the actors and topics meant. */
    private Slots asArticlesSay(Handle handle, Slots slots) {
        return new Slots(
                derived.cast(handle).namesOf(slots.actors()),
                derived.outline(handle).marksOf(slots.topics()),
                slots.period());
    }

    private <T> T read(Scope scope, Function<EvidenceReader, T> reading) {
        return jdbi.inTransaction(
                TransactionIsolationLevel.REPEATABLE_READ,
                handle -> reading.apply(
                        new EvidenceReader(handle, scope, derived.cast(handle), derived.outline(handle))));
    }

    private static <T> List<T> flat(Collection<List<T>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
