package dragoman.judge;

import dragoman.language.NumberWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words as a quote check compares them: without case, accents and hyphens, contractions written out ("won't": "will
 * not"), numbers as digits, British spelling as American.
 *
 * @param text the word in that form, or {@link #ELLIPSIS}
 * @param letters the word as it was written, in small letters and without marks
 * @param start where the word stands in its text; the words of a contraction stand in the same place
 */
record WordForm(String text, String letters, int start, int end) {

    static final String ELLIPSIS = "…";

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.,‑-][\\p{L}\\p{M}\\p{N}]+)*|…|\\.{3,}|\\[\\.\\.\\.]");
    private static final Map<String, String> SHORTENED = Map.of(
            "won't",
            "will not",
            "can't",
            "can not",
            "cannot",
            "can not",
            "shan't",
            "shall not",
            "let's",
            "let us",
            "percent",
            "per cent",
            "grey",
            "gray",
            "cheque",
            "check");
    private static final Map<String, String> ENDINGS =
            Map.of("n't", " not", "'re", " are", "'ll", " will", "'ve", " have", "'m", " am", "'d", " would");
    private static final Set<String> BEFORE_IS = Set.of("it", "that", "there", "what", "who", "he", "she", "here");
    /** The shortest word in which one wrong letter is taken for a slip. */
    private static final int LONG = 5;

    /** The shortest word whose double l is a matter of spelling: "travelled", but not "filled". */
    private static final int DOUBLED = 8;

    /** Words that say little, in which two texts may agree or differ without meaning the same or another thing. */
    private static final Set<String> LITTLE = Set.of(
            "the", "a", "an", "of", "to", "in", "on", "at", "for", "and", "or", "but", "is", "are", "was", "were", "be",
            "been", "it", "that", "this", "with", "by", "as", "from", "we", "i", "you", "he", "she", "they", "his",
            "her", "our", "its", "their", "has", "have", "had", "will", "would", "do", "does", "did", "so", "there");
    /** Words that may be left out of a quote or slip into it and leave it the same quote. */
    private static final Set<String> FILLERS = Set.of(
            "the", "a", "an", "that", "well", "oh", "uh", "um", "er", "now", "look", "okay", "ok", "and", "so", "just",
            "really", "of", "indeed", "then");

    /**
     * Reads texts into words; knows the words that it has read before, since there are few and they come again and again.
     * For one thread.
     */
    static final class Reader {

        private record Written(String letters, List<String> parts) {}

        private final Map<String, Written> known = new HashMap<>();

        /** The words of a text in order, ellipses among them. */
        List<WordForm> read(String text) {
            List<WordForm> words = new ArrayList<>();
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                Written written = known.computeIfAbsent(word.group(), Reader::written);
                written.parts().forEach(p -> words.add(new WordForm(p, written.letters(), word.start(), word.end())));
            }
            return numbered(words);
        }

        private static Written written(String word) {
            return new Written(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""), parts(word));
        }
    }

    /** The words of one text. */
    static List<WordForm> in(String text) {
        return new Reader().read(text);
    }

    /** With numbers of several words as one: "nine hundred". */
    private static List<WordForm> numbered(List<WordForm> words) {
        List<WordForm> numbered = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = numberEnd(words, i);
            numbered.add(end > i + 1 ? number(words.subList(i, end)) : words.get(i));
            i = end;
        }
        return numbered;
    }

    /** Behind the number of several words that begins here, else behind the word. */
    private static int numberEnd(List<WordForm> words, int from) {
        boolean several = from + 1 < words.size()
                && words.get(from).numeral()
                && words.get(from + 1).numeral();
        return several
                ? NumberWords.at(written(words), from)
                        .filter(f -> f.value() == Math.rint(f.value()))
                        .map(NumberWords.Found::end)
                        .orElse(from + 1)
                : from + 1;
    }

    private static WordForm number(List<WordForm> words) {
        double value = NumberWords.at(written(words), 0).orElseThrow().value();
        String letters = String.join("", words.stream().map(WordForm::letters).toList());
        return new WordForm(
                String.valueOf((long) value),
                letters,
                words.getFirst().start(),
                words.getLast().end());
    }

    private static List<String> written(List<WordForm> words) {
        return words.stream()
                .map(w -> Character.isDigit(w.letters.isEmpty() ? ' ' : w.letters.charAt(0)) ? w.text : w.letters)
                .toList();
    }

    private boolean numeral() {
        return Character.isDigit(text.charAt(0));
    }

    private static List<String> parts(String written) {
        if (!Character.isLetterOrDigit(written.charAt(0))) {
            return List.of(ELLIPSIS);
        }
        String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        String whole = SHORTENED.getOrDefault(lower, spelledOut(lower));
        return Stream.of(whole.split(" "))
                .map(WordForm::normal)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static String spelledOut(String lower) {
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (lower.endsWith(ending.getKey())
                    && lower.length() > ending.getKey().length()) {
                return lower.substring(0, lower.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        boolean is = lower.endsWith("'s") && BEFORE_IS.contains(lower.substring(0, lower.length() - 2));
        return is ? lower.substring(0, lower.length() - 2) + " is" : lower;
    }

    private static String normal(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return word.replace(",", "");
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("[\\p{M}'.,‑-]", "");
        return NumberWords.value(plain)
                .filter(v -> v == Math.rint(v))
                .map(v -> String.valueOf(v.longValue()))
                .orElseGet(() -> american(plain));
    }

    private static String american(String word) {
        String spelled = word.replaceFirst("is(e[sdr]?|ing|ations?)$", "iz$1")
                .replaceFirst("(?<=.{3})our(s|ed|ing|able|ers?|hood)?$", "or$1")
                .replaceFirst("(?<=.{2})tre(s?)$", "ter$1")
                .replaceFirst("(?<=.{2})ence(s?)$", "ense$1")
                .replaceFirst("(?<=.{3})ogue(s?)$", "og$1")
                .replaceFirst("^programme(s?)$", "program$1");
        return spelled.length() >= DOUBLED ? spelled.replaceFirst("ll(ed|ing|ers?)$", "l$1") : spelled;
    }

    boolean ellipsis() {
        return text.equals(ELLIPSIS);
    }

    boolean filler() {
        return FILLERS.contains(text);
    }

    boolean little() {
        return LITTLE.contains(text);
    }

    /**
     * Whether it is the same word, or this one is a slip of writing the other.
     *
     * @param isWord whether a word is one, so that "billion" is no slip for "million"
     */
    boolean same(String told, Predicate<String> isWord) {
        return text.equals(told) || (slip(told) && !known(isWord));
    }

    private boolean slip(String told) {
        int shorter = Math.min(text.length(), told.length());
        boolean alike = shorter >= LONG
                && Math.abs(text.length() - told.length()) <= 1
                && text.charAt(0) == told.charAt(0)
                && text.charAt(text.length() - 1) == told.charAt(told.length() - 1)
                && !Character.isDigit(text.charAt(0));
        return alike && oneEdit(text, told);
    }

    /** One letter wrong, one too many, one too few, or two that changed places. */
    private static boolean oneEdit(String one, String other) {
        int from = 0;
        while (from < Math.min(one.length(), other.length()) && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        String left = one.substring(from);
        String right = other.substring(from);
        if (left.isEmpty() || right.isEmpty()) {
            return true;
        }
        boolean swapped = left.length() > 1
                && right.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
        return swapped
                || left.substring(1).equals(right.substring(1))
                || left.substring(1).equals(right)
                || right.substring(1).equals(left);
    }

    private boolean known(Predicate<String> isWord) {
        return isWord.test(text)
                || isWord.test(text.replaceFirst("(?:e?s|e?d|ing|ly)$", ""))
                || isWord.test(text.replaceFirst("(?:es|ed|ing)$", "e"));
    }
}
