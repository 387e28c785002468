package dragoman.judge;

import dragoman.language.Thesaurus;
import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a passage says the contrary of what a question takes for granted: the same act denied, or an act that excludes
 * it ("agree to stop", "will not cease").
 */
final class Opposition {

    /**
     * Two acts held against each other.
     *
     * @param same they are the same act, both real or both denied
     * @param contrary one excludes the other
     */
    record Outcome(boolean same, boolean contrary, String asked, String told) {}

    private final Thesaurus thesaurus;

    Opposition(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    /** The first act of a question that a passage confirms or excludes. */
    Optional<Outcome> between(List<Token> question, List<Token> passage) {
        List<Clause> told = Clause.in(passage);
        Optional<Outcome> agreeing = Optional.empty();
        for (Clause asked : Clause.in(question)) {
            for (Clause act : told) {
                Optional<Outcome> outcome = compare(asked, act);
                if (outcome.isPresent() && outcome.get().contrary()) {
                    return outcome;
                }
                agreeing = agreeing.isPresent() ? agreeing : outcome;
            }
        }
        return agreeing;
    }

    private Optional<Outcome> compare(Clause asked, Clause told) {
        boolean same = alike(asked, told);
        boolean opposite = opposed(asked, told);
        if (!same && !opposite) {
            return Optional.empty();
        }
        boolean flipped = asked.negated() != told.negated();
        boolean contrary = same ? flipped && told.real() : !flipped && told.real();
        boolean agrees = same ? !flipped : flipped;
        return Optional.of(new Outcome(agrees, contrary, asked.verb(), told.verb()));
    }

    private boolean alike(Clause asked, Clause told) {
        return asked.verb().equals(told.verb())
                || thesaurus.same(asked.verb(), told.verb())
                || (asked.bare().equals(told.bare()) && asked.verb().equals(asked.bare()));
    }

    private boolean opposed(Clause asked, Clause told) {
        Set<String> contraries = thesaurus.opposites(asked.verb());
        return contraries.contains(told.verb())
                || contraries.contains(told.bare())
                || thesaurus.opposites(asked.bare()).contains(told.verb());
    }
}
