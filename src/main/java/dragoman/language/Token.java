package dragoman.language;

import dragoman.model.Span;
import java.util.Locale;

/**
 * A word or mark of a sentence.
 *
 * @param span where it stands in the text that was analysed
 * @param tag its part of speech, a Universal Dependencies tag such as {@code PROPN}
 * @param lemma its dictionary form, lower case
 * @param lower the text in lower case, since all that reads a passage asks for it
 */
public record Token(String text, Span span, String tag, String lemma, String lower) {

    public Token(String text, Span span, String tag, String lemma) {
        this(text, span, tag, lemma, text.toLowerCase(Locale.ROOT));
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

    /** Whether it is a word or number rather than a mark. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.charAt(0));
    }

    /** Whether it is the ending that makes an owner of the word before it. */
    public boolean possessive() {
        return text.equals("'s") || text.equals("’s");
    }

    /** The same word with another tag and dictionary form. */
    public Token as(String newTag, String newLemma) {
        return new Token(text, span, newTag, newLemma, lower);
    }

    public boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }
}
