package dragoman.store;

import dragoman.model.Actor;
import dragoman.model.Topic;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Unites what each article knows of the actors and topics. */
final class CastReader {

    private CastReader() {}

    static List<Actor> actors(Handle handle) {
        var aliases = names(handle, "SELECT DISTINCT actor AS owner, alias AS name FROM aliases ORDER BY actor, alias");
        return handle
                .createQuery("""
                        SELECT c.name, c.kind, c.role, c.acts_for, c.gender
                        FROM actors c JOIN articles a ON a.id = c.article
                        ORDER BY a.published, a.stored_at, a.id""")
                .map((row, context) -> actor(row, aliases.getOrDefault(row.getString("name"), List.of())))
                .collect(Collectors.toMap(Actor::name, actor -> actor, CastReader::united, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    static List<Topic> topics(Handle handle) {
        var synonyms =
                names(handle, "SELECT DISTINCT topic AS owner, synonym AS name FROM synonyms ORDER BY topic, synonym");
        return handle.createQuery("SELECT DISTINCT name FROM topics ORDER BY name")
                .mapTo(String.class)
                .map(name -> new Topic(name, synonyms.getOrDefault(name, List.of())))
                .list();
    }

    private static Map<String, List<String>> names(Handle handle, String sql) {
        return handle.createQuery(sql)
                .map((row, context) -> Map.entry(row.getString("owner"), row.getString("name")))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Actor actor(ResultSet row, List<String> aliases) throws SQLException {
        String gender = row.getString("gender");
        return new Actor(
                row.getString("name"),
                Actor.Kind.valueOf(row.getString("kind")),
                row.getString("role"),
                row.getString("acts_for"),
                gender == null ? null : Actor.Gender.valueOf(gender),
                aliases);
    }

    static Actor united(Actor older, Actor newer) {
        return new Actor(
                newer.name(),
                newer.kind(),
                either(newer.role(), older.role()),
                either(newer.of(), older.of()),
                either(newer.gender(), older.gender()),
                newer.aliases());
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }
}
