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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private static final double NEARLY_ALL = 0.75;

    /** Questions that several passages answer together; none of them denies the question. */
    private static final Set<Intent> SEVERAL = Set.of(Intent.COMPARE, Intent.LIST, Intent.SUMMARY, Intent.TIMELINE);

    private static final Set<Intent> OF_A_SPEAKER = Set.of(Intent.WHAT_SAID, Intent.POSITION);

    private final Gap gap;
    private final Gists gists;
    private final Opposition opposition;

    public Judge(Gists gists, Knowledge knowledge) {
        this.gists = gists;
        this.gap = new Gap(gists);
        this.opposition = new Opposition(knowledge.thesaurus());
    }

    /** The judgement on each finding, in the same order. */
    public List<Judgement> judge(Question.Inquiry question, List<Finding> findings) {
        return findings.stream().map(f -> judge(question, f)).toList();
    }

    private Judgement judge(Question.Inquiry question, Finding ranked) {
        Optional<Opposition.Outcome> acts = acts(question, ranked.evidence());
        Gap.Filling filling = gap.fill(question, ranked.evidence());
        Finding finding = weighed(question, ranked, acts, filling);
        double covered = finding.feature("covered");
        if (covered < (question.intent() == Intent.OUT_OF_SCOPE ? NEARLY_ALL : UNRELATED)) {
            return new Judgement.Unrelated(finding);
        }
        if (question.wants() == AnswerType.YES_NO) {
            return yesOrNo(finding, covered, acts);
        }
        if (contradicts(question, finding, covered, acts)) {
            return new Judgement.Contradicts(finding, covered, acts.orElseThrow().asked(), acts.orElseThrow().told());
        }
        return missing(question, finding, covered)
                .<Judgement>map(m -> new Judgement.Touches(finding, m))
                .orElseGet(() -> new Judgement.Answers(finding, confidence(covered, finding), filling.words(), null));
    }

    /** The finding with what the evidence check adds to its features. */
    private static Finding weighed(
            Question.Inquiry question, Finding finding, Optional<Opposition.Outcome> acts, Gap.Filling filling) {
        Map<String, Double> features = new LinkedHashMap<>(finding.features());
        features.put("covered", covered(question, finding));
        features.put("gap", filling.filled() ? 1.0 : 0.0);
        features.put("same", acts.filter(Opposition.Outcome::same).isPresent() ? 1.0 : 0.0);
        features.put("contrary", acts.filter(Opposition.Outcome::contrary).isPresent() ? 1.0 : 0.0);
        features.put("asked-actors", question.actors().isEmpty() ? 0.0 : 1.0);
        features.put("wants-" + question.wants().name().toLowerCase(Locale.ROOT), 1.0);
        features.put("out-of-scope", question.intent() == Intent.OUT_OF_SCOPE ? 1.0 : 0.0);
        return new Finding(finding.evidence(), finding.score(), features);
    }

    private Optional<Opposition.Outcome> acts(Question.Inquiry question, PassageEvidence passage) {
        return opposition.between(tokens(question.text()), tokens(passage.passage().text()));
    }

    private static boolean contradicts(
            Question.Inquiry question, Finding finding, double covered, Optional<Opposition.Outcome> acts) {
        boolean sameActors =
                question.actors().isEmpty() || finding.feature("actors") > 0 || finding.feature("speaker") > 0;
        return sameActors
                && covered >= COVERED
                && !SEVERAL.contains(question.intent())
                && acts.filter(Opposition.Outcome::contrary).isPresent();
    }

    /** A passage that excludes the act says no; one that confirms it, or holds nearly all that is asked, says yes. */
    private static Judgement yesOrNo(Finding finding, double covered, Optional<Opposition.Outcome> acts) {
        if (covered < COVERED) {
            return new Judgement.Touches(finding, "matter");
        }
        if (acts.filter(Opposition.Outcome::contrary).isPresent()) {
            return new Judgement.Answers(finding, confidence(covered, finding), null, Verdict.NO);
        }
        boolean confirmed = acts.filter(Opposition.Outcome::same).isPresent() || covered >= NEARLY_ALL;
        return confirmed
                ? new Judgement.Answers(finding, confidence(covered, finding), null, Verdict.YES)
                : new Judgement.Touches(finding, "act");
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

    /** What a passage lacks of an answer, if anything. */
    private Optional<String> missing(Question.Inquiry question, Finding finding, double covered) {
        boolean needsSpeaker = OF_A_SPEAKER.contains(question.intent()) && !question.actors().isEmpty();
        if (needsSpeaker && finding.feature("speaker") == 0 && finding.feature("actors") == 0) {
            return Optional.of("speaker");
        }
        if (covered < COVERED) {
            return Optional.of("matter");
        }
        return gap.fill(question, finding.evidence()).filled() ? Optional.empty() : Optional.of("gap");
    }

    private static double confidence(double covered, Finding finding) {
        return Math.min(0.99, 0.2 + 0.6 * covered + 0.2 * finding.feature("bm25"));
    }

    private List<Token> tokens(String text) {
        return gists.of(text).sentence().tokens();
    }
}
