package dragoman.judge;

import dragoman.language.Gist;
import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Remembered;
import dragoman.language.Thesaurus;
import dragoman.model.AnswerType;
import dragoman.model.Finding;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Verdict;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private final Gap gap;
    private final Gists gists;
    private final Thesaurus thesaurus;
    private final Remembered<String, List<Act>> told;

    public Judge(Gists gists, Knowledge knowledge) {
        this.gists = gists;
        this.gap = new Gap(gists);
        this.thesaurus = knowledge.thesaurus();
        this.told = new Remembered<>(
                REMEMBERED, text -> Act.in(gists.of(text).sentence().tokens()));
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
        Claim claim = new Claim(gists.of(question.text()).sentence().tokens(), question.actors(), thesaurus);
        List<Check> checks = findings.stream()
                .map(f -> Check.of(question, f, claim, gap, beside.apply(f.evidence()), gists, told))
                .toList();
        Set<Act> confirmed = checks.stream()
                .flatMap(c -> c.slots().stream())
                .filter(Slots::confirms)
                .map(Slots::asked)
                .collect(Collectors.toSet());
        CheckFeatures features = new CheckFeatures(question, claim, gap, findings, gists);
        Conflicts conflicts = new Conflicts(question, gists, thesaurus);
        Denial denial =
                new Denial(question, gists.of(question.text()).sentence().tokens());
        return checks.stream()
                .map(c -> c.weighed(features.of(c), conflicts.of(c, confirmed)))
                .map(c -> judge(question, c, conflicts, denial))
                .toList();
    }

    /** Those of some passages in which somebody else surely says the opposite of what a passage's speaker says. */
    public List<PassageEvidence> opposed(PassageEvidence passage, List<PassageEvidence> others) {
        return new Opposition(gists, thesaurus, told::of).to(passage, others);
    }

    private Judgement judge(Question.Inquiry question, Check check, Conflicts conflicts, Denial denial) {
        Finding finding = check.finding();
        double likely = finding.feature("likely");
        double contrary = finding.feature("contrary");
        return switch (Bearing.of(question.intent(), finding, likely, contrary)) {
            case UNRELATED -> new Judgement.Unrelated(finding);
            case CONTRADICTS -> {
                Conflicts.Grounds grounds = conflicts.grounds(check);
                yield new Judgement.Contradicts(
                        finding, contrary, grounds.claimed(), grounds.stated() + " (" + grounds.slot() + ")");
            }
            case TOUCHES -> new Judgement.Touches(finding, missing(question, check));
            case ANSWERS -> {
                Verdict verdict = verdict(question, check, denial);
                yield verdict != null && rash(check, verdict)
                        ? new Judgement.Touches(finding, "matter")
                        : new Judgement.Answers(finding, likely, check.filling().words(), verdict);
            }
        };
    }

    /**
     * Whether a verdict would rest on little: too little of what is asked stands there, in these words or like ones, nor is an
     * act confirmed.
     */
    private static boolean rash(Check check, Verdict verdict) {
        return check.finding().feature("covered") < (verdict == Verdict.YES ? HELD_FOR_YES : HELD_FOR_NO)
                && check.finding().feature("maxsim") < ALIKE
                && !check.confirms();
    }

    private static String missing(Question.Inquiry question, Check check) {
        if (Bearing.ofStranger(question.intent(), check.finding())) {
            return "name";
        }
        return check.filling().filled() ? "matter" : "gap";
    }

    /** For a yes/no question: no where the passage excludes the act or denies what is asked about, else yes. */
    private @Nullable Verdict verdict(Question.Inquiry question, Check check, Denial denial) {
        if (question.wants() != AnswerType.YES_NO) {
            return null;
        }
        boolean excluded = check.slots().stream().anyMatch(s -> s.conflict().isPresent());
        Gist passage = gists.of(check.finding().evidence().passage().text());
        boolean confirms = check.confirms() && !denial.none(passage);
        boolean denied = !confirms && denial.in(passage);
        return excluded || denied ? Verdict.NO : Verdict.YES;
    }
}
