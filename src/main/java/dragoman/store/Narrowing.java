package dragoman.store;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition that most named queries share, on a line of its own, and that can be looked up apart from them: the same actors
 * are asked about in many ways.
 */
public enum Narrowing {
    ACTORS(
            ":actors",
            "  AND passage IN (SELECT passage FROM appearances WHERE actor = ANY(:actors))",
            "SELECT passage FROM appearances WHERE actor = ANY(:actors)"),
    TOPICS(
            ":topics",
            "  AND EXISTS (SELECT 1 FROM topic_marks m WHERE m.passage = citable.passage AND m.topic = ANY(:topics))",
            "SELECT passage FROM topic_marks WHERE topic = ANY(:topics)"),
    PERIOD(
            ":from",
            "  AND EXISTS (SELECT 1 FROM passage_days d WHERE d.passage = citable.passage AND d.first_day <= :to AND d.last_day >= :from)",
            "SELECT passage FROM passage_days WHERE first_day <= :to AND last_day >= :from");

    private final String slot;
    private final String line;
    private final String query;

    Narrowing(String slot, String line, String query) {
        this.slot = slot;
        this.line = line;
        this.query = query;
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

    /** The ids of the passages that meet the condition. */
    String query() {
        return query;
    }
}
