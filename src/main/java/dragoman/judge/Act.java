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
 * @param at index of the verb in the sentence
 * @param limited tied to a time or condition that follows: "not before May", "not until they withdraw"
 * @param around what stands behind prepositions
 * @param without what it goes without
 */
record Act(
        String verb,
        Set<String> verbs,
        List<Phrase> who,
        List<Phrase> whom,
        List<Clause.Complement> around,
        List<Phrase> without,
        Modality modality,
        int at,
        boolean limited) {

    /** Verbs that tell too little to be held against others. */
    private static final Set<String> EMPTY = Set.of(
            "be", "have", "do", "will", "go", "get", "make", "say", "tell", "let", "come", "can", "would", "may",
            "might", "must", "should", "could", "want", "know", "happen");

    /** Prepositions that decide which side somebody takes: "vote for", "vote against". */
    private static final Set<String> SIDES = Set.of("for", "against");

    private static final Set<String> LIMITS = Set.of("until", "till", "before", "unless");

    private static final Set<String> PLACES = Set.of("in", "at", "near", "into");

    Act {
        verbs = Set.copyOf(verbs);
        who = List.copyOf(who);
        whom = List.copyOf(whom);
        around = List.copyOf(around);
        without = List.copyOf(without);
    }

    /** The acts of a sentence that tell something, in order. */
    static List<Act> in(List<Token> tokens) {
        List<Act> acts = new ArrayList<>();
        for (Clause clause : Clauses.of(tokens).all()) {
            if (clause.verbs().stream().noneMatch(EMPTY::contains)
                    || !clause.particle().isEmpty()) {
                acts.add(of(clause, limited(tokens, clause.verb())));
            }
        }
        return acts;
    }

    /** With the objects of what only looks like a passive ("are to hold talks"), and whom one meets "with". */
    private static List<Phrase> patients(Clause clause) {
        List<Phrase> all = new ArrayList<>(clause.patients());
        if (clause.passive()) {
            all.addAll(clause.objects());
        }
        if (all.isEmpty() && !clause.passive()) {
            all.addAll(clause.behind("with"));
        }
        return all;
    }

    private static boolean limited(List<Token> tokens, int verb) {
        return tokens.stream().skip(verb).anyMatch(t -> LIMITS.contains(t.lower()));
    }

    private static Act of(Clause clause, boolean limited) {
        String particle = clause.particle().isEmpty() ? "" : " " + clause.particle();
        Set<String> verbs = new java.util.LinkedHashSet<>();
        clause.verbs().forEach(v -> verbs.add(v + particle));
        if (clause.verbs().stream().noneMatch(EMPTY::contains)) {
            verbs.addAll(clause.verbs());
        }
        clause.complements().stream()
                .map(Clause.Complement::preposition)
                .filter(SIDES::contains)
                .forEach(side -> clause.verbs().forEach(v -> verbs.add(v + " " + side)));
        return new Act(
                clause.lemma() + particle,
                verbs,
                clause.agents(),
                patients(clause),
                clause.complements(),
                without(clause),
                clause.modality(),
                clause.verb(),
                limited);
    }

    private static List<Phrase> without(Clause clause) {
        return clause.complements().stream()
                .filter(c -> c.preposition().equals("without"))
                .flatMap(c -> c.phrases().stream())
                .toList();
    }

    boolean denied() {
        return modality == Modality.DENIED;
    }

    /** Whether it is told as done or settled, rather than as possible, demanded or tied to something. */
    boolean firm() {
        return modality == Modality.ASSERTED || modality == Modality.PLANNED;
    }

    /** Where it happens, as far as a place is named. */
    List<Phrase> places() {
        return places(around);
    }

    /** The named places behind prepositions: "in Bern", "in the port of Vells". */
    static List<Phrase> places(List<Clause.Complement> around) {
        List<Phrase> found = new ArrayList<>();
        boolean placed = false;
        for (Clause.Complement complement : around) {
            placed = PLACES.contains(complement.preposition())
                    || (placed && complement.preposition().equals("of"));
            if (placed) {
                complement.phrases().stream()
                        .filter(p -> !p.temporal() && !Claim.names(p).isEmpty())
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** Whether a place may be named behind a word. */
    static boolean leadsToPlace(Token word) {
        return PLACES.contains(word.lower());
    }
}
