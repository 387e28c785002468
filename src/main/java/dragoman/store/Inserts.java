package dragoman.store;

import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Inserts rows of the same columns into a table, all of them with one round trip. */
final class Inserts {

    private final Handle handle;

    Inserts(Handle handle) {
        this.handle = handle;
    }

    void into(String table, List<Row> rows) {
        if (!rows.isEmpty()) {
            batch(table, rows).execute();
        }
    }

    /** The ids that the database gives to the rows, in their order. */
    List<Long> intoWithIds(String table, List<Row> rows) {
        return rows.isEmpty()
                ? List.of()
                : batch(table, rows)
                        .executePreparedBatch("id")
                        .mapTo(Long.class)
                        .list();
    }

    private PreparedBatch batch(String table, List<Row> rows) {
        var columns = rows.getFirst().columns();
        PreparedBatch batch = handle.prepareBatch("INSERT INTO " + table + " (" + String.join(", ", columns)
                + ") VALUES (" + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")");
        rows.forEach(row -> row.addTo(batch));
        return batch;
    }
}
