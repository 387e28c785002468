package dragoman.language;

import dragoman.language.Clause.Complement;
import java.util.List;
import java.util.Set;

/** Who does what an infinitive or a gerund says, by the verb it hangs on: the one who is urged, or the one who promises. */
final class Control {

    private static final Set<String> OBJECT = Set.of(
            "urge",
            "order",
            "ask",
            "tell",
            "allow",
            "permit",
            "force",
            "persuade",
            "press",
            "push",
            "invite",
            "help",
            "let",
            "want",
            "expect",
            "require",
            "instruct",
            "advise",
            "encourage",
            "enable",
            "compel",
            "pressure",
            "warn",
            "beg",
            "implore",
            "command",
            "authorize",
            "authorise",
            "request",
            "remind",
            "convince",
            "oblige",
            "challenge",
            "call",
            "appeal",
            "lead",
            "prompt",
            "cause",
            "forbid",
            "direct");
    private static final Set<String> REPORTING = Set.of(
            "say",
            "tell",
            "announce",
            "declare",
            "state",
            "claim",
            "report",
            "believe",
            "think",
            "know",
            "hope",
            "fear",
            "insist",
            "warn",
            "demand",
            "suggest",
            "argue",
            "deny",
            "admit",
            "add",
            "note",
            "confirm",
            "explain",
            "stress",
            "reiterate",
            "agree",
            "decide",
            "promise",
            "vow",
            "pledge",
            "threaten",
            "predict",
            "expect",
            "indicate",
            "show",
            "maintain",
            "acknowledge",
            "allege",
            "assert",
            "charge",
            "complain",
            "conclude",
            "estimate",
            "feel",
            "imply",
            "learn",
            "mean",
            "propose",
            "recall",
            "recommend",
            "remark",
            "repeat",
            "request",
            "reveal",
            "see",
            "signal",
            "stipulate",
            "swear",
            "urge",
            "emphasise",
            "emphasize",
            "write",
            "hear",
            "ask",
            "wish",
            "guarantee",
            "assure",
            "inform",
            "accept",
            "understand",
            "caution",
            "concede",
            "disclose",
            "doubt",
            "require",
            "order",
            "rule");
    /** Verbs with which the gerund behind the preposition is the object's act: "accused them of …". */
    private static final Set<String> BLAMED = Set.of(
            "accuse",
            "blame",
            "blam",
            "suspect",
            "convict",
            "prevent",
            "stop",
            "condemn",
            "criticise",
            "criticize",
            "thank",
            "charge",
            "arrest",
            "praise",
            "bar",
            "ban",
            "discourage",
            "sue",
            "deter",
            "keep",
            "acquit");

    List<Phrase> subjects(Draft governor) {
        String verb = lemma(governor, OBJECT);
        if (verb.isEmpty()) {
            return governor.subjects;
        }
        if (governor.passive) {
            return governor.subjects;
        }
        List<Phrase> called = verb.equals("call") || verb.equals("appeal")
                ? governor.complements.stream()
                        .filter(c -> Set.of("on", "upon", "to", "for").contains(c.preposition()))
                        .map(Complement::phrases)
                        .findFirst()
                        .orElse(List.of())
                : List.of();
        if (!called.isEmpty()) {
            return called;
        }
        return governor.objects.isEmpty() ? governor.subjects : governor.objects;
    }

    List<Phrase> gerundSubjects(Draft governor, String preposition) {
        boolean blamed = !lemma(governor, BLAMED).isEmpty()
                && Set.of("of", "for", "from", "with").contains(preposition);
        if (blamed) {
            return governor.passive ? governor.subjects : governor.objects;
        }
        return governor.passive ? List.of() : governor.subjects;
    }

    boolean reports(Draft draft) {
        return !lemma(draft, REPORTING).isEmpty();
    }

    private static String lemma(Draft draft, Set<String> among) {
        return VerbForms.lemmas(draft.group.token()).stream()
                .filter(among::contains)
                .findFirst()
                .orElse("");
    }
}
