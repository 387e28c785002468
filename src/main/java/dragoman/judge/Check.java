package dragoman.judge;

import dragoman.language.Gists;
import dragoman.language.Remembered;
import dragoman.model.Finding;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.List;
import java.util.Map;

/**
 * The evidence check of one finding.
 *
 * @param finding with the features of its rank; once {@linkplain #weighed weighed}, with all
 * @param beside the passages right before and behind
 * @param slots the question's acts held against those of the passage
 * @param filling what fills the question's gap
 */
record Check(Finding finding, List<PassageEvidence> beside, List<Slots> slots, Gap.Filling filling) {

    static Check of(
            Question.Inquiry question,
            Finding finding,
            Claim claim,
            Gap gap,
            List<PassageEvidence> beside,
            Gists gists,
            Remembered<String, List<Act>> told) {
        String text = finding.evidence().passage().text();
        return new Check(
                finding,
                beside,
                claim.against(gists.of(text).sentence().tokens(), told.of(text)),
                gap.fill(question, finding.evidence()));
    }

    /**
     * With all features, and how likely the passage answers and contradicts by them.
     *
     * @param features those of the check
     * @param conflicts those of what speaks against the question
     */
    Check weighed(Map<String, Double> features, Map<String, Double> conflicts) {
        features.putAll(conflicts);
        double likely = Likelihood.answers(features);
        double contrary = Likelihood.contradicts(features);
        features.put("likely", likely);
        features.put("contrary", contrary);
        return new Check(new Finding(finding.evidence(), finding.score(), features), beside, slots, filling);
    }

    /** Whether the passage confirms an act of the question. */
    boolean confirms() {
        return slots.stream().anyMatch(Slots::confirms);
    }

    /** Whether the passage tells an act of the question as the question has it. */
    boolean bears(Act asked) {
        return slots.stream()
                .filter(s ->
                        s.asked().equals(asked) && s.alike() && s.conflict().isEmpty())
                .anyMatch(s -> s.grounded() || s.told().verb().equals(asked.verb()));
    }
}
