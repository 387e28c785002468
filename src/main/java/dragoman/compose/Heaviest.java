package dragoman.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Picks what has most, the same ones each time. */
final class Heaviest {

    private Heaviest() {}

    /** The names with the highest sums, those of equal ones by the alphabet. */
    static List<String> of(Map<String, Integer> sums, int most) {
        return sums.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
