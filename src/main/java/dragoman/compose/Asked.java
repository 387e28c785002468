package dragoman.compose;

import dragoman.language.Gist;
import dragoman.language.Token;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Span;
import java.util.List;
import java.util.Locale;

/** A question beside the passage that answers it, both as their words show them. */
record Asked(Question.Inquiry question, Gist words, PassageEvidence passage, Gist told) {

    List<Token> tokens() {
        return told.sentence().tokens();
    }

    String text() {
        return passage.passage().text();
    }

    /** The question in small letters. */
    String lower() {
        return question.text().toLowerCase(Locale.ROOT);
    }

    /** Whether the question has the word too. */
    boolean holds(Token token) {
        return question.terms().stream()
                .anyMatch(t -> t.lemma().equals(token.lemma()) || t.surface().equals(token.lower()));
    }

    /** Where a stretch of the body stands in the passage's text. */
    Span within(Span span) {
        Span own = passage.passage().span();
        return own == null ? span : new Span(span.start() - own.start(), span.end() - own.start());
    }

    /** Index of the first token at or behind an offset of the passage's text. */
    int tokenAt(int offset) {
        int i = 0;
        while (i < tokens().size() && tokens().get(i).span().end() <= offset) {
            i++;
        }
        return i;
    }

    String text(int firstToken, int lastToken) {
        return text().substring(
                        tokens().get(firstToken).span().start(),
                        tokens().get(lastToken - 1).span().end());
    }
}
