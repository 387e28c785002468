package dragoman.judge;

import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Thesaurus;
import dragoman.model.AnswerType;
import dragoman.model.Finding;
import dragoman.model.Intent;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    /** Below this share of its words found in passage and neighbours, a question and a passage have nothing in common. */
    private static final double UNRELATED = 0.15;
    /** From this share on the passage is taken to speak of what is asked. */
    private static final double COVERED = 0.5;
    /** The same where the act has somebody or something in common with the question's. */
    private static final double GROUNDED = 0.3;

    /** Questions on somebody's words or person; about one whom the sources never name they say nothing. */
    private static final Set<Intent> OF_SOMEBODY =
            Set.of(Intent.WHAT_SAID, Intent.POSITION, Intent.WHO_IS, Intent.CONDITION, Intent.CLAIM);

    /** "Not before May" and "not until they withdraw" tell when, and on what condition. */
    private static final Set<AnswerType> DATED = EnumSet.of(AnswerType.DATE, AnswerType.CONDITION);
    /** The conflicts in which the passage names another than the question does. */
    private static final Set<String> OF_OTHERS = Set.of("who", "whom", "place");

    private final Gap gap;
    private final Gists gists;
    private final Thesaurus thesaurus;

    public Judge(Gists gists, Knowledge knowledge) {
        this.gists = gists;
        this.gap = new Gap(gists);
        this.thesaurus = knowledge.thesaurus();
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
        Check.Field field = Check.Field.of(findings);
        List<Check> checks = findings.stream()
                .map(f -> Check.of(question, f, claim, gap, beside.apply(f.evidence()), field, gists))
                .toList();
        Set<Act> confirmed = checks.stream()
                .flatMap(c -> c.slots().stream())
                .filter(Slots::confirms)
                .map(Slots::asked)
                .collect(Collectors.toSet());
        return checks.stream().map(c -> judge(question, c, confirmed)).toList();
    }

    private Judgement judge(Question.Inquiry question, Check check, Set<Act> confirmed) {
        Finding finding = check.finding();
        double likely = finding.feature("likely");
        if (finding.feature("covered") < UNRELATED) {
            return new Judgement.Unrelated(finding);
        }
        Optional<Slots> conflict = conflict(question, check, confirmed);
        if (conflict.isPresent()) {
            return new Judgement.Contradicts(
                    finding,
                    likely,
                    conflict.get().asked().verb(),
                    conflict.get().told().verb() + " ("
                            + conflict.get().conflict().orElseThrow() + ")");
        }
        boolean ofStranger = finding.feature("stranger") > 0 && OF_SOMEBODY.contains(question.intent());
        if (likely < Likelihood.ENOUGH || ofStranger) {
            return new Judgement.Touches(
                    finding, ofStranger ? "name" : check.filling().filled() ? "matter" : "gap");
        }
        return new Judgement.Answers(finding, likely, check.filling().words(), verdict(question, check));
    }

    /** For a yes/no question: no where the passage excludes the act or denies what is asked about, else yes. */
    private @Nullable Verdict verdict(Question.Inquiry question, Check check) {
        if (question.wants() != AnswerType.YES_NO) {
            return null;
        }
        boolean excluded = check.slots().stream().anyMatch(s -> s.conflict().isPresent());
        boolean confirms = check.slots().stream().anyMatch(Slots::confirms);
        boolean denied = !confirms
                && Denial.of(
                        question,
                        gists.of(question.text()).sentence().tokens(),
                        gists.of(check.finding().evidence().passage().text()));
        return excluded || denied ? Verdict.NO : Verdict.YES;
    }

    /**
     * The act of the passage that excludes what the question takes for granted.
     *
     * @param confirmed the acts that some passage confirms: that another did the same elsewhere is then no contradiction
     */
    private static Optional<Slots> conflict(Question.Inquiry question, Check check, Set<Act> confirmed) {
        boolean presumes =
                question.wants() != AnswerType.YES_NO && !question.intent().several();
        if (!presumes) {
            return Optional.empty();
        }
        return check.slots().stream()
                .filter(s -> s.conflict().isPresent())
                .filter(s -> check.finding().feature("covered") >= (s.grounded() ? GROUNDED : COVERED))
                .filter(s -> !check.bears(s.asked()))
                .filter(s -> !DATED.contains(question.wants()) || !s.told().limited())
                .filter(s -> s.conflict().filter(OF_OTHERS::contains).isPresent()
                        ? !confirmed.contains(s.asked())
                        : sameActors(question, check))
                .findFirst();
    }

    private static boolean sameActors(Question.Inquiry question, Check check) {
        Finding finding = check.finding();
        return question.actors().isEmpty() || finding.feature("actors") > 0 || finding.feature("speaker") > 0;
    }
}
