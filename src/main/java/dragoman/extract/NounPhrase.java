package dragoman.extract;

import dragoman.language.Token;
import dragoman.model.Span;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A run of tokens that names someone or something.
 *
 * @param first index of its first token in the sentence
 * @param last index behind its last one
 * @param antecedent what a relative pronoun stands for, or null
 */
record NounPhrase(
        List<Token> tokens, int first, int last, @Nullable NounPhrase antecedent) {

    NounPhrase {
        tokens = List.copyOf(tokens);
    }

    NounPhrase(List<Token> tokens, int first, int last) {
        this(tokens, first, last, null);
    }

    /** The same relative pronoun, standing for a phrase: "who" for "the minister". */
    NounPhrase of(NounPhrase other) {
        return new NounPhrase(tokens, first, last, other);
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
