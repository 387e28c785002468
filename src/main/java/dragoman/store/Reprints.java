package dragoman.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Links each article to the one that it reprints, within one transaction.
 *
 * <p>A reprint comes from another outlet, or from one that is not known; what one outlet prints twice is its own affair,
 * such as a story that grows over the day. The original is the one that was stored first.
 */
final class Reprints {

    /** So that a body of boilerplate, near to very many, does not make each of its kind slow. */
    private static final int MOST_COMPARED = 10;

    private final Handle handle;

    Reprints(Handle handle) {
        this.handle = handle;
    }

    /**
     * Sets the reprints of an article loose before it goes, the eldest first; {@link #link} and {@link #linkAgain} find
     * them another original.
     */
    List<String> loosened(String original) {
        List<String> orphans = handle.createQuery("""
                        SELECT r.article FROM reprints r JOIN articles a ON a.id = r.article
                        WHERE r.original = :original ORDER BY a.stored_at, a.id""")
                .bind("original", original)
                .mapTo(String.class)
                .list();
        handle.execute("DELETE FROM reprints WHERE original = ?", original);
        return orphans;
    }

    /**
     * Finds the place of an article that was just written: its predecessor's reprints stay with it as far as they are
     * still near to it; without any it may be a reprint itself.
     */
    void link(String id, String body, List<String> orphans) {
        Sketch sketch = Sketch.of(body);
        List<Long> keys = sketch.keys();
        new Inserts(handle)
                .into(
                        "sketches",
                        keys.stream().distinct().map(key -> key(id, key)).toList());
        List<String> near = orphans.stream()
                .filter(orphan -> !keys.isEmpty() && sketch.isNear(Sketch.of(body(orphan))))
                .toList();
        near.forEach(orphan -> insert(orphan, id));
        if (near.isEmpty()) {
            linkToOriginal(id, sketch, Set.copyOf(orphans));
        }
        linkAgain(orphans.stream().filter(orphan -> !near.contains(orphan)).toList());
    }

    /** The eldest becomes an original, the others its reprints as far as they are near to it. */
    void linkAgain(List<String> orphans) {
        Set<String> waiting = new HashSet<>(orphans);
        for (String orphan : orphans) {
            linkToOriginal(orphan, Sketch.of(body(orphan)), waiting);
            waiting.remove(orphan);
        }
    }

    private void linkToOriginal(String id, Sketch sketch, Set<String> but) {
        List<Long> keys = sketch.keys();
        if (!keys.isEmpty()) {
            candidates(id, keys).stream()
                    .filter(it -> !but.contains(it.id) && sketch.isNear(Sketch.of(it.body)))
                    .findFirst()
                    .ifPresent(it -> insert(id, it.original));
        }
    }

    /** Those of other outlets that share a key, most keys first. */
    private List<Candidate> candidates(String id, List<Long> keys) {
        return handle.createQuery("""
                        SELECT a.id, a.body, COALESCE(r.original, a.id) AS original
                        FROM (SELECT article, COUNT(*) AS shared FROM sketches WHERE near = ANY(:keys) GROUP BY article) s
                          JOIN articles a ON a.id = s.article
                          JOIN articles me ON me.id = :id
                          LEFT JOIN reprints r ON r.article = a.id
                        WHERE a.id <> :id
                          AND (a.outlet IS NULL OR me.outlet IS NULL OR LOWER(a.outlet) <> LOWER(me.outlet))
                        ORDER BY s.shared DESC, a.stored_at, a.id FETCH FIRST :most ROWS ONLY""")
                .bind("id", id)
                .bindArray("keys", Long.class, keys)
                .bind("most", MOST_COMPARED)
                .map((row, context) ->
                        new Candidate(row.getString("id"), row.getString("original"), row.getString("body")))
                .list();
    }

    private String body(String id) {
        return handle.createQuery("SELECT body FROM articles WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one();
    }

    private void insert(String reprint, String original) {
        handle.execute("INSERT INTO reprints (article, original) VALUES (?, ?)", reprint, original);
    }

    private static Row key(String id, Long key) {
        return new Row().set("article", id).set("near", key);
    }

    private record Candidate(String id, String original, String body) {}
}
