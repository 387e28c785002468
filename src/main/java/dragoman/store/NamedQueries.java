package dragoman.store;

import dragoman.model.Intent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The queries of {@code queries.sql}: for each intent that asks the sources, where its answer may stand.
 *
 * <p>A line that names a slot falls away when the slot is empty; that is all there is to narrowing.
 */
final class NamedQueries {

    private static final Pattern HEADER = Pattern.compile("(?m)^-- name: (\\S+)\\R");

    private final Map<String, String> queries;

    private NamedQueries(Map<String, String> queries) {
        this.queries = Map.copyOf(queries);
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
            queries.put(headers.get(i).group(1), file.substring(headers.get(i).end(), end));
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

    private static Query bound(Handle handle, String sql, Slots slots) {
        String narrowed = sql;
        narrowed = slots.actors().isEmpty() ? without(":actors", narrowed) : narrowed;
        narrowed = slots.topics().isEmpty() ? without(":topics", narrowed) : narrowed;
        narrowed = slots.period() == null ? without(":from", narrowed) : narrowed;
        Query query = handle.createQuery(narrowed);
        if (narrowed.contains(":actors")) {
            query.bindArray("actors", String.class, slots.actors());
        }
        if (narrowed.contains(":topics")) {
            query.bindArray("topics", String.class, slots.topics());
        }
        if (slots.period() != null && narrowed.contains(":from")) {
            query.bind("from", slots.period().from()).bind("to", slots.period().to());
        }
        return query;
    }

    private static String without(String slot, String sql) {
        return sql.lines().filter(line -> !line.contains(slot)).collect(Collectors.joining("\n"));
    }
}
