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
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
     * takes the old one's place. What was withdrawn stays out. A new body that is near to that of another outlet's article
     * is linked to it as its reprint.
     *
     * @throws IllegalArgumentException if the parts do not belong together
     */
    public Saved save(Evidence evidence, Instant storedAt) {
        return jdbi.inTransaction(handle -> {
            Revision revision = Revision.locked(handle);
            Saved saved = new Shelf(handle).put(evidence, storedAt);
            if (saved == Saved.NEW || saved == Saved.REPLACED) {
                revision.raise();
            }
            return saved;
        });
    }

    /** Stores it in any case: in place of what is held of the same id or body, and although it was withdrawn. */
    public Saved saveAgain(Evidence evidence, Instant storedAt) {
        return jdbi.inTransaction(handle -> {
            Revision revision = Revision.locked(handle);
            Saved saved = new Shelf(handle).putAgain(evidence, storedAt);
            revision.raise();
            return saved;
        });
    }

    /**
     * Removes an article and all that rests on it, and remembers that, so that {@link #save} does not bring it back; false
     * where there was none. Its reprints stay: the first of them is an original then.
     */
    public boolean withdraw(String articleId, Instant at) {
        return jdbi.inTransaction(handle -> {
            Revision revision = Revision.locked(handle);
            boolean known = new Shelf(handle).takeOut(articleId, at);
            if (known) {
                revision.raise();
            }
            return known;
        });
    }

    /** What {@link #save} would make of an article, known without extracting anything from it. */
    public Standing standing(Article article) {
        String fingerprint = Fingerprint.ofBody(article.body());
        return jdbi.withHandle(handle -> {
            Shelf shelf = new Shelf(handle);
            return shelf.withdrawn(article.id(), fingerprint)
                    .<Standing>map(Standing.Withdrawn::new)
                    .or(() -> shelf.holder(fingerprint).map(Standing.Held::new))
                    .orElseGet(Standing.Unknown::new);
        });
    }

    /** Ids of all reprints, each with the id of its original, which is no reprint itself. */
    public Map<String, String> reprints() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT article, original FROM reprints ORDER BY article")
                .map((row, context) -> Map.entry(row.getString("article"), row.getString("original")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The id of the article that this one reprints. */
    public Optional<String> originalOf(String articleId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT original FROM reprints WHERE article = :article")
                .bind("article", articleId)
                .mapTo(String.class)
                .findOne());
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

    /** When the last article came into the store, up to a moment. */
    public Optional<Instant> newestArrival(Instant until) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT MAX(stored_at) AS newest FROM articles WHERE stored_at <= :until")
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .map((row, context) -> Optional.ofNullable(row.getObject("newest", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .one());
    }

    /** The day of the newest article. */
    public Optional<LocalDate> newestDate() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT MAX(published) FROM articles")
                .map((rows, context) -> Optional.ofNullable(rows.getObject(1, LocalDate.class)))
                .one());
    }

    /** Every passage, article by article, in the order of the text. */
    public List<PassageEvidence> all() {
        return read(EvidenceReader::passages);
    }

    public List<Quote> quotes() {
        return read(reader -> flat(reader.quotes().values()));
    }

    public List<Fact> facts() {
        return read(reader -> flat(reader.facts().values()));
    }

    public List<Event> events() {
        return read(reader -> flat(reader.events().values()));
    }

    public List<Position> positions() {
        return read(reader -> flat(reader.positions().values()));
    }

    /**
     * All actors by name, each once, also where articles name somebody in different ways ("John Kerry", "Kerry"): the newest
     * article that gives a role has the last word on it, and the aliases are those of all articles together.
     */
    public List<Actor> actors() {
        return inOneState(handle -> derived.cast(handle).actors());
    }

    /** The posts that articles give to actors, by the actor's name, the latest first. */
    public Map<String, List<Tenure>> roles() {
        return inOneState(handle -> derived.cast(handle).roles());
    }

    /**
     * The topics of the articles, the weightiest first, named and united as people decided, with the synonyms of all articles
     * together.
     */
    public List<Topic> topics() {
        return inOneState(handle -> derived.outline(handle).topics());
    }

    /**
     * The ids of the passages among which an answer should be sought, by the intent's named query; see
     * {@code queries.sql}. None for an intent that asks nothing of the sources.
     */
    public List<Long> candidates(Intent intent, Slots slots) {
        return inOneState(handle -> queries.candidates(handle, intent, asArticlesSay(handle, slots)));
    }

    /**
     * The slots by which an intent's query narrows on a line of its own: what {@link #candidates} gives are those of what it
     * gives without these slots that {@linkplain Marks#meeting meet} each of the conditions.
     */
    public Set<Narrowing> apart(Intent intent) {
        return queries.apart(intent);
    }

    /** What meets each of these conditions, as the store is now. */
    public Marks marks() {
        return inOneState(handle -> Marks.read(handle, derived.at(handle)));
    }

    /** The slots with every name under which articles know the actors meant, those who speak for them, and the topics. */
    private Slots asArticlesSay(Handle handle, Slots slots) {
        Derived.At all = derived.at(handle);
        return new Slots(all.cast().speakersFor(slots.actors()), all.outline().marksOf(slots.topics()), slots.period());
    }

    private <T> T read(Function<EvidenceReader, T> reading) {
        return inOneState(handle -> {
            Derived.At all = derived.at(handle);
            return reading.apply(new EvidenceReader(handle, all.cast(), all.outline()));
        });
    }

    /** So that what several queries give belongs together. */
    private <T> T inOneState(Function<Handle, T> reading) {
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, reading::apply);
    }

    private static <T> List<T> flat(Collection<List<T>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }
}
