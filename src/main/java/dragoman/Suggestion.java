package dragoman;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Guesses which name somebody meant, by the pairs of letters that it shares with what was written. */
final class Suggestion {

    /** A name that shares less is another one. */
    private static final double ALIKE = 0.4;

    private record Guess(String name, double likeness) {}

    private Suggestion() {}

    static Optional<String> of(String written, Collection<String> names) {
        Set<String> wanted = pairs(written);
        return names.stream()
                .map(name -> new Guess(name, likeness(wanted, pairs(name))))
                .filter(guess -> guess.likeness >= ALIKE)
                .max(Comparator.comparingDouble(Guess::likeness))
                .map(Guess::name);
    }

    /** Dice's coefficient. */
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return 2.0 * shared.size() / Math.max(1, one.size() + other.size());
    }

    private static Set<String> pairs(String name) {
        String letters = " " + name.strip().toLowerCase(Locale.ROOT) + " ";
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }
}
