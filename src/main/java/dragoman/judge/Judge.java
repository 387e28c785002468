package dragoman.judge;

import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Token;
import dragoman.model.AnswerType;
import dragoman.model.Finding;
import dragoman.model.Intent;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds a question against a passage: does it answer, contradict what the question takes for granted, merely touch the
 * matter, or have nothing to do with it? Decided on evidence (who, act, kind of thing wanted, words covered), never on the
 * intent classifier's confidence. Thread-safe.
 */
public final class Judge {

    /** Below this share of its words found in passage and neighbours, a question and a passage have nothing in common. */
    private static final double UNRELATED = 0.25;
    /** From this share on the passage is taken to speak of what is asked. */
    private static final double COVERED = 0.5;

    /** Questions on somebody's words or person; about one whom the sources never name they say nothing. */
    private static final Set<Intent> OF_SOMEBODY =
            Set.of(Intent.WHAT_SAID, Intent.POSITION, Intent.WHO_IS, Intent.CONDITION, Intent.CLAIM);

    private final Gap gap;
    private final Gists gists;
    private final Opposition opposition;

    public Judge(Gists gists, Knowledge knowledge) {
        this.gists = gists;
        this.gap = new Gap(gists);
        this.opposition = new Opposition(knowledge.thesaurus());
    }

    /** The judgement on each finding, in the same order; {@code findings} best first. */
    public List<Judgement> judge(Question.Inquiry question, List<Finding> findings) {
        double best = findings.isEmpty() ? 0 : findings.getFirst().score();
        return findings.stream().map(f -> judge(question, f, best)).toList();
    }

    private Judgement judge(Question.Inquiry question, Finding ranked, double best) {
        Optional<Opposition.Outcome> acts = acts(question, ranked.evidence());
        Gap.Filling filling = gap.fill(question, ranked.evidence());
        Finding finding = weighed(question, ranked, acts, filling, best);
        double likely = Likelihood.of(finding.features());
        if (finding.feature("covered") < UNRELATED) {
            return new Judgement.Unrelated(finding);
        }
        if (contradicts(question, finding, acts)) {
            return new Judgement.Contradicts(
                    finding,
                    likely,
                    acts.orElseThrow().asked(),
                    acts.orElseThrow().told());
        }
        boolean ofStranger = finding.feature("stranger") > 0 && OF_SOMEBODY.contains(question.intent());
        if (likely < Likelihood.ENOUGH || ofStranger) {
            return new Judgement.Touches(finding, ofStranger ? "name" : filling.filled() ? "matter" : "gap");
        }
        return new Judgement.Answers(finding, likely, filling.words(), verdict(question, ranked.evidence(), acts));
    }

    /** For a yes/no question: no where the passage excludes the act or denies what is asked about, else yes. */
    private @Nullable Verdict verdict(
            Question.Inquiry question, PassageEvidence passage, Optional<Opposition.Outcome> acts) {
        if (question.wants() != AnswerType.YES_NO) {
            return null;
        }
        boolean excluded = acts.filter(Opposition.Outcome::contrary).isPresent();
        boolean confirmed = acts.filter(Opposition.Outcome::same).isPresent();
        boolean denied = !confirmed
                && Denial.of(
                        question,
                        tokens(question.text()),
                        gists.of(passage.passage().text()));
        return excluded || denied ? Verdict.NO : Verdict.YES;
    }

    /** The finding with what the evidence check adds to its features. */
    private static Finding weighed(
            Question.Inquiry question,
            Finding finding,
            Optional<Opposition.Outcome> acts,
            Gap.Filling filling,
            double best) {
        Map<String, Double> features = new LinkedHashMap<>(finding.features());
        double covered = covered(question, finding);
        double gap = filling.filled() ? 1.0 : 0.0;
        features.put("covered", covered);
        features.put("covered-squared", covered * covered);
        features.put("gap", gap);
        features.put("counted", question.wants() == AnswerType.NUMBER ? gap : 0.0);
        features.put("same", acts.filter(Opposition.Outcome::same).isPresent() ? 1.0 : 0.0);
        features.put("contrary", acts.filter(Opposition.Outcome::contrary).isPresent() ? 1.0 : 0.0);
        features.put("behind", finding.score() - best);
        features.put("wants-reason", question.wants() == AnswerType.REASON ? 1.0 : 0.0);
        features.put("out-of-scope", question.intent() == Intent.OUT_OF_SCOPE ? 1.0 : 0.0);
        return new Finding(finding.evidence(), finding.score(), features);
    }

    private Optional<Opposition.Outcome> acts(Question.Inquiry question, PassageEvidence passage) {
        return opposition.between(
                tokens(question.text()), tokens(passage.passage().text()));
    }

    private static boolean contradicts(Question.Inquiry question, Finding finding, Optional<Opposition.Outcome> acts) {
        boolean sameActors =
                question.actors().isEmpty() || finding.feature("actors") > 0 || finding.feature("speaker") > 0;
        boolean presumes =
                question.wants() != AnswerType.YES_NO && !question.intent().several();
        return presumes
                && sameActors
                && finding.feature("covered") >= COVERED
                && acts.filter(Opposition.Outcome::contrary).isPresent();
    }

    /** The share of the question's words, actors among them, that passage and neighbours hold. */
    private static double covered(Question.Inquiry question, Finding finding) {
        double words = Math.max(finding.feature("cover"), finding.feature("around"));
        if (question.actors().isEmpty()) {
            return words;
        }
        double actors = Math.max(finding.feature("actors"), finding.feature("speaker"));
        return question.terms().isEmpty() ? actors : (2 * words + actors) / 3;
    }

    private List<Token> tokens(String text) {
        return gists.of(text).sentence().tokens();
    }
}
