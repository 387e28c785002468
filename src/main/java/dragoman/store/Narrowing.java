package dragoman.store;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition that most named queries share, on a line of its own, and that can be looked up apart from them (see
 * {@link Marks}): the same actors are asked about in many ways.
 */
public enum Narrowing {
    ACTORS(":actors", "  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))"),
    TOPICS(
            ":topics",
            "  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))"),
    PERIOD(
            ":from",
            "  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)");

    private final String slot;
    private final String line;

    Narrowing(String slot, String line) {
        this.slot = slot;
        this.line = line;
    }

    /** Those that a query has. */
    static Set<Narrowing> apartIn(String sql) {
        return Stream.of(values()).filter(n -> n.standsApartIn(sql)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a query narrows by this slot here and nowhere else, so that the line may be taken out. */
    private boolean standsApartIn(String sql) {
        return sql.lines().anyMatch(line::equals)
                && sql.lines().filter(l -> l.contains(slot)).count() == 1;
    }

    /** The mark of its slot, by which a line is told that falls away with it. */
    String slot() {
        return slot;
    }
}
