package dragoman.extract;

import dragoman.language.Token;
import dragoman.model.Span;
import java.util.List;
import java.util.Locale;

/**
 * A run of tokens that names someone or something.
 *
 * @param first index of its first token in the sentence
 * @param last index behind its last one
 */
record NounPhrase(List<Token> tokens, int first, int last) {

    NounPhrase {
        tokens = List.copyOf(tokens);
    }

    Span span() {
        return new Span(
                tokens.getFirst().span().start(), tokens.getLast().span().end());
    }

    Token head() {
        return tokens.getLast();
    }

    String lower() {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            words.append(words.isEmpty() ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    boolean pronoun() {
        return tokens.size() == 1 && tokens.getFirst().is("PRON");
    }
}
