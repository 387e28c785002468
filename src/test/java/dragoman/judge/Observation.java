package dragoman.judge;

import dragoman.model.Finding;
import dragoman.model.Question;
import dragoman.model.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that was asked with what was found for it and what would have been right: what the weights are fitted on.
 *
 * @param set the set of questions that it is of; sets are left out whole in cross-validation
 * @param kind what the question is to try, such as {@code unanswerable}
 * @param weight how often it counts, above 0
 * @param verdict what is right for a yes/no question; null for another one
 * @param candidates its first findings, best ranked first; empty where nothing was looked up
 */
public record Observation(
        String set,
        String kind,
        Outcome outcome,
        double weight,
        Question question,
        @Nullable Verdict verdict,
        List<Candidate> candidates) {

    /** What is right. */
    public enum Outcome {
        /** A passage that holds the answer is given. */
        ANSWERED,
        /** The sources do not say. */
        SILENT,
        /** The passage that contradicts the question is held against it. */
        CORRECTED
    }

    /**
     * A finding.
     *
     * @param gold whether it holds the evidence that is looked for
     */
    public record Candidate(Finding finding, boolean gold) {}

    public Observation {
        candidates = List.copyOf(candidates);
        if (weight <= 0) {
            throw new IllegalArgumentException("a question counts more than 0 times, not " + weight);
        }
    }

    /**
     * Of a yes/no question the first finding that holds the evidence, as an answer where the verdict is no: what tells the two
     * apart is fitted as what answers is.
     */
    Optional<Observation> ofVerdict() {
        Outcome denied = verdict == Verdict.NO ? Outcome.ANSWERED : Outcome.SILENT;
        return verdict != Verdict.YES && verdict != Verdict.NO
                ? Optional.empty()
                : candidates.stream()
                        .filter(Candidate::gold)
                        .findFirst()
                        .map(c -> new Observation(set, "verdict", denied, 1, question, verdict, List.of(c)));
    }

    /** Whether a finding is one of its gold ones. */
    public boolean gold(Finding finding) {
        return candidates.stream().anyMatch(c -> c.gold() && c.finding().equals(finding));
    }
}
