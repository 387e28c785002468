package dragoman.compose;

import java.util.List;

/** Small change of the language. */
final class Words {

    private Words() {}

    /** "1 event", "2 events". */
    static String count(long many, String one) {
        return many + " " + one + (many == 1 ? "" : "s");
    }

    /** "3 events", or "3 of 7 events" where there are more than are shown. */
    static String part(int shown, int more, String one) {
        return more == 0 ? count(shown, one) : shown + " of " + count(shown + more, one);
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /** Cut at a blank, with an ellipsis, if it is longer than that. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest - 1);
        int end = blank > longest / 2 ? blank : longest - 1;
        end = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return text.substring(0, end).replaceAll("[\\s,;:–—-]+$", "") + "…";
    }
}
