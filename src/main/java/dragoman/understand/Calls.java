package dragoman.understand;

import dragoman.language.QuestionWords;
import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Function;
import dragoman.model.Intent;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Decides whether a guess of the classifier that a message calls for one of the bot's own functions is believed. */
final class Calls {

    /** The classifier's certainty from which a call for one of the bot's own functions is believed. */
    private static final double FUNCTION_CERTAINTY = 0.5;

    /** Certainty that it takes where a question's words are the sources' and none of the bot's. */
    private static final double AGAINST_MATTER = 0.96;

    /** The same where its words are at least none of the bot's. */
    private static final double AGAINST_OTHER_WORDS = 0.75;

    /** So many words of its own make a question one on a matter. */
    private static final int MATTER = 2;

    private final FunctionWords functionWords = FunctionWords.load();
    private final Set<String> emptyWords;

    /**
     * @param emptyWords lemmas that say nothing of a matter
     */
    Calls(Set<String> emptyWords) {
        this.emptyWords = emptyWords;
    }

    /** Whether a message begins as a question does and names some matter; small talk seldom does. */
    private static boolean asks(Sentence message) {
        List<Token> words = message.tokens().stream().filter(Token::isWord).toList();
        return words.size() > 3
                && QuestionWords.ALL.contains(words.getFirst().lower())
                && words.stream().noneMatch(t -> t.lower().matches("you|your"))
                && words.stream().anyMatch(t -> t.is("NOUN") || t.is("PROPN"));
    }

    /** It is where the classifier is certain enough, and the more so the more a message speaks of the sources. */
    boolean believes(IntentClassifier.Guess guess, Sentence message, Scope scope) {
        boolean actor = scope.names().typedIn(message.tokens()).stream().anyMatch(m -> scope.holds(m.actor()));
        boolean overview = guess.intent() == Intent.SUMMARY || guess.intent() == Intent.TIMELINE;
        boolean small = guess.intent().function().filter(Function::smalltalk).isPresent() && asks(message);
        if (!overview && asksInWords(message, t -> holds(scope, t))) {
            return guess.confidence() >= AGAINST_MATTER;
        }
        if (!overview && asksInWords(message, t -> true)) {
            return guess.confidence() >= AGAINST_OTHER_WORDS;
        }
        return guess.confidence() >= ((actor && !overview) || small ? 0.9 : FUNCTION_CERTAINTY);
    }

    private static boolean holds(Scope scope, Token token) {
        return scope.words().holds(token.lower()) || scope.words().holds(token.lemma());
    }

    /** Whether a question has {@link #MATTER} words of a kind with which nobody calls for a function. */
    private boolean asksInWords(Sentence message, Predicate<Token> kind) {
        boolean asks =
                message.tokens().stream().anyMatch(t -> t.text().equals("?") || QuestionWords.ALL.contains(t.lower()));
        long words = message.tokens().stream()
                .filter(t -> t.isContent() && !emptyWords.contains(t.lemma()))
                .filter(t -> !QuestionWords.ALL.contains(t.lower()) && !functionWords.holds(t.lower()))
                .filter(kind)
                .count();
        return asks && words >= MATTER;
    }
}
