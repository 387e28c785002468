package dragoman.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The verbs by which somebody takes a stance, as {@code stances.tsv} lists them. */
public final class Stances {

    /**
     * How a verb takes a stance.
     *
     * @param topics where its topic stands: {@code object}, {@code to-verb} or prepositions
     */
    public record Taking(boolean agrees, List<String> topics) {

        public Taking {
            topics = List.copyOf(topics);
        }
    }

    private final Map<String, List<Taking>> verbs = new HashMap<>();

    static Stances load(Path knowledge) {
        Stances stances = new Stances();
        for (List<String> row : Tables.rows(knowledge.resolve("stances.tsv"), 3)) {
            Taking taking = new Taking(row.get(0).equals("for"), Tables.values(row.get(2)));
            Tables.values(row.get(1))
                    .forEach(verb -> stances.verbs
                            .computeIfAbsent(verb, v -> new ArrayList<>())
                            .add(taking));
        }
        return stances;
    }

    /** The ways in which a clause's verb takes a stance; none for most verbs. */
    public List<Taking> of(Clause clause) {
        for (String verb : clause.verbs()) {
            String whole = clause.particle().isEmpty() ? verb : verb + " " + clause.particle();
            List<Taking> found = verbs.getOrDefault(whole, List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
