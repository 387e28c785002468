package dragoman.compose;

import dragoman.language.Clause;
import dragoman.language.Clauses;
import dragoman.language.Phrase;
import dragoman.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who did it or to whom it was done: the phrase in that place of the clause that tells it. */
final class NameLine {

    private static final Set<String> WHO = Set.of("who", "whom", "which");
    private static final Set<String> EMPTY = Set.of("be", "have", "do", "say", "get", "go", "will");

    private NameLine() {}

    static Optional<String> of(Asked asked) {
        for (Clause clause : Clauses.of(asked.words().sentence().tokens()).all()) {
            if (clause.verbs().stream().noneMatch(EMPTY::contains)) {
                if (asks(clause.agents())) {
                    return filled(asked, clause, false);
                }
                if (asks(clause.patients())) {
                    return filled(asked, clause, true);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean asks(List<Phrase> phrases) {
        return phrases.stream().anyMatch(p -> p.words().stream().anyMatch(t -> WHO.contains(t.lower())));
    }

    private static Optional<String> filled(Asked asked, Clause question, boolean patient) {
        Set<String> verbs = new HashSet<>(question.verbs());
        return Clauses.of(asked.tokens()).all().stream()
                .filter(c -> c.verbs().stream().anyMatch(verbs::contains))
                .map(c -> patient ? c.patients() : c.agents())
                .filter(p -> p.size() == 1
                        && !p.getFirst().pronoun()
                        && !p.getFirst().temporal())
                .map(List::getFirst)
                .filter(p -> p.words().stream().noneMatch(t -> t.is("PROPN") && asked.holds(t)))
                .map(p -> asked.text(p.first(), apposition(asked.tokens(), p.last())))
                .findFirst();
    }

    /** Behind ", a former minister" where that follows a name. */
    private static int apposition(List<Token> tokens, int last) {
        boolean opens = last + 2 < tokens.size()
                && tokens.get(last - 1).is("PROPN")
                && tokens.get(last).text().equals(",")
                && Set.of("a", "an", "the").contains(tokens.get(last + 1).lower());
        if (!opens) {
            return last;
        }
        int at = last + 1;
        while (at < tokens.size()
                && !tokens.get(at).is("PUNCT")
                && !tokens.get(at).isVerb()
                && !tokens.get(at).is("PRON")) {
            at++;
        }
        boolean closed = at < tokens.size() && tokens.get(at).is("PUNCT");
        return closed ? at : last;
    }
}
