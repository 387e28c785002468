package dragoman.store;

import dragoman.model.Intent;
import dragoman.model.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;

/**
 * The queries of {@code queries.sql}: for each intent that asks the sources, where its answer may stand.
 *
 * <p>A line that names a slot falls away when the slot is empty; that is all there is to narrowing.
 */
final class NamedQueries {

    private static final Pattern HEADER = Pattern.compile("(?m)^-- name: (.+)\\R");

    private final Map<String, String> queries;
    private final Map<String, Set<Narrowing>> apart;

    private NamedQueries(Map<String, String> queries) {
        this.queries = Map.copyOf(queries);
        this.apart = queries.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, q -> Narrowing.apartIn(q.getValue())));
    }

    static NamedQueries load() {
        try (InputStream file = Objects.requireNonNull(NamedQueries.class.getResourceAsStream("queries.sql"))) {
            return parsed(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("queries.sql cannot be read from the program's own files", broken);
        }
    }

    private static NamedQueries parsed(String file) {
        List<MatchResult> headers = HEADER.matcher(file).results().toList();
        Map<String, String> queries = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            int end = i + 1 < headers.size() ? headers.get(i + 1).start() : file.length();
            String sql =
                    without("--", file.substring(headers.get(i).end(), end)).replace(";", "");
            for (String name : headers.get(i).group(1).split(", ")) {
                queries.put(name, sql);
            }
        }
        return new NamedQueries(queries);
    }

    boolean knows(Intent intent) {
        return queries.containsKey(intent.word());
    }

    List<Long> candidates(Handle handle, Intent intent, Slots slots) {
        String sql = queries.get(intent.word());
        return sql == null
                ? List.of()
                : bound(handle, sql, slots).mapTo(Long.class).list();
    }

    /** The conditions of an intent's query that can be looked up apart from it. */
    Set<Narrowing> apart(Intent intent) {
        return apart.getOrDefault(intent.word(), Set.of());
    }

    private static Query bound(Handle handle, String sql, Slots slots) {
        Query query = handle.createQuery(narrowed(sql, slots));
        query.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        Period period = slots.period();
        if (period != null) {
            query.bind("from", period.from()).bind("to", period.to());
        }
        return query.bindArray("actors", String.class, slots.actors())
                .bindArray("topics", String.class, slots.topics());
    }

    private static String narrowed(String sql, Slots slots) {
        String narrowed = sql;
        for (Narrowing condition : Narrowing.values()) {
            narrowed = slots.has(condition) ? narrowed : without(condition.slot(), narrowed);
        }
        return narrowed;
    }

    private static String without(String mark, String sql) {
        return sql.lines().filter(line -> !line.contains(mark)).collect(Collectors.joining("\n"));
    }
}
