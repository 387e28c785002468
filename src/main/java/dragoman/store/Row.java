package dragoman.store;

import dragoman.model.Period;
import dragoman.model.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** A row to be inserted: values by the names of their columns. Equal to one of the same values. */
final class Row {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    Row set(String column, @Nullable Object value) {
        values.put(column, value);
        return this;
    }

    /** A new row with all that this one has, and one value more. */
    Row with(String column, @Nullable Object value) {
        Row row = new Row();
        row.values.putAll(values);
        return row.set(column, value);
    }

    /** Sets {@code …_start} and {@code …_end}. */
    Row span(String prefix, @Nullable Span span) {
        set(prefix + "_start", span == null ? null : span.start());
        return set(prefix + "_end", span == null ? null : span.end());
    }

    /** Sets {@code first_day} and {@code last_day}. */
    Row days(Period days) {
        return set("first_day", days.from()).set("last_day", days.to());
    }

    Set<String> columns() {
        return values.keySet();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && row.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Gives the rows of a table that meet a condition these values; returns how many there were. */
    int update(Handle handle, String table, String condition, Map<String, Object> bound) {
        String assigned =
                columns().stream().map(column -> column + " = :" + column).collect(Collectors.joining(", "));
        Update update = handle.createUpdate("UPDATE " + table + " SET " + assigned + " WHERE " + condition);
        values.forEach(update::bind);
        return update.bindMap(bound).execute();
    }

    void addTo(PreparedBatch batch) {
        values.forEach(batch::bind);
        batch.add();
    }
}
