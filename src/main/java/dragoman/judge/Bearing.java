package dragoman.judge;

import dragoman.model.Feature;
import dragoman.model.Finding;
import dragoman.model.Intent;
import java.util.Set;

/** How a passage bears on a question, decided by how likely it answers and how likely it contradicts. */
enum Bearing {
    UNRELATED,
    CONTRADICTS,
    TOUCHES,
    ANSWERS;

    /** Below this share of its words found in passage and neighbours, a question and a passage share no words to speak of. */
    private static final double UNCOVERED = 0.15;
    /**
     * Nor do they share a meaning below this nearness: of 157 questions from elsewhere seven more are refused than at 0.3, of
     * 1,698 others one.
     */
    private static final double FAR = 0.36;
    /** Questions on somebody's words or person; about one whom the sources never name they say nothing. */
    private static final Set<Intent> OF_SOMEBODY =
            Set.of(Intent.WHAT_SAID, Intent.POSITION, Intent.WHO_IS, Intent.CONDITION, Intent.CLAIM);

    private static final Feature STRANGER = Feature.named("stranger");

    /**
     * Decides.
     *
     * @param likely the likelihood that it answers
     * @param contrary the likelihood that it contradicts
     */
    static Bearing of(Intent intent, Finding finding, double likely, double contrary) {
        if (finding.covered() < UNCOVERED && finding.feature(CheckFeatures.NEARNESS) < FAR) {
            return UNRELATED;
        }
        if (contrary >= Likelihood.OTHERWISE && contrary >= likely) {
            return CONTRADICTS;
        }
        return likely < Likelihood.ENOUGH || ofStranger(intent, finding) ? TOUCHES : ANSWERS;
    }

    /** Whether the question is about somebody whom the sources never name. */
    static boolean ofStranger(Intent intent, Finding finding) {
        return finding.feature(STRANGER) > 0 && OF_SOMEBODY.contains(intent);
    }
}
