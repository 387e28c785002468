package dragoman.read;

import java.util.LinkedHashSet;
import java.util.Set;

/** Gathers the mistakes of one reading, so that a person can mend them all at once. Not thread-safe. */
public final class Mistakes {

    private final Set<Mistake> found = new LinkedHashSet<>();

    public void add(Place place, String what) {
        found.add(new Mistake(place, what));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Ends the reading if anything was wrong. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new MistakesFound(found);
        }
    }
}
