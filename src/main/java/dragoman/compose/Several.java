package dragoman.compose;

import dragoman.language.Gists;
import dragoman.language.Token;
import dragoman.model.Actor;
import dragoman.model.Intent;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the passages of a list or a comparison: the likely ones, and of each actor who is compared the likeliest, so
 * that no side goes without a word.
 */
final class Several {

    /** A comparison has more sides than a list has entries worth reading. */
    private static final int MOST_COMPARED = 8;

    private static final int MOST_LISTED = 5;
    /** A list opens where one passage is at least so likely; beside it, less likely ones may stand. */
    private static final double OPENS = 0.22;

    /** A comparison asks for two things at once, so that no one passage is likely: of own ones that likely 13 of 14 have an answer. */
    private static final double OPENS_COMPARISON = 0.06;

    private static final double BESIDE = 0.03;
    private static final int OF_EACH = 2;

    private Several() {}

    static List<Judgement> of(Question.Inquiry question, List<Judgement> judgements) {
        List<Judgement> likely = judgements.stream()
                .filter(j -> !(j instanceof Judgement.Unrelated) && likely(j) >= BESIDE)
                .sorted(Comparator.comparingDouble(j -> -likely(j)))
                .toList();
        boolean compares = question.intent() == Intent.COMPARE;
        if (likely.isEmpty() || likely(likely.getFirst()) < (compares ? OPENS_COMPARISON : OPENS)) {
            return List.of();
        }
        Set<Judgement> chosen = new LinkedHashSet<>();
        chosen.add(likely.getFirst());
        if (question.actors().size() > 1) {
            question.actors().forEach(actor -> chosen.addAll(of(actor, judgements)));
        }
        chosen.addAll(likely);
        int most = compares ? MOST_COMPARED : MOST_LISTED;
        return new ArrayList<>(chosen).subList(0, Math.min(most, chosen.size()));
    }

    private static List<Judgement> of(Actor actor, List<Judgement> judgements) {
        return judgements.stream()
                .filter(j -> speaks(j.finding().evidence(), actor.name()))
                .limit(OF_EACH)
                .toList();
    }

    static boolean speaks(PassageEvidence passage, String actor) {
        return passage.hears(actor) || passage.facts().stream().anyMatch(f -> actor.equals(f.saidBy()));
    }

    /** What goes with the best passage where a question asks for things of which there may be several: "What setbacks …?" */
    static List<PassageEvidence> beside(Question.Inquiry question, List<Judgement> near, Gists gists) {
        return wantsThings(gists.of(question.text()).sentence().tokens())
                ? near.stream()
                        .filter(j -> !(j instanceof Judgement.Unrelated) && likely(j) >= BESIDE)
                        .sorted(Comparator.comparingDouble(j -> -likely(j)))
                        .map(j -> j.finding().evidence())
                        .toList()
                : List.of();
    }

    /** Whether "what" or "which" stands before a noun in the plural. */
    private static boolean wantsThings(List<Token> question) {
        for (int i = 0; i < question.size(); i++) {
            if (question.get(i).lower().matches("what|which")) {
                Optional<Token> noun = question.subList(i + 1, question.size()).stream()
                        .dropWhile(t -> t.is("ADJ") || t.is("DET"))
                        .findFirst();
                return noun.filter(t -> t.is("NOUN")
                                && t.lower().endsWith("s")
                                && !t.lemma().equals(t.lower()))
                        .isPresent();
            }
        }
        return false;
    }

    private static double likely(Judgement judgement) {
        return judgement.finding().likely();
    }
}
