package dragoman.dialogue;

import dragoman.language.Remembered;
import dragoman.model.Actor;
import dragoman.model.Intent;
import dragoman.model.Period;
import dragoman.model.Question;
import dragoman.model.Topic;
import dragoman.store.EvidenceStore;
import dragoman.store.Slots;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The passages among which the store seeks an answer, at one revision. Questions on other topics mostly narrow by the same
 * actors and periods, so that the topics are looked up apart, and most of the rest has been asked before. Thread-safe.
 */
final class Candidates {

    private static final int REMEMBERED = 1_000;

    private record Query(
            Intent intent, List<String> actors, @Nullable Period period) {}

    private record Marked(Intent intent, List<String> topics) {}

    private final Remembered<Query, List<Long>> queries;
    private final Remembered<Marked, Optional<Set<Long>>> topics;

    Candidates(EvidenceStore store) {
        queries = new Remembered<>(
                REMEMBERED, q -> store.candidates(q.intent(), new Slots(q.actors(), List.of(), q.period())));
        topics = new Remembered<>(REMEMBERED, m -> store.marked(m.intent(), m.topics()));
    }

    /** Ids of passages, the newest first. */
    List<Long> of(Question.Inquiry question) {
        List<String> actors = question.actors().stream().map(Actor::name).toList();
        List<Long> all = queries.of(new Query(question.intent(), actors, question.period()));
        if (question.topics().isEmpty()) {
            return all;
        }
        List<String> named = question.topics().stream().map(Topic::name).toList();
        return topics.of(new Marked(question.intent(), named))
                .map(marked -> all.stream().filter(marked::contains).toList())
                .orElse(all);
    }
}
