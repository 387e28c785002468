package dragoman.store;

import dragoman.store.Keyphrases.Frequency;
import dragoman.store.TopicRow.Synonym;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads the topics of all articles, counted by the database, and what people decided on them. */
final class OutlineReader {

    /** Of a topic that articles hold as theirs. */
    private record Held(int articles, boolean chosen) {}

    private OutlineReader() {}

    static Outline outline(Handle handle) {
        Map<String, Frequency> marked = marked(handle);
        Map<String, Held> held = held(handle);
        Map<String, List<Synonym>> synonyms = synonyms(handle);
        Map<String, TopicRow> rows = new TreeMap<>();
        Set<String> names = new java.util.TreeSet<>(marked.keySet());
        names.addAll(held.keySet());
        for (String name : names) {
            Held topic = held.getOrDefault(name, new Held(0, false));
            rows.put(
                    name,
                    new TopicRow(
                            name,
                            marked.getOrDefault(name, new Frequency(0, 0)),
                            topic.articles,
                            topic.chosen,
                            synonyms.getOrDefault(name, List.of())));
        }
        return Outline.of(rows, choices(handle), articles(handle));
    }

    private static Map<String, Frequency> marked(Handle handle) {
        return byName(handle, """
                SELECT m.topic AS name, COUNT(*) AS passages, COUNT(DISTINCT p.article) AS articles
                FROM topic_marks m JOIN passages p ON p.id = m.passage GROUP BY m.topic""", row -> new Frequency(row.getInt("passages"), row.getInt("articles")));
    }

    /** A dossier's source has no body: what it is about was written by a person. */
    private static Map<String, Held> held(Handle handle) {
        return byName(handle, """
                SELECT t.name, COUNT(*) AS articles, MAX(CASE WHEN d.id IS NULL THEN 0 ELSE 1 END) AS chosen
                FROM topics t
                LEFT JOIN (SELECT id FROM articles WHERE CHAR_LENGTH(body) = 0) d ON d.id = t.article
                GROUP BY t.name""", row -> new Held(row.getInt("articles"), row.getInt("chosen") == 1));
    }

    private static Map<String, List<Synonym>> synonyms(Handle handle) {
        return handle.createQuery("""
                        SELECT topic, synonym, COUNT(*) AS articles FROM synonyms
                        GROUP BY topic, synonym ORDER BY topic, synonym""")
                .map((row, context) -> Map.entry(
                        row.getString("topic"), new Synonym(row.getString("synonym"), row.getInt("articles"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static Map<String, Optional<String>> choices(Handle handle) {
        return byName(
                handle,
                "SELECT topic AS name, shown FROM topic_choices ORDER BY topic",
                row -> Optional.ofNullable(row.getString("shown")));
    }

    private static int articles(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM articles")
                .mapTo(Integer.class)
                .one();
    }

    /** What can be read of a row. */
    private interface Reading<T> {
        T of(java.sql.ResultSet row) throws java.sql.SQLException;
    }

    private static <T> Map<String, T> byName(Handle handle, String sql, Reading<T> reading) {
        Map<String, T> found = new HashMap<>();
        handle.createQuery(sql)
                .map((row, context) -> Map.entry(row.getString("name"), reading.of(row)))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }
}
