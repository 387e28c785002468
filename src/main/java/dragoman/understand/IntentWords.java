package dragoman.understand;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a message into the words that the classifier sees: lower case, with quoted words, times, numbers and names masked,
 * so that it learns the form of a question and not its matter.
 */
final class IntentWords {

    private static final Pattern QUOTED =
            Pattern.compile("[\"“”„«»][^\"“”„«»]{4,}[\"“”„«»]?|(?<=\\s)['‘][^'‘’]{8,}['’](?=\\W|$)");
    private static final Pattern TIME =
            Pattern.compile("\\b\\d{1,2}(?::\\d{2}| ?(?:am|pm|h|o'clock)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\b\\d[\\d.,]*\\b");
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{L}\\d,;’'] )\\p{Lu}[\\p{L}’'-]+(?:[ -]\\p{Lu}[\\p{L}’'-]+)*(?:['’]s\\b)?");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}]+)*|[?!:…/]|[\\p{So}\\p{Sk}]");

    private IntentWords() {}

    static String[] of(String message) {
        String masked = QUOTED.matcher(message).replaceAll(" xquote ");
        masked = TIME.matcher(masked).replaceAll(" xtime ");
        masked = NUMBER.matcher(masked).replaceAll(" xnumber ");
        masked = NAME.matcher(masked).replaceAll("xname");
        Matcher words = WORD.matcher(masked.toLowerCase(Locale.ROOT));
        return words.results().map(r -> r.group().replace('’', '\'')).toArray(String[]::new);
    }
}
