package dragoman.language;

import dragoman.model.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The verb of a clause with its helpers: "has not been", "would have", "to".
 *
 * @param first index of its first token
 * @param verb index of the verb, or of the last helper where no verb follows
 * @param last index behind it
 */
record VerbGroup(List<Token> tokens, int first, int verb, int last) {

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "hardly");

    static VerbGroup of(List<Token> tokens, int first, int last) {
        return new VerbGroup(tokens, first, last - 1, last);
    }

    Token token() {
        return tokens.get(verb);
    }

    private List<Token> helpers() {
        return tokens.subList(first, verb);
    }

    private boolean has(Set<String> words) {
        return helpers().stream().anyMatch(t -> words.contains(t.lower()));
    }

    boolean infinitive() {
        return helpers().stream().anyMatch(t -> t.lower().equals("to")) && !helped();
    }

    /** Whether an auxiliary opens it, so that it cannot be a participle. */
    boolean helped() {
        return !helpers().isEmpty()
                && (helpers().getFirst().is("AUX") || helpers().getFirst().isVerb());
    }

    boolean ing() {
        return !helped()
                && !infinitive()
                && token().lower().endsWith("ing")
                && token().lower().length() > 4;
    }

    /** Whether it may be a past participle. */
    boolean pastParticiple() {
        String word = token().lower();
        boolean regular = word.endsWith("ed") || word.endsWith("en") || IrregularVerbs.isParticiple(word);
        return !helped() && !infinitive() && regular;
    }

    boolean bare() {
        return !helped() && !infinitive() && token().lower().equals(token().lemma());
    }

    boolean negated() {
        return has(NEGATIONS)
                || (last < tokens.size()
                        && copula()
                        && NEGATIONS.contains(tokens.get(last).lower()));
    }

    boolean copula() {
        return token().is("AUX") && token().lemma().equals("be");
    }

    boolean passive() {
        boolean been = helpers().stream()
                .anyMatch(t ->
                        t.lemma().equals("be") || Set.of("got", "been", "being").contains(t.lower()));
        return been && !token().lower().endsWith("ing") && !token().is("AUX");
    }

    /** What its own helpers make of it. */
    Modality modality() {
        if (negated()) {
            return Modality.DENIED;
        }
        List<Token> all = new ArrayList<>(helpers());
        if (token().is("AUX")) {
            all.add(token());
        }
        for (Token helper : all) {
            switch (helper.lower()) {
                case "will", "'ll", "’ll", "shall", "wo" -> {
                    return Modality.PLANNED;
                }
                case "must", "should", "ought" -> {
                    return Modality.DEMANDED;
                }
                case "may", "might", "can", "could", "would", "'d", "’d" -> {
                    return Modality.POSSIBLE;
                }
                default -> {}
            }
        }
        return Modality.ASSERTED;
    }

    boolean would() {
        return helpers().stream().anyMatch(t -> t.lower().equals("would"));
    }
}
