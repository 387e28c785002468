package dragoman.understand;

import dragoman.language.Knowledge;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spells out chat abbreviations and mends misspelt names: "wht did lawrow say" asks what Lavrov said. */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])[\\p{L}]+(?:['’]\\p{L}+)?(?![\\p{L}\\d])");
    private static final int SHORTEST_NAME = 5;

    private final Knowledge knowledge;

    Spelling(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    String spelledOut(String message) {
        return WORD.matcher(message).replaceAll(w -> Matcher.quoteReplacement(spelledOut(w)));
    }

    private String spelledOut(java.util.regex.MatchResult word) {
        boolean lower = word.group().equals(word.group().toLowerCase(Locale.ROOT));
        return lower ? knowledge.chatWord(word.group()).orElse(word.group()) : word.group();
    }

    /** The message with names of the store's actors where a word is off by a letter or two. */
    String mended(String message, Scope scope) {
        return WORD.matcher(message).replaceAll(w -> Matcher.quoteReplacement(mendedWord(w.group(), scope)));
    }

    private String mendedWord(String word, Scope scope) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < SHORTEST_NAME
                || scope.names().named(word).isPresent()
                || knowledge.isGivenName(lower)
                || known(lower)) {
            return word;
        }
        return closest(lower, scope).orElse(word);
    }

    private boolean known(String word) {
        return knowledge.isWord(word);
    }

    private static Optional<String> closest(String word, Scope scope) {
        int allowed = word.length() >= 6 ? 2 : 1;
        return scope.actors().stream()
                .flatMap(
                        a -> java.util.stream.Stream.concat(java.util.stream.Stream.of(a.name()), a.aliases().stream()))
                .filter(n -> n.indexOf(' ') < 0 && n.length() >= SHORTEST_NAME)
                .filter(n -> Character.toLowerCase(n.charAt(0)) == word.charAt(0))
                .filter(n -> Math.abs(n.length() - word.length()) <= 1
                        && distance(n.toLowerCase(Locale.ROOT), word) <= allowed)
                .min(Comparator.comparingInt((String n) -> distance(n.toLowerCase(Locale.ROOT), word))
                        .thenComparing(n -> n));
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
