package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the passages of a list or a comparison: the likely ones, and of each actor who is compared the likeliest, so
 * that no side goes without a word.
 */
final class Several {

    private static final int MOST = 8;
    /** A list opens where one passage is at least so likely; beside it, less likely ones may stand. */
    private static final double OPENS = 0.3;

    private static final double BESIDE = 0.2;
    private static final int OF_EACH = 2;

    private Several() {}

    static List<Judgement> of(Question.Inquiry question, List<Judgement> judgements) {
        List<Judgement> likely = judgements.stream()
                .filter(j -> !(j instanceof Judgement.Unrelated) && likely(j) >= BESIDE)
                .sorted(Comparator.comparingDouble(j -> -likely(j)))
                .toList();
        if (likely.isEmpty() || likely(likely.getFirst()) < OPENS) {
            return List.of();
        }
        Set<Judgement> chosen = new LinkedHashSet<>();
        chosen.add(likely.getFirst());
        if (question.actors().size() > 1) {
            question.actors().forEach(actor -> chosen.addAll(of(actor, judgements)));
        }
        chosen.addAll(likely);
        return new ArrayList<>(chosen).subList(0, Math.min(MOST, chosen.size()));
    }

    private static List<Judgement> of(Actor actor, List<Judgement> judgements) {
        return judgements.stream()
                .filter(j -> speaks(j.finding().evidence(), actor.name()))
                .limit(OF_EACH)
                .toList();
    }

    static boolean speaks(PassageEvidence passage, String actor) {
        return passage.quotes().stream().anyMatch(q -> actor.equals(q.canonical()))
                || passage.facts().stream().anyMatch(f -> actor.equals(f.saidBy()));
    }

    private static double likely(Judgement judgement) {
        return judgement.finding().feature("likely");
    }
}
