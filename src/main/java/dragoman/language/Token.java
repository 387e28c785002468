package dragoman.language;

import dragoman.model.Span;
import java.util.Locale;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands in the text that was analysed
 * @param tag its part of speech, a Universal Dependencies tag such as {@code PROPN}
 * @param lemma its dictionary form, lower case
 */
public record Token(String text, Span span, String tag, String lemma) {

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean is(String wantedTag) {
        return tag.equals(wantedTag);
    }

    public boolean isVerb() {
        return tag.equals("VERB") || tag.equals("AUX");
    }

    /** Whether it names or describes something: a word that a search should look for. */
    public boolean isContent() {
        return switch (tag) {
            case "NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X" -> Character.isLetterOrDigit(text.charAt(0));
            default -> false;
        };
    }

    public boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
