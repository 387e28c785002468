package dragoman.language;

import dragoman.model.Span;
import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param span where it stands in the text that was analysed
 * @param paragraph from 1
 * @param byline whether it is a byline or dateline rather than a sentence
 */
public record Sentence(Span span, int paragraph, boolean byline, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }
}
