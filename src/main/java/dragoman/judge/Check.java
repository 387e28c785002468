package dragoman.judge;

import dragoman.language.Gist;
import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import dragoman.model.Finding;
import dragoman.model.PassageEvidence;
import java.util.List;

/**
 * The evidence check of one finding.
 *
 * @param finding with the features of its rank; once {@linkplain #weighed weighed}, with all
 * @param told what its passage tells
 * @param beside the passages right before and behind
 * @param near their gists
 * @param slots the question's acts held against those of the passage
 * @param filling what fills the question's gap
 */
record Check(
        Finding finding,
        Statement told,
        List<PassageEvidence> beside,
        List<Gist> near,
        List<Slots> slots,
        Gap.Filling filling) {

    static final Feature CONTRARY = Feature.named("contrary");

    /**
     * With all features, and how likely the passage answers and contradicts by them.
     *
     * @param features those of the check and of what speaks against the question
     */
    Check weighed(FeatureVector.Builder features) {
        double likely = Likelihood.answers(features);
        double contrary = Likelihood.contradicts(features);
        features.set(Finding.LIKELY, likely);
        features.set(CONTRARY, contrary);
        Finding weighed = new Finding(finding.evidence(), finding.score(), features.build());
        return new Check(weighed, told, beside, near, slots, filling);
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
