package dragoman.language;

import dragoman.language.Clause.Link;
import dragoman.model.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Settles how firmly each clause is stated, by its own helpers and by what it hangs on: "refused to leave" is no leaving. */
final class Modalities {

    private static final Set<String> REFUSALS =
            Set.of("refuse", "decline", "fail", "forget", "neglect", "be unable", "be unwilling", "be reluctant");
    private static final Set<String> STOPS = Set.of(
            "deny",
            "reject",
            "avoid",
            "prevent",
            "stop",
            "oppose",
            "rule",
            "cease",
            "abandon",
            "halt",
            "forbid",
            "bar",
            "ban",
            "resist",
            "prohibit",
            "refrain");
    private static final Set<String> PLANS = Set.of(
            "agree",
            "promise",
            "plan",
            "intend",
            "offer",
            "vow",
            "pledge",
            "prepare",
            "decide",
            "want",
            "seek",
            "hope",
            "expect",
            "threaten",
            "aim",
            "swear",
            "consider",
            "propose",
            "be",
            "undertake",
            "volunteer",
            "commit",
            "be willing",
            "be ready",
            "be prepared",
            "be due",
            "be set",
            "be determined",
            "be likely",
            "be about",
            "be keen",
            "be happy",
            "wait",
            "try",
            "attempt",
            "go",
            "discuss",
            "contemplate",
            "wish",
            "guarantee",
            "mull",
            "warn",
            "recommend");
    private static final Set<String> DEMANDS = Set.of(
            "demand",
            "urge",
            "ask",
            "call",
            "order",
            "request",
            "appeal",
            "press",
            "push",
            "tell",
            "require",
            "insist",
            "beg",
            "invite",
            "encourage",
            "instruct",
            "implore",
            "advise",
            "want",
            "pressure",
            "command",
            "warn",
            "caution");
    private static final Set<String> DOUBTS = Set.of(
            "accuse",
            "suspect",
            "believe",
            "suggest",
            "fear",
            "allege",
            "doubt",
            "think",
            "speculate",
            "claim",
            "blame",
            "charge",
            "hope",
            "expect",
            "warn",
            "threaten",
            "predict",
            "ask",
            "wonder",
            "propose",
            "recommend",
            "discuss");

    private Modalities() {}

    static List<Clause> settle(List<Draft> drafts) {
        List<Clause> settled = new ArrayList<>();
        for (Draft draft : drafts) {
            settled.add(draft.clause(own(draft)));
        }
        for (int i = 0; i < settled.size(); i++) {
            Clause clause = settled.get(i);
            Modality modality = inherited(clause, drafts.get(i), settled);
            settled.set(i, drafts.get(i).clause(conditioned(modality, drafts, i)));
        }
        return settled;
    }

    private static Modality own(Draft draft) {
        boolean none = draft.subjects.stream().anyMatch(Modalities::no)
                || draft.objects.stream().anyMatch(Modalities::no);
        return none && !draft.group.negated() ? Modality.DENIED : draft.group.modality();
    }

    private static boolean no(Phrase phrase) {
        return Set.of("no", "nobody", "none", "neither", "nothing")
                .contains(phrase.words().getFirst().lower());
    }

    private static Modality inherited(Clause clause, Draft draft, List<Clause> before) {
        Modality own = clause.modality();
        if (clause.link() == Link.CONDITION) {
            return Modality.CONDITIONAL;
        }
        if (draft.opener.equals("without") || draft.opener.equals("instead")) {
            return Modality.DENIED;
        }
        if (draft.opener.equals("against") && own == Modality.ASSERTED) {
            return Modality.POSSIBLE;
        }
        if (clause.parent() < 0 || clause.parent() >= before.size() || clause.link() == Link.RELATIVE) {
            return own;
        }
        Clause parent = before.get(clause.parent());
        return switch (clause.link()) {
            case INFINITIVE -> underVerb(own, parent, REFUSALS, Modality.PLANNED);
            case PARTICIPLE ->
                draft.opener.isEmpty() && !is(parent, STOPS)
                        ? beside(own, parent)
                        : underVerb(own, parent, STOPS, Modality.ASSERTED);
            case CONTENT -> told(own, parent);
            case MAIN, RELATIVE, CONDITION, ADVERBIAL -> own;
        };
    }

    /** A participle happens as its main verb does: "would attack, killing many". */
    private static Modality beside(Modality own, Clause parent) {
        return own == Modality.ASSERTED ? parent.modality() : own;
    }

    private static Modality underVerb(Modality own, Clause parent, Set<String> refusals, Modality otherwise) {
        if (own == Modality.DENIED || is(parent, refusals)) {
            boolean doubled = own == Modality.DENIED && is(parent, refusals);
            return doubled ? Modality.POSSIBLE : Modality.DENIED;
        }
        if (parent.negated()) {
            return Modality.DENIED;
        }
        if (is(parent, DEMANDS) && !parent.passive()) {
            return Modality.DEMANDED;
        }
        if (is(parent, DOUBTS)) {
            return Modality.POSSIBLE;
        }
        if (parent.modality() == Modality.CONDITIONAL) {
            return Modality.CONDITIONAL;
        }
        if (is(parent, PLANS)) {
            return Modality.PLANNED;
        }
        if (parent.modality() != Modality.ASSERTED) {
            return parent.modality();
        }
        return Set.of(
                                "manage",
                                "begin",
                                "start",
                                "continue",
                                "force",
                                "help",
                                "allow",
                                "resume",
                                "come",
                                "accord",
                                "use")
                        .contains(parent.lemma())
                ? Modality.ASSERTED
                : otherwise;
    }

    private static Modality told(Modality own, Clause parent) {
        if (is(parent, Set.of("deny")) && !parent.negated()) {
            return Modality.DENIED;
        }
        if (own == Modality.ASSERTED
                && is(
                        parent,
                        Set.of("demand", "insist", "urge", "require", "request", "propose", "recommend", "order"))) {
            return Modality.DEMANDED;
        }
        if (own == Modality.ASSERTED && (is(parent, DOUBTS) || parent.negated())) {
            return Modality.POSSIBLE;
        }
        return own;
    }

    /** What is tied to an "if" or "unless" is a condition's consequence, not a plan. */
    private static Modality conditioned(Modality modality, List<Draft> drafts, int at) {
        boolean open = modality == Modality.PLANNED || modality == Modality.POSSIBLE;
        boolean tied = drafts.stream()
                .anyMatch(d -> d.link == Link.CONDITION && (d.parent == at || (d.parent < 0 && d.number == at - 1)));
        return open && tied ? Modality.CONDITIONAL : modality;
    }

    private static boolean is(Clause clause, Set<String> verbs) {
        return clause.verbs().stream().anyMatch(verbs::contains);
    }
}
