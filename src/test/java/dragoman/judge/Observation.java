package dragoman.judge;

import dragoman.model.Finding;
import dragoman.model.Question;
import java.util.List;

/**
 * A question that was asked with what was found for it and what would have been right: what the weights are fitted on.
 *
 * @param set the set of questions that it is of; sets are left out whole in cross-validation
 * @param kind what the question is to try, such as {@code unanswerable}
 * @param weight how often it counts, above 0
 * @param candidates its first findings, best ranked first; empty where nothing was looked up
 */
public record Observation(
        String set, String kind, Outcome outcome, double weight, Question question, List<Candidate> candidates) {

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

    /** Whether a finding is one of its gold ones. */
    public boolean gold(Finding finding) {
        return candidates.stream().anyMatch(c -> c.gold() && c.finding().equals(finding));
    }
}
