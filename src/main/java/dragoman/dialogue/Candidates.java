package dragoman.dialogue;

import dragoman.language.Remembered;
import dragoman.model.Intent;
import dragoman.model.Question;
import dragoman.store.Slots;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The passages among which the store seeks an answer, at one revision. Many questions narrow it alike, so that most of the
 * queries have been asked before. Thread-safe.
 */
final class Candidates {

    private static final int REMEMBERED = 1_000;

    private record Query(Intent intent, Slots slots) {}

    private final Remembered<Query, List<Long>> queries;

    /**
     * @param store gives the ids of passages by an intent's query
     */
    Candidates(BiFunction<Intent, Slots, List<Long>> store) {
        queries = new Remembered<>(REMEMBERED, query -> store.apply(query.intent(), query.slots()));
    }

    /** Ids of passages, the newest first. */
    List<Long> of(Question.Inquiry question) {
        Slots slots = new Slots(
                question.actors().stream().map(a -> a.name()).toList(),
                question.topics().stream().map(t -> t.name()).toList(),
                question.period());
        return queries.of(new Query(question.intent(), slots));
    }
}
