package dragoman.store;

import dragoman.model.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads what each article knows of the actors. */
final class CastReader {

    private record Owner(String article, String actor) {}

    private CastReader() {}

    static Cast cast(Handle handle) {
        Map<Owner, List<String>> aliases = aliases(handle);
        // The same few texts come with every article; one copy of each is enough.
        Map<List<String>, List<String>> shared = new HashMap<>();
        return Cast.of(handle.createQuery("""
                        SELECT c.article, a.published, c.name, c.kind, c.role, c.acts_for, c.gender
                        FROM actors c JOIN articles a ON a.id = c.article
                        ORDER BY a.published, a.stored_at, a.id, c.name""")
                .map((row, context) -> {
                    Owner owner = new Owner(row.getString("article"), row.getString("name"));
                    List<String> others = aliases.getOrDefault(owner, List.of());
                    return row(row, shared.computeIfAbsent(others, it -> it));
                })
                .list());
    }

    private static Map<Owner, List<String>> aliases(Handle handle) {
        return handle.createQuery("SELECT article, actor, alias FROM aliases ORDER BY article, actor, alias")
                .map((row, context) ->
                        Map.entry(new Owner(row.getString("article"), row.getString("actor")), row.getString("alias")))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static CastRow row(ResultSet row, List<String> aliases) throws SQLException {
        String gender = row.getString("gender");
        Actor actor = new Actor(
                row.getString("name"),
                Actor.Kind.valueOf(row.getString("kind")),
                row.getString("role"),
                row.getString("acts_for"),
                gender == null ? null : Actor.Gender.valueOf(gender),
                aliases);
        return new CastRow(row.getString("article"), row.getObject("published", LocalDate.class), actor);
    }
}
