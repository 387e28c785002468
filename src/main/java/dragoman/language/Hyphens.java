package dragoman.language;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that some write with a hyphen and others in one: "cease-fire", "ceasefire". */
public final class Hyphens {

    /** From the beginning of a word on, so that a long one without a hyphen is gone through once. */
    private static final Pattern HYPHENED = Pattern.compile("(?<!\\p{L})\\p{L}++(?:-\\p{L}++)++");

    private Hyphens() {}

    /** A word in one piece; empty where it has no hyphen between letters. */
    public static Optional<String> joined(String word) {
        return word.indexOf('-') > 0 && HYPHENED.matcher(word).matches()
                ? Optional.of(word.replace("-", ""))
                : Optional.empty();
    }

    /** All words with a hyphen of a text, each in one piece, with blanks between them. */
    public static String allJoined(String text) {
        return text.indexOf('-') < 0
                ? ""
                : HYPHENED.matcher(text)
                        .results()
                        .map(word -> word.group().replace("-", ""))
                        .collect(Collectors.joining(" "));
    }

    /**
     * A text whose words with a hyphen are replaced.
     *
     * @param other what stands for a word, given in one piece; the word stays where it is empty
     */
    static String replaced(String text, Function<String, Optional<String>> other) {
        return text.indexOf('-') < 0
                ? text
                : HYPHENED.matcher(text)
                        .replaceAll(word -> Matcher.quoteReplacement(
                                other.apply(word.group().replace("-", "")).orElse(word.group())));
    }
}
