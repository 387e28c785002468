package dragoman.understand;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words by how they are written without doubled letters, so that "begining" and "occured" find theirs. Immutable. */
final class Doublings {

    private final Map<String, List<String>> bySingle;

    Doublings(Collection<String> words) {
        bySingle = words.stream().collect(Collectors.groupingBy(Doublings::single));
    }

    /** The word that differs in a doubled letter alone; of several, the first in the order of the alphabet. */
    Optional<String> of(String word) {
        return bySingle.getOrDefault(single(word), List.of()).stream()
                .filter(w -> Math.abs(w.length() - word.length()) == 1)
                .min(Comparator.naturalOrder());
    }

    /** The word with one letter for each pair of the same. */
    static String single(String word) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            single.append(word.charAt(i));
            if (i + 1 < word.length() && word.charAt(i) == word.charAt(i + 1)) {
                i++;
            }
        }
        return single.toString();
    }
}
