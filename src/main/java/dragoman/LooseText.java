package dragoman;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A text as scoring compares it: without regard to case, to the shape of quotation marks and dashes, or to white space.
 */
record LooseText(String text) {

    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EDGES = Pattern.compile("^[ .,;:\"']+|[ .,;:\"']+$");
    private static final String NOT_AFTER_A_LETTER = "(?<![\\p{L}\\p{N}_])";
    private static final String NOT_BEFORE_A_LETTER = "(?![\\p{L}\\p{N}_])";

    /** The fewest words of a passage that count as a part of it. */
    private static final int FEWEST_WORDS = 3;

    static LooseText of(String text) {
        String same = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('“', '"')
                .replace('”', '"')
                .replace('–', '-')
                .replace('—', '-');
        return new LooseText(BLANKS.matcher(same).replaceAll(" ").strip().toLowerCase(Locale.ROOT));
    }

    /** How it begins, to tell it from others. */
    String beginning(int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    boolean contains(LooseText part) {
        return text.contains(part.text);
    }

    /** Whether a word or phrase stands here, not merely as a part of a longer word or number. */
    boolean hasWord(String word) {
        String whole = NOT_AFTER_A_LETTER + Pattern.quote(of(word).text) + NOT_BEFORE_A_LETTER;
        return Pattern.compile(whole).matcher(text).find();
    }

    /** Whether a passage stands here, or at least three fifths of its words in one run. */
    boolean holds(String passage) {
        if (text.isEmpty()) {
            return false;
        }
        String sought = EDGES.matcher(of(passage).text).replaceAll("");
        return text.contains(sought) || holdsRunOf(Arrays.asList(sought.split(" ")));
    }

    private boolean holdsRunOf(List<String> words) {
        int enough = Math.max(FEWEST_WORDS, (3 * words.size() + 4) / 5);
        return IntStream.rangeClosed(0, words.size() - enough)
                .anyMatch(first -> text.contains(String.join(" ", words.subList(first, first + enough))));
    }
}
