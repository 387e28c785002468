package dragoman.dialogue;

import dragoman.language.Remembered;
import dragoman.model.Actor;
import dragoman.model.Intent;
import dragoman.model.Question;
import dragoman.model.Topic;
import dragoman.store.EvidenceStore;
import dragoman.store.Marks;
import dragoman.store.Narrowing;
import dragoman.store.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * The passages among which the store seeks an answer, at one revision. The same actors, topics and days are asked about in
 * many ways: what meets each of these conditions is in memory, and each intent's query without them is asked once. Thread-safe.
 */
final class Candidates {

    private static final int REMEMBERED = 1_000;

    private record Query(Intent intent, Slots slots) {}

    private final EvidenceStore store;
    private final Remembered<Query, List<Long>> queries;
    private final Marks marks;

    Candidates(EvidenceStore store) {
        this.store = store;
        queries = new Remembered<>(REMEMBERED, q -> store.candidates(q.intent(), q.slots()));
        marks = store.marks();
    }

    /** Ids of passages, in the order of the intent's query. */
    List<Long> of(Question.Inquiry question) {
        Slots slots = new Slots(
                question.actors().stream().map(Actor::name).toList(),
                question.topics().stream().map(Topic::name).toList(),
                question.period());
        Slots rest = slots;
        List<LongPredicate> met = new ArrayList<>();
        for (Narrowing narrowing : store.apart(question.intent())) {
            if (slots.has(narrowing)) {
                rest = rest.without(narrowing);
                met.add(marks.meeting(narrowing, slots));
            }
        }
        List<Long> all = queries.of(new Query(question.intent(), rest));
        return met.isEmpty()
                ? all
                : all.stream()
                        .filter(id -> met.stream().allMatch(condition -> condition.test(id)))
                        .toList();
    }
}
