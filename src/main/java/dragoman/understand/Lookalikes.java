package dragoman.understand;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words among which a misspelt one is looked up; those that cannot be meant are passed over by their first letter. Immutable. */
final class Lookalikes {

    private static final int SHORTEST = 5;
    private static final Pattern V = Pattern.compile("ff?$|w");
    private static final Pattern K = Pattern.compile("ck?|q");
    private static final Pattern I = Pattern.compile("[yj]");

    private record Word(String text, String lower) {}

    private final Map<Character, List<Word>> byLetter;

    Lookalikes(Collection<String> words) {
        byLetter = words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> new Word(word, word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(word -> word.lower().charAt(0)));
    }

    /**
     * The word nearest to another one that it neither begins nor goes on from; of several, the first in the order of the
     * alphabet.
     *
     * @param word in small letters, two at least
     * @param allowed how many letters it may be off
     */
    Optional<String> closest(String word, int allowed) {
        return opening(word)
                .filter(w -> Math.abs(w.text().length() - word.length()) <= allowed)
                .filter(w -> !word.startsWith(w.lower()) && !w.lower().startsWith(word))
                .map(w -> Map.entry(w.text(), apart(w.lower(), word)))
                .filter(w -> w.getValue() <= allowed)
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Those with the same first letter, and those that have the first two the other way round. */
    private Stream<Word> opening(String word) {
        char first = word.charAt(0);
        char second = word.charAt(1);
        Stream<Word> same = byLetter.getOrDefault(first, List.of()).stream();
        return first == second
                ? same
                : Stream.concat(
                        same,
                        byLetter.getOrDefault(second, List.of()).stream()
                                .filter(w -> w.lower().charAt(1) == first));
    }

    private static int apart(String name, String word) {
        return Math.min(distance(name, word), 1 + distance(heard(name), heard(word)));
    }

    /** One spelling for what other languages' spellings of a name make of the same sound: "Lawrow", "Lavroff". */
    private static String heard(String name) {
        String v = V.matcher(name).replaceAll("v").replace("ph", "f");
        return Doublings.single(I.matcher(K.matcher(v).replaceAll("k")).replaceAll("i"));
    }

    /** Edits between two words, after Wagner and Fischer, with swapped neighbours as one edit. */
    static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0
                        ? j
                        : j == 0
                                ? i
                                : Math.min(
                                        edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1),
                                        1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[a.length()][b.length()];
    }
}
