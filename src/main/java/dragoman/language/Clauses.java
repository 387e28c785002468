package dragoman.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The clauses of a sentence, found without a parser: from the tags of its words, the order of noun phrases and verbs, and
 * a few words that rule others ("refused to", "called on"). Good for news prose; where a sentence leaves the beaten track,
 * a subject or object is rather missing than guessed. One pass over the tokens.
 */
public final class Clauses {

    private static final Set<String> FUTURE = Set.of("will", "would", "wo", "shall", "'ll", "’ll", "'d", "’d", "can", "ca", "could");

    private final List<Token> tokens;
    private final List<Clause> all;

    private Clauses(List<Token> tokens, List<Clause> all) {
        this.tokens = tokens;
        this.all = List.copyOf(all);
    }

    public static Clauses of(List<Token> tokens) {
        return new Clauses(tokens, Modalities.settle(new ClauseReader(tokens).read()));
    }

    /** A token of the sentence. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** Whether a clause speaks of what will or can be: "would not attend". */
    public boolean future(Clause clause) {
        return tokens.subList(clause.first(), clause.verb() + 1).stream().anyMatch(t -> FUTURE.contains(t.lower()));
    }

    /** In the order of their verbs. */
    public List<Clause> all() {
        return all;
    }

    /** The clause that another one hangs on. */
    public Optional<Clause> parent(Clause clause) {
        return clause.parent() < 0 ? Optional.empty() : Optional.of(all.get(clause.parent()));
    }

    /** Those that hang on a clause. */
    public List<Clause> children(Clause clause) {
        return all.stream().filter(c -> c.parent() == clause.number()).toList();
    }

    /** The clause of a verb, by the verb's index in the sentence. */
    public Optional<Clause> at(int verb) {
        return all.stream().filter(c -> c.verb() == verb).findFirst();
    }

    /** What hangs on a phrase or on a clause behind prepositions, in order. */
    public List<Clause.Complement> behind(Phrase host) {
        return all.stream()
                .flatMap(c -> c.complements().stream())
                .filter(c -> c.host().filter(host::equals).isPresent())
                .distinct()
                .toList();
    }
}
