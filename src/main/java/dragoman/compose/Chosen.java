package dragoman.compose;

import dragoman.model.Fact;
import dragoman.model.Feature;
import dragoman.model.Judgement;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the judged passages a narrow question gets: the likeliest answer, or what contradicts it.
 *
 * @param near the findings among which it is chosen, best ranked first
 */
record Chosen(List<Judgement> near, Optional<Judgement.Answers> answer, Optional<Judgement.Contradicts> contradiction) {

    /** How far down the ranking an answer is looked for. */
    static final int DEPTH = 12;

    /** How much likelier a fact in the project's words must be than a quote to be shown first. */
    private static final double OWN_WORDS = 0.25;

    /** From this likelihood on a quote may say what a fact beside it tells in our words. */
    private static final double ECHO = 0.2;

    /** So may one that holds so much of the question's words, and as much as the fact does. */
    private static final double HELD = 0.5;

    /** How much likelier an answer must be than a contradiction to be given instead of it. */
    private static final double CLEARER = 0.1;

    private static final Feature VERBATIM = Feature.named("verbatim");

    /** Chooses; neither is there where the sources do not say. */
    static Chosen among(List<Judgement> judgements) {
        List<Judgement> near = judgements.stream().limit(DEPTH).toList();
        Optional<Judgement.Answers> answer = near.stream()
                .flatMap(j -> j instanceof Judgement.Answers a ? Stream.of(a) : Stream.empty())
                .max(Comparator.comparingDouble(a -> worth(a.confidence(), a)))
                .map(a -> spoken(a, near));
        Optional<Judgement.Contradicts> contradiction = near.stream()
                .flatMap(j -> j instanceof Judgement.Contradicts c ? Stream.of(c) : Stream.empty())
                .max(Comparator.comparingDouble(c -> worth(c.confidence(), c)))
                .filter(c -> answer.stream().allMatch(a -> a.confidence() <= c.confidence() + CLEARER));
        return new Chosen(near, contradiction.isPresent() ? Optional.empty() : answer, contradiction);
    }

    /**
     * Where a fact in our words answers, the words of its speaker in the same paragraph that it tells of, if they may answer
     * too, or hold as much of what is asked.
     */
    private static Judgement.Answers spoken(Judgement.Answers answer, List<Judgement> near) {
        PassageEvidence fact = answer.finding().evidence();
        if (fact.passage().kind() != Passage.Kind.FACT) {
            return answer;
        }
        return near.stream()
                .map(Judgement::finding)
                .filter(f -> f.likely() >= ECHO
                        || f.covered() >= Math.max(HELD, answer.finding().covered()))
                .filter(f -> echoed(fact, f.evidence()))
                .max(Comparator.comparingDouble(f -> f.likely()))
                .map(quote -> new Judgement.Answers(quote, answer.confidence(), null, null, answer.verdict()))
                .orElse(answer);
    }

    private static boolean echoed(PassageEvidence fact, PassageEvidence quote) {
        return quote.passage().kind() == Passage.Kind.QUOTE
                && quote.article().id().equals(fact.article().id())
                && quote.passage().paragraph() == fact.passage().paragraph()
                && fact.facts().stream().map(Fact::saidBy).anyMatch(speaker -> speaker != null && quote.hears(speaker));
    }

    /** Somebody's own words go before a fact in ours that says the same. */
    static double worth(double confidence, Judgement judgement) {
        return confidence + OWN_WORDS * judgement.finding().feature(VERBATIM);
    }
}
