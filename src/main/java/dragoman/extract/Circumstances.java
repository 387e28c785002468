package dragoman.extract;

import dragoman.language.Clause;
import dragoman.language.Clause.Complement;
import dragoman.language.Clauses;
import dragoman.language.Phrase;
import dragoman.language.Token;
import dragoman.model.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When and where what a clause tells took place: only what stands in the same clause counts. */
final class Circumstances {

    private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside", "around");

    private final List<Token> tokens;
    private final Clauses clauses;
    private final List<TimeExpression> times;

    Circumstances(List<Token> tokens, Clauses clauses, List<TimeExpression> times) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.times = times;
    }

    /** The TIMEX3 value of the day, month or year that a clause names. */
    Optional<String> date(Clause clause) {
        int from = clause.number() == 0
                ? 0
                : tokens.get(clauses.start(clause)).span().start();
        int next = clause.number() + 1;
        int to = next < clauses.all().size()
                ? tokens.get(clauses.start(clauses.all().get(next))).span().start()
                : tokens.getLast().span().end();
        return times.stream()
                .filter(t -> t.type() == TimeExpression.Type.DATE || t.type() == TimeExpression.Type.TIME)
                .filter(t ->
                        t.span() != null && t.span().start() >= from && t.span().end() <= to)
                .map(TimeExpression::value)
                .filter(value -> value.matches("\\d{4}.*"))
                .findFirst();
    }

    /** The place that a clause names. */
    Optional<Phrase> place(Clause clause) {
        return clause.complements().stream()
                .filter(c -> WHERE.contains(c.preposition()))
                .map(Complement::phrases)
                .map(List::getFirst)
                .filter(p -> p.head().is("PROPN") && p.head().capitalised())
                .map(Circumstances::bare)
                .findFirst();
    }

    private static Phrase bare(Phrase place) {
        int first = place.first();
        while (first < place.last() - 1 && !place.tokens().get(first).capitalised()) {
            first++;
        }
        return new Phrase(place.tokens(), first, place.last());
    }
}
