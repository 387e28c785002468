package dragoman.judge;

import dragoman.model.AnswerType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passages that exclude the same act of a question bear each other out: that one of the two sets the question right is
 * likelier than that either does alone. What a sentence says of an act beside others is often read wrongly, and seldom twice.
 */
final class Corroboration {

    /** How likely each of the two must be to contradict by itself. */
    private static final double LEAST = 0.4;

    /** The slots that tell that an act itself did not happen, and not that somebody else did it. */
    private static final Set<String> EXCLUDING = Set.of("act", "negation");

    /** What "they will not stop until …" tells, rather than that nothing of the kind will be. */
    private static final Set<AnswerType> LIMITS = Set.of(AnswerType.DATE, AnswerType.CONDITION);

    private final boolean limits;
    private final List<Check> checks;

    /** @param checks weighed */
    Corroboration(AnswerType wants, List<Check> checks) {
        this.limits = LIMITS.contains(wants);
        this.checks = checks.stream().filter(c -> contrary(c) >= LEAST).toList();
    }

    /** How likely a passage contradicts, another one that excludes the same act considered. */
    double of(Check check) {
        double own = contrary(check);
        if (own < LEAST) {
            return own;
        }
        Set<Act> excluded = excluded(check);
        return checks.stream()
                .filter(other -> !text(other).equals(text(check))) // itself, or a reprint
                .filter(other -> excluded(other).stream().anyMatch(excluded::contains))
                .mapToDouble(other -> Likelihood.either(own, contrary(other)))
                .max()
                .orElse(own);
    }

    private static String text(Check check) {
        return check.finding().evidence().passage().text();
    }

    private static double contrary(Check check) {
        return check.finding().feature(Check.CONTRARY);
    }

    private Set<Act> excluded(Check check) {
        return check.slots().stream()
                .filter(s -> !(limits && s.told().limited()))
                .filter(s -> s.conflict().filter(EXCLUDING::contains).isPresent())
                .map(Slots::asked)
                .collect(Collectors.toSet());
    }
}
