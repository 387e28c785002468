package dragoman.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Inserts rows of the same columns into a table, a thousand with one round trip. */
final class Inserts {

    private static final int AT_ONCE = 1000;

    private final Handle handle;

    Inserts(Handle handle) {
        this.handle = handle;
    }

    void into(String table, List<Row> rows) {
        portions(rows).forEach(portion -> batch(table, portion).execute());
    }

    /** The ids that the database gives to the rows, in their order. */
    List<Long> intoWithIds(String table, List<Row> rows) {
        return portions(rows)
                .flatMap(portion -> batch(table, portion).executePreparedBatch("id").mapTo(Long.class).list().stream())
                .toList();
    }

    /** A batch keeps all its values until it is sent, which for a long article would be half of its memory. */
    private static Stream<List<Row>> portions(List<Row> rows) {
        return IntStream.iterate(0, from -> from < rows.size(), from -> from + AT_ONCE)
                .mapToObj(from -> rows.subList(from, Math.min(from + AT_ONCE, rows.size())));
    }

    private PreparedBatch batch(String table, List<Row> rows) {
        var columns = rows.getFirst().columns();
        PreparedBatch batch = handle.prepareBatch("INSERT INTO " + table + " (" + String.join(", ", columns)
                + ") VALUES (" + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")");
        rows.forEach(row -> row.addTo(batch));
        return batch;
    }
}
