package dragoman.language;

import dragoman.model.Span;
import java.util.List;

/**
 * A noun phrase without what hangs on it: "the Turkish foreign minister", "they", "two weeks".
 *
 * @param tokens those of the whole sentence
 * @param first index of its first token in the sentence
 * @param last index behind its last one
 */
public record Phrase(List<Token> tokens, int first, int last) {

    public Phrase {
        if (first >= last) {
            throw new IllegalArgumentException("a phrase needs a word");
        }
    }

    /** By its place alone, since the sentence would be hashed with it. */
    @Override
    public int hashCode() {
        return 31 * first + last;
    }

    public Span span() {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last - 1).span().end());
    }

    /** The word that says what it is: the last one. */
    public Token head() {
        return tokens.get(last - 1);
    }

    public List<Token> words() {
        return tokens.subList(first, last);
    }

    /** Whether it stands for something named elsewhere, as "he" or "which" does. */
    public boolean pronoun() {
        return last - first == 1 && head().is("PRON");
    }

    /** Whether it says when: "Monday", "last week", "this year". */
    public boolean temporal() {
        return TimeWords.in(words());
    }
}
