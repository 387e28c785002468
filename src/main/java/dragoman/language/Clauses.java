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

    private static final Set<String> FUTURE =
            Set.of("will", "would", "wo", "shall", "'ll", "’ll", "'d", "’d", "can", "ca", "could");

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

    /** Whether the sentence asks something. */
    public boolean question() {
        return tokens.stream()
                .skip(Math.max(0, tokens.size() - 2))
                .anyMatch(t -> t.text().equals("?"));
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

    /** Index of a clause's first token: of its subject where that is its own, else of its verb group. */
    public int start(Clause clause) {
        int before = clause.number() == 0 ? -1 : all.get(clause.number() - 1).verb();
        return clause.subjects().stream()
                .map(Phrase::first)
                .filter(first -> first > before && first < clause.first())
                .findFirst()
                .orElse(clause.first());
    }

    /** Index behind the last token of what stands around a clause's verb, and of what hangs on it by "to" or "who". */
    public int end(Clause clause) {
        int end = clause.verb() + 1;
        for (Phrase phrase : clause.objects()) {
            end = Math.max(end, phrase.last());
        }
        for (Clause.Complement complement : clause.complements()) {
            end = Math.max(end, complement.phrases().getLast().last());
        }
        for (Clause child : children(clause)) {
            boolean close = child.link() == Clause.Link.INFINITIVE
                    || child.link() == Clause.Link.RELATIVE
                    || child.link() == Clause.Link.CONTENT;
            boolean directly = child.number() > clause.number() && start(child) <= end + 3;
            end = close && directly ? Math.max(end, end(child)) : end;
        }
        return end;
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
