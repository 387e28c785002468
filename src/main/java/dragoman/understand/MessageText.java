package dragoman.understand;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A message freed of what carries no meaning: control, direction and zero-width characters, repeated blanks. */
final class MessageText {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n\\t\\r]]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private MessageText() {}

    static String clean(String message) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(message, Normalizer.Form.NFC))
                .replaceAll("");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }

    static boolean hasWords(String clean) {
        return clean.codePoints().filter(Character::isLetterOrDigit).count() >= 2;
    }
}
