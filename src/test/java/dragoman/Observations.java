package dragoman;

import dragoman.compose.Narrowed;
import dragoman.dialogue.Brain;
import dragoman.judge.Observation;
import dragoman.judge.Observation.Candidate;
import dragoman.judge.Observation.Outcome;
import dragoman.model.Ask;
import dragoman.model.Finding;
import dragoman.model.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the questions of a set on which the judge can be fitted, and keeps what was found for each. */
record Observations(Workplace workplace, Brain brain) {

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "answerable", Outcome.ANSWERED,
            "unanswerable", Outcome.SILENT,
            "out_of_scope", Outcome.SILENT,
            "false_premise", Outcome.CORRECTED);

    /** Of false premises there are few. */
    private static final Map<String, Double> WEIGHTS = Map.of("false_premise", 1.5);

    /** A home with the set's articles in it. */
    static Observations in(Workplace workplace) {
        return new Observations(workplace, workplace.brain());
    }

    /**
     * What was found for each question that one passage answers or contradicts, or none answers.
     *
     * @param weight how often a question of the set counts
     */
    List<Observation> of(QuestionSet set, double weight) {
        return GoldSet.read(set.questions()).stream()
                .filter(question -> !question.evidence().together())
                .flatMap(question -> observed(question, set.name(), weight).stream())
                .toList();
    }

    private Optional<Observation> observed(GoldQuestion gold, String set, double weight) {
        return Optional.ofNullable(OUTCOMES.get(gold.kind())).map(outcome -> {
            Brain.Reply reply = reply(gold);
            List<Candidate> candidates = reply.judgements().stream()
                    .limit(Narrowed.DEPTH)
                    .map(judgement -> candidate(judgement.finding(), gold.evidence()))
                    .toList();
            double counts = weight * WEIGHTS.getOrDefault(gold.kind(), 1.0);
            return new Observation(set, gold.kind(), outcome, counts, reply.question(), verdict(gold), candidates);
        });
    }

    private static @Nullable Verdict verdict(GoldQuestion gold) {
        return gold.verdict() == null
                ? null
                : Arrays.stream(Verdict.values())
                        .filter(v -> v.name().equalsIgnoreCase(gold.verdict()))
                        .findFirst()
                        .orElse(null);
    }

    private Brain.Reply reply(GoldQuestion gold) {
        return Stream.concat(gold.history().stream(), Stream.of(gold.text()))
                .map(text -> brain.answer(
                        new Ask(gold.id(), gold.id(), 0, text, workplace.clock().instant())))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private static Candidate candidate(Finding finding, GoldEvidence gold) {
        String article = finding.evidence().article().id();
        String text = finding.evidence().passage().text();
        return new Candidate(finding, gold.isIn(new GivenReply.Citation(article, null, text)));
    }
}
