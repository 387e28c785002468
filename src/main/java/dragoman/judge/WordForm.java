package dragoman.judge;

import dragoman.language.NumberWords;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** The words of a text in order, ellipses among them. */
    static List<WordForm> in(String text) {
        List<WordForm> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String letters = word.group().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            for (String part : parts(word.group())) {
                words.add(new WordForm(part, letters, word.start(), word.end()));
            }
        }
        return numbered(words);
    }

    /** With numbers of several words as one: "nine hundred". */
    private static List<WordForm> numbered(List<WordForm> words) {
        List<String> written = words.stream().map(WordForm::letters).toList();
        List<WordForm> numbered = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<NumberWords.Found> found =
                    NumberWords.at(written, i).filter(f -> f.value() == Math.rint(f.value()));
            if (found.isPresent() && found.get().end() > i + 1) {
                int end = found.get().end();
                String digits = String.valueOf((long) found.get().value());
                String letters = String.join("", written.subList(i, end));
                numbered.add(new WordForm(
                        digits,
                        letters,
                        words.get(i).start(),
                        words.get(end - 1).end()));
                i = end;
            } else {
                numbered.add(words.get(i++));
            }
        }
        return numbered;
    }

    private static String[] parts(String written) {
        if (!Character.isLetterOrDigit(written.charAt(0))) {
            return new String[] {ELLIPSIS};
        }
        String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'');
        String whole = SHORTENED.getOrDefault(lower, spelledOut(lower));
        String[] parts = whole.split(" ");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = normal(parts[i]);
        }
        return parts;
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
