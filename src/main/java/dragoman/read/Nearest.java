package dragoman.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses what a person meant who misspelled a name. */
public final class Nearest {

    private record Guess(String name, int distance) {}

    private static final int LONGEST = 80;

    private Nearest() {}

    /**
     * Gives the name that takes the fewest changes, the first one of several.
     *
     * <p>Compares with each whole name and with each word of it, since people leave out first names.
     */
    public static Optional<String> to(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .map(name -> new Guess(name, distanceToName(written, name)))
                .filter(guess -> guess.distance <= tolerance(written))
                .min(Comparator.comparingInt(Guess::distance))
                .map(Guess::name);
    }

    private static int tolerance(String written) {
        return Math.max(1, written.length() / 3);
    }

    private static int distanceToName(String written, String name) {
        return Stream.concat(Stream.of(name), Stream.of(name.split("[\\s-]+")))
                .mapToInt(part -> distance(written.toLowerCase(Locale.ROOT), part.toLowerCase(Locale.ROOT)))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** How many letters must be put in, left out, changed or swapped with the next. */
    private static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int fewest(int[][] steps, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int change = steps[i - 1][j - 1] + (same ? 0 : 1);
        int fewest = Math.min(change, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
    }
}
