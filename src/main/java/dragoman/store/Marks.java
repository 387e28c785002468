package dragoman.store;

import dragoman.model.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * What passages are narrowed down by, at one revision: who appears in each, what it is on, and of which days it tells. Kept in
 * memory, as every question narrows by it. Immutable.
 */
public final class Marks {

    private record Days(LocalDate first, LocalDate last) {

        boolean overlap(Period period) {
            return !first.isAfter(period.to()) && !last.isBefore(period.from());
        }
    }

    private final Derived.At all;
    private final Map<String, Set<Long>> appearances;
    private final Map<String, Set<Long>> topics;
    private final Map<Long, List<Days>> days;

    private Marks(
            Derived.At all,
            Map<String, Set<Long>> appearances,
            Map<String, Set<Long>> topics,
            Map<Long, List<Days>> days) {
        this.all = all;
        this.appearances = appearances;
        this.topics = topics;
        this.days = days;
    }

    static Marks read(Handle handle, Derived.At all) {
        return new Marks(
                all,
                passages(handle, "SELECT actor AS mark, passage FROM appearances"),
                passages(handle, "SELECT topic AS mark, passage FROM topic_marks"),
                days(handle));
    }

    private static Map<String, Set<Long>> passages(Handle handle, String sql) {
        return handle.createQuery(sql)
                .map((row, context) -> Map.entry(row.getString("mark"), row.getLong("passage")))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableSet())));
    }

    private static Map<Long, List<Days>> days(Handle handle) {
        return handle.createQuery("SELECT passage, first_day, last_day FROM passage_days")
                .map((row, context) -> Map.entry(
                        row.getLong("passage"),
                        new Days(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));
    }

    /** Whether the passage of an id meets a condition, under any of the names that articles use; an empty slot narrows nothing. */
    public LongPredicate meeting(Narrowing condition, Slots slots) {
        Period period = slots.period();
        return switch (condition) {
            case ACTORS -> anyOf(appearances, slots.actors(), all.cast().speakersFor(slots.actors()));
            case TOPICS -> anyOf(topics, slots.topics(), all.outline().marksOf(slots.topics()));
            case PERIOD ->
                period == null
                        ? id -> true
                        : id -> days.getOrDefault(id, List.of()).stream().anyMatch(d -> d.overlap(period));
        };
    }

    private static LongPredicate anyOf(
            Map<String, Set<Long>> passages, Collection<String> asked, Collection<String> names) {
        List<Set<Long>> any = names.stream()
                .map(name -> passages.getOrDefault(name, Set.of()))
                .filter(ids -> !ids.isEmpty())
                .toList();
        return asked.isEmpty() ? id -> true : id -> any.stream().anyMatch(ids -> ids.contains(id));
    }
}
