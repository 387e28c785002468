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

    /** From this share of capitals among its nouns, verbs and the like on a sentence is a headline. */
    private static final double HEADLINE = 0.85;

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Whether it is a headline, whose capitals show nothing of its words. */
    public boolean headline() {
        List<Token> words = tokens.stream().filter(Token::isContent).toList();
        return words.size() > 2 && words.stream().filter(Token::capitalised).count() >= words.size() * HEADLINE;
    }
}
