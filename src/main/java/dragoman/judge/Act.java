package dragoman.judge;

import dragoman.language.Clause;
import dragoman.language.Clauses;
import dragoman.language.Phrase;
import dragoman.language.Token;
import dragoman.model.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Something done, as a sentence or a question tells it: by whom, to whom or what, where, and how firmly.
 *
 * @param verb the likeliest lemma, with its particle
 * @param verbs the verb's lemmas as a lexicon may list them, bare and with the particle
 * @param around what stands behind prepositions
 */
record Act(
        String verb,
        Set<String> verbs,
        List<Phrase> who,
        List<Phrase> whom,
        List<Clause.Complement> around,
        Modality modality) {

    /** Verbs that tell too little to be held against others. */
    private static final Set<String> EMPTY = Set.of(
            "be", "have", "do", "will", "go", "get", "make", "take", "say", "tell", "let", "come", "give", "can",
            "would", "may", "might", "must", "should", "could", "want", "know", "happen", "use");

    Act {
        verbs = Set.copyOf(verbs);
        who = List.copyOf(who);
        whom = List.copyOf(whom);
        around = List.copyOf(around);
    }

    /** The acts of a sentence that tell something, in order. */
    static List<Act> in(List<Token> tokens) {
        List<Act> acts = new ArrayList<>();
        for (Clause clause : Clauses.of(tokens).all()) {
            if (clause.verbs().stream().noneMatch(EMPTY::contains) || !clause.particle().isEmpty()) {
                acts.add(of(clause));
            }
        }
        return acts;
    }

    private static Act of(Clause clause) {
        String particle = clause.particle().isEmpty() ? "" : " " + clause.particle();
        Set<String> verbs = new java.util.LinkedHashSet<>();
        clause.verbs().forEach(v -> verbs.add(v + particle));
        if (clause.verbs().stream().noneMatch(EMPTY::contains)) {
            verbs.addAll(clause.verbs());
        }
        return new Act(
                clause.lemma() + particle,
                verbs,
                clause.agents(),
                clause.patients(),
                clause.complements(),
                clause.modality());
    }

    boolean denied() {
        return modality == Modality.DENIED;
    }

    /** Whether it is told as done or settled, rather than as possible, demanded or tied to something. */
    boolean firm() {
        return modality == Modality.ASSERTED || modality == Modality.PLANNED;
    }
}
