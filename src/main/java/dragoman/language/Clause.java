package dragoman.language;

import dragoman.model.Modality;
import java.util.List;
import java.util.Optional;

/**
 * A verb with what stands around it: who does it, to whom or what, and how firmly it is stated.
 *
 * @param number its place among the sentence's clauses
 * @param first index of the first token of its verb group
 * @param verb index of its verb
 * @param verbs the verb as a lexicon may list it, the likeliest lemma first; behind "be" the adjective: "be willing"
 * @param particle "up", "off" and the like right behind the verb, else empty
 * @param link how it hangs on another clause
 * @param parent number of that clause, -1 where it stands alone
 * @param subjects who does it, or in a passive, to whom it is done; several where they are joined
 * @param objects what stands behind the verb without a preposition
 * @param complements what stands behind prepositions
 * @param negated by "not", "never", "no"
 * @param modality how firmly it is stated, all that it hangs on taken together
 */
public record Clause(
        int number,
        int first,
        int verb,
        List<String> verbs,
        String particle,
        Link link,
        int parent,
        boolean passive,
        List<Phrase> subjects,
        List<Phrase> objects,
        List<Complement> complements,
        boolean negated,
        Modality modality) {

    /** How a clause hangs on another one. */
    public enum Link {
        /** It stands alone. */
        MAIN,
        /** What somebody says, thinks or demands: "said that …". */
        CONTENT,
        /** "agreed to …". */
        INFINITIVE,
        /** "…, killing twelve", "of selling". */
        PARTICIPLE,
        /** "who …", "the road leading to …", "a meeting held in …". */
        RELATIVE,
        /** "if …", "unless …". */
        CONDITION,
        /** "after …", "because …". */
        ADVERBIAL
    }

    /**
     * Phrases behind a preposition.
     *
     * @param host the phrase right in front of the preposition, which they may belong to; empty where there is none
     */
    public record Complement(String preposition, List<Phrase> phrases, Optional<Phrase> host) {

        public Complement {
            phrases = List.copyOf(phrases);
        }
    }

    public Clause {
        verbs = List.copyOf(verbs);
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        complements = List.copyOf(complements);
    }

    /** The likeliest lemma of the verb. */
    public String lemma() {
        return verbs.getFirst();
    }

    /** Who does it, in an active or a passive ("by …"); empty where the text does not say. */
    public List<Phrase> agents() {
        return passive ? behind("by") : subjects;
    }

    /** To whom or what it is done. */
    public List<Phrase> patients() {
        return passive ? subjects : objects;
    }

    /** What stands behind the first such preposition. */
    public List<Phrase> behind(String preposition) {
        return complements.stream()
                .filter(c -> c.preposition().equals(preposition))
                .map(Complement::phrases)
                .findFirst()
                .orElse(List.of());
    }
}
