package dragoman.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a body looks like from afar, so that a reprint is found among thousands without reading them.
 *
 * <p>A body is the set of its runs of three words; two are as near as the share of runs that they have in common (Broder,
 * "On the resemblance and containment of documents", 1997). The least value of each of 72 hash functions over the set is
 * the same in two bodies as often as they are near; bands of three such values are the keys that near bodies share
 * (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4): of bodies that have half of their runs in
 * common 96 % share one, of those with a fifth 18 %, of unrelated ones hardly any. What shares a key is compared as it is.
 *
 * @param runs the hashes of the body's runs of three words
 */
record Sketch(Set<Integer> runs) {

    private static final int RUN = 3;
    private static final int BANDS = 24;
    private static final int ROWS = 3;

    /** Less is a headline or a line of boilerplate, in which any two may agree. */
    private static final int FEWEST_RUNS = 20;

    private static final double NEAR = 0.5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    Sketch {
        runs = Set.copyOf(runs);
    }

    /** Letters and figures count; case, marks and line ends differ from outlet to outlet. */
    static Sketch of(String body) {
        List<String> words = Arrays.stream(BETWEEN_WORDS.split(body.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(mixed(words.get(i).hashCode() * 31L * 31L
                    + words.get(i + 1).hashCode() * 31L
                    + words.get(i + 2).hashCode()));
        }
        return new Sketch(runs);
    }

    /** The keys of the bands; none for a body too short to be told from another. */
    List<Long> keys() {
        return runs.size() < FEWEST_RUNS
                ? List.of()
                : IntStream.range(0, BANDS).mapToObj(this::key).toList();
    }

    private long key(int band) {
        long key = band;
        for (int row = 0; row < ROWS; row++) {
            key = key * 0x9E3779B97F4A7C15L + least(band * ROWS + row);
        }
        return key;
    }

    private int least(int function) {
        long seed = (function + 1) * 0x9E3779B97F4A7C15L;
        int least = Integer.MAX_VALUE;
        for (int run : runs) {
            least = Math.min(least, mixed(run ^ seed));
        }
        return least;
    }

    /** Whether half of all runs are in both. */
    boolean isNear(Sketch other) {
        long common = runs.stream().filter(other.runs::contains).count();
        return common >= NEAR * (runs.size() + other.runs.size() - common);
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014), cut to 32 bits: close values come out far apart. */
    private static int mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) (z ^ (z >>> 31));
    }
}
