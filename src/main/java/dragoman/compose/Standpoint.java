package dragoman.compose;

import dragoman.model.Position.Stance;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where one actor stands on one topic.
 *
 * @param stances all that the sources tell of; none where the actor is silent, or speaks without taking sides
 * @param quotes how often the actor's words on it are quoted
 */
record Standpoint(Set<Stance> stances, int quotes) {

    static final Standpoint SILENT = new Standpoint(Set.of(), 0);

    Standpoint {
        // In the order of their names on the legend, so that equal stands are written alike.
        EnumSet<Stance> ordered = EnumSet.noneOf(Stance.class);
        ordered.addAll(stances);
        stances = java.util.Collections.unmodifiableSet(ordered);
        if (quotes < 0) {
            throw new IllegalArgumentException("nobody is quoted " + quotes + " times");
        }
    }

    boolean silent() {
        return stances.isEmpty() && quotes == 0;
    }
}
