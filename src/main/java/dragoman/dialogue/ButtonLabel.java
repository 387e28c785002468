package dragoman.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What stands on a button: words that fit, and that end where one may stop reading. */
final class ButtonLabel {

    /** What a phone shows of a button that has a row to itself. */
    static final int LONGEST = 60;

    /** With one of these at its end, a label seems torn off. */
    private static final Set<String> LEADING_ON = Set.of(
            "a", "about", "against", "an", "and", "any", "are", "as", "at", "be", "been", "before", "between", "but",
            "by", "can", "de", "did", "do", "does", "during", "for", "from", "had", "has", "have", "her", "his", "how",
            "if", "in", "into", "is", "it", "its", "may", "mr", "mrs", "ms", "new", "no", "not", "of", "off", "on",
            "or", "other", "our", "over", "say", "since", "so", "some", "than", "that", "the", "their", "these", "this",
            "those", "to", "under", "until", "up", "was", "were", "what", "when", "where", "which", "who", "whose",
            "why", "will", "with", "without", "would", "al", "el", "bin", "van", "von", "der", "di", "du", "la", "le");

    private ButtonLabel() {}

    static String of(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        List<String> all = List.of(words.strip().split("\\s+"));
        int kept = fitting(all);
        return kept == 0
                ? words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST - 2))) + "…"
                : String.join(" ", all.subList(0, kept)).replaceFirst("[,;:–—-]+$", "") + "…";
    }

    /** How many words fit and make sense without those behind them; 0 for none. */
    private static int fitting(List<String> words) {
        int most = 0;
        for (int length = -1; most < words.size(); most++) {
            length += 1 + words.get(most).length();
            if (length > LONGEST - 1) {
                break;
            }
        }
        int kept = most;
        while (kept > 0 && tears(words, kept)) {
            kept--;
        }
        return kept > most / 2 ? kept : most;
    }

    /** Whether the words before a place lead on to those behind it: "on the | ceasefire", "Sergey | Lavrov", "5 | February". */
    private static boolean tears(List<String> words, int at) {
        String last = words.get(at - 1);
        String next = at < words.size() ? words.get(at) : "";
        boolean name = at > 1 && capital(last) && capital(next);
        return LEADING_ON.contains(last.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+$", ""))
                || name
                || (Character.isDigit(last.charAt(last.length() - 1)) && !next.isEmpty());
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
