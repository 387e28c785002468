package dragoman.judge;

import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Remembered;
import dragoman.language.Thesaurus;
import dragoman.language.Token;
import dragoman.model.AnswerType;
import dragoman.model.FeatureVector;
import dragoman.model.Finding;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Verdict;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds a question against a passage: does it answer, contradict what the question takes for granted, merely touch the
 * matter, or have nothing to do with it? Decided on evidence (who, act, whom, place, kind of thing wanted, words covered),
 * never on the intent classifier's confidence. Thread-safe.
 */
public final class Judge {

    /** Reading the clauses of a passage takes longer than all else about it. */
    private static final int REMEMBERED = 5_000;

    /**
     * The share of a yes/no question's words that must stand in and beside a passage that is to say yes. Below it, of own
     * questions more were answered wrongly than rightly.
     */
    private static final double HELD_FOR_YES = 0.35;

    /** The same for a no, which needs less, since few sentences deny anything. */
    private static final double HELD_FOR_NO = 0.1;

    /** From here on its words find their like in a passage, whichever they are. */
    private static final double ALIKE = 0.65;

    private static final double EVEN = 0.5;

    private final Gists gists;
    private final Thesaurus thesaurus;
    private final Remembered<String, Statement> statements;

    public Judge(Gists gists, Knowledge knowledge) {
        this.gists = gists;
        this.thesaurus = knowledge.thesaurus();
        this.statements = new Remembered<>(REMEMBERED, text -> Statement.of(gists.of(text)));
    }

    /**
     * The judgement on each finding, in the same order.
     *
     * @param findings best first
     * @param beside the passages right before and behind a passage in its article
     */
    public List<Judgement> judge(
            Question.Inquiry question,
            List<Finding> findings,
            Function<PassageEvidence, List<PassageEvidence>> beside) {
        List<Token> asked = gists.of(question.text()).sentence().tokens();
        Claim claim = new Claim(asked, question.actors(), thesaurus);
        Gap gap = new Gap(question, gists);
        List<Check> checks = findings.stream()
                .map(f -> check(f, claim, gap, beside.apply(f.evidence())))
                .toList();
        CheckFeatures features = new CheckFeatures(question, claim, findings, gists);
        Conflicts conflicts = new Conflicts(question, confirmed(checks), gists, thesaurus);
        Optional<Polarity> polarity = question.wants() == AnswerType.YES_NO
                ? Optional.of(new Polarity(asked, new Denial(question, asked), conflicts::opposed))
                : Optional.empty();
        List<Check> weighed = checks.stream()
                .map(c -> c.weighed(evidence(c, features, conflicts, polarity)))
                .toList();
        Together together = new Together(
                question.intent().several()
                        ? List.of()
                        : weighed.stream().map(Check::finding).toList());
        Corroboration corroboration = new Corroboration(question.wants(), weighed);
        return weighed.stream()
                .map(c -> judge(question, c, conflicts, together.with(c.finding()), corroboration.of(c)))
                .toList();
    }

    private Check check(Finding finding, Claim claim, Gap gap, List<PassageEvidence> beside) {
        Statement told = told(finding.evidence());
        List<Gist> near = beside.stream().map(p -> gists.of(p.passage().text())).toList();
        return new Check(finding, told, beside, near, claim.against(told), gap.fill(finding.evidence(), told));
    }

    /** The question's acts that some passage confirms. */
    private static Set<Act> confirmed(List<Check> checks) {
        Set<Act> acts =
                Collections.newSetFromMap(new IdentityHashMap<>()); // to compare two takes reading them word by word
        for (Check check : checks) {
            check.slots().stream().filter(Slots::confirms).map(Slots::asked).forEach(acts::add);
        }
        return acts;
    }

    private static FeatureVector.Builder evidence(
            Check check, CheckFeatures features, Conflicts conflicts, Optional<Polarity> polarity) {
        FeatureVector.Builder all = features.of(check);
        conflicts.add(all, check);
        polarity.ifPresent(p -> p.add(all, check));
        return all;
    }

    private Statement told(PassageEvidence passage) {
        return statements.of(passage.passage().text());
    }

    /** Those of some passages in which somebody else surely says the opposite of what a passage's speaker says. */
    public List<PassageEvidence> opposed(PassageEvidence passage, List<PassageEvidence> others) {
        return new Opposition(gists, thesaurus, this::told).to(passage, others);
    }

    private Judgement judge(
            Question.Inquiry question, Check check, Conflicts conflicts, Optional<Finding> beside, double contrary) {
        Finding finding = check.finding();
        double likely =
                beside.map(b -> Likelihood.either(finding.likely(), b.likely())).orElse(finding.likely());
        return switch (Bearing.of(question.intent(), finding, likely, contrary)) {
            case UNRELATED -> new Judgement.Unrelated(finding);
            case CONTRADICTS -> {
                Conflicts.Grounds grounds = conflicts.grounds(check);
                yield new Judgement.Contradicts(
                        finding, contrary, grounds.claimed(), grounds.stated() + " (" + grounds.slot() + ")");
            }
            case TOUCHES -> new Judgement.Touches(finding, missing(question, check));
            case ANSWERS -> {
                Verdict verdict = verdict(question, finding);
                yield verdict != null && rash(check, verdict)
                        ? new Judgement.Touches(finding, "matter")
                        : new Judgement.Answers(
                                finding,
                                likely,
                                beside.map(Finding::evidence).orElse(null),
                                check.filling().words(),
                                verdict);
            }
        };
    }

    /**
     * Whether a verdict would rest on little: too little of what is asked stands there, in these words or like ones, nor is an
     * act confirmed.
     */
    private static boolean rash(Check check, Verdict verdict) {
        return check.finding().covered() < (verdict == Verdict.YES ? HELD_FOR_YES : HELD_FOR_NO)
                && check.finding().feature(CheckFeatures.MAXSIM) < ALIKE
                && !check.confirms();
    }

    private static String missing(Question.Inquiry question, Check check) {
        if (Bearing.ofStranger(question.intent(), check.finding())) {
            return "name";
        }
        return check.filling().filled() ? "matter" : "gap";
    }

    /** For a yes/no question: whether the passage says so or denies it, whichever is likelier. */
    private static @Nullable Verdict verdict(Question.Inquiry question, Finding finding) {
        if (question.wants() != AnswerType.YES_NO) {
            return null;
        }
        return Likelihood.denies(finding.features()) >= EVEN ? Verdict.NO : Verdict.YES;
    }
}
