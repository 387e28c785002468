package dragoman.extract;

import dragoman.language.Clause;
import dragoman.language.Clause.Complement;
import dragoman.language.Clause.Link;
import dragoman.language.Clauses;
import dragoman.language.Phrase;
import dragoman.language.Stances;
import dragoman.language.Stances.Taking;
import dragoman.language.Token;
import dragoman.model.Modality;
import dragoman.model.Position;
import dragoman.model.Position.Stance;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where somebody stands on something: by verbs of stance that are stated as a fact, and by what somebody will do only
 * under a condition. A wrong stance is worse than none, so the actor must be named in the sentence or be the sure speaker,
 * and what might be, was asked for by others or stands in a question is left out.
 */
final class Positions {

    private static final Set<String> SPEAKER = Set.of("we", "i");
    private static final Set<String> TIES = Set.of("if", "unless", "until", "before", "once", "after", "when");
    private static final int LONGEST_TOPIC = 40;

    private final String article;
    private final String body;
    private final int passage;
    private final Stances stances;
    private final Clauses clauses;
    private final Parties parties;
    private final Cast cast;
    private final Circumstances circumstances;

    Positions(
            String article,
            String body,
            int passage,
            Stances stances,
            Clauses clauses,
            Parties parties,
            Cast cast,
            Circumstances circumstances) {
        this.article = article;
        this.body = body;
        this.passage = passage;
        this.stances = stances;
        this.clauses = clauses;
        this.parties = parties;
        this.cast = cast;
        this.circumstances = circumstances;
    }

    List<Position> all() {
        List<Position> found = new ArrayList<>();
        for (Clause clause : clauses.all()) {
            for (String actor : clause.passive() || clauses.question() ? List.<String>of() : actors(clause)) {
                conditional(clause, actor).or(() -> plain(clause, actor)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Those who take the stance: named as the subject, or the speaker of "we". */
    private List<String> actors(Clause clause) {
        if (clause.subjects().size() == 1
                && SPEAKER.contains(clause.subjects().getFirst().head().lower())) {
            return cast.speech(clauses.token(clause.verb()).span()).map(Quote::canonical).stream()
                    .toList();
        }
        return parties.actors(clause).stream()
                .filter(p -> p.words().stream().anyMatch(Token::capitalised))
                .map((Phrase p) -> cast.named(p).orElse(p.span().of(body)))
                .distinct()
                .toList();
    }

    private Optional<Position> plain(Clause clause, String actor) {
        boolean stated = clause.modality() == Modality.ASSERTED
                || (clause.modality() == Modality.DENIED && clause.negated())
                || (clause.modality() == Modality.PLANNED && clauses.future(clause));
        boolean free = clause.link() == Link.MAIN
                || clause.link() == Link.CONTENT
                || clause.link() == Link.PARTICIPLE
                || clause.link() == Link.RELATIVE;
        if (!stated || !free || tie(clause).isPresent()) {
            return Optional.empty();
        }
        for (Taking taking : stances.of(clause)) {
            Optional<Span> topic = topic(clause, taking);
            if (topic.isPresent()) {
                return stance(clause, taking).map(s -> position(clause, actor, topic.get(), s, null));
            }
        }
        return Optional.empty();
    }

    private static Optional<Stance> stance(Clause clause, Taking taking) {
        if (clause.negated()) {
            return taking.agrees() ? Optional.of(Stance.AGAINST) : Optional.empty();
        }
        return Optional.of(taking.agrees() ? Stance.FOR : Stance.AGAINST);
    }

    private Optional<Span> topic(Clause clause, Taking taking) {
        for (String where : taking.topics()) {
            Optional<Span> found = switch (where) {
                case "object" -> object(clause);
                case "to-verb" -> toVerb(clause);
                default -> behind(clause, where);
            };
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Span> object(Clause clause) {
        return clause.objects().stream()
                .filter(o -> !o.pronoun())
                .findFirst()
                .flatMap(o -> span(o.first(), clauses.end(clause)));
    }

    private Optional<Span> toVerb(Clause clause) {
        return clauses.children(clause).stream()
                .filter(c -> c.link() == Link.INFINITIVE && clause.objects().isEmpty())
                .findFirst()
                .flatMap(c -> span(c.first(), clauses.end(c)));
    }

    /** "in favour of peace" is two prepositions; its last word counts, and the noun in front of it must fit. */
    private Optional<Span> behind(Clause clause, String preposition) {
        String last = preposition.substring(preposition.lastIndexOf(' ') + 1);
        for (Complement complement : clause.complements()) {
            Phrase first = complement.phrases().getFirst();
            boolean here = complement.preposition().equals(last) && first.first() > clause.verb();
            boolean fits = last.equals(preposition) || before(first.first()).endsWith(preposition);
            boolean directly = first.first() <= clause.verb() + (last.equals(preposition) ? 4 : 5);
            if (here && fits && directly && !first.pronoun()) {
                return span(first.first(), clauses.end(clause));
            }
        }
        return Optional.empty();
    }

    private String before(int index) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(0, index - 3); i < index; i++) {
            words.append(words.isEmpty() ? "" : " ").append(clauses.token(i).lower());
        }
        return words.toString();
    }

    /** "will not … until …", "would … only if …": what somebody will or will not do, and what that is tied to. */
    private Optional<Position> conditional(Clause clause, String actor) {
        boolean ready = clauses.future(clause) || !stances.of(clause).isEmpty();
        boolean free = clause.link() == Link.MAIN || clause.link() == Link.CONTENT;
        if (!ready || !free) {
            return Optional.empty();
        }
        return tie(clause)
                .flatMap(tied -> span(clause.first(), clauses.end(clause))
                        .filter(topic -> !topic.overlaps(tied))
                        .map(topic -> position(clause, actor, topic, Stance.CONDITIONAL, tied.of(body))));
    }

    /** The words of the condition. Words of time count only with "not" or "only". */
    private Optional<Span> tie(Clause clause) {
        for (Clause child : clauses.all()) {
            int opener = clauses.start(child) - 1;
            if (opener < 0 || child.number() == clause.number() || !hangs(child, clause)) {
                continue;
            }
            String word = clauses.token(opener).lower();
            boolean only = opener > 0 && clauses.token(opener - 1).lower().equals("only");
            boolean firm = word.equals("if")
                    || word.equals("unless")
                    || only
                    || (clause.negated() && (word.equals("until") || word.equals("before")));
            if (TIES.contains(word) && firm) {
                return span(only ? opener - 1 : opener, clauses.end(child));
            }
        }
        return Optional.empty();
    }

    private static boolean hangs(Clause child, Clause clause) {
        boolean tied = child.link() == Link.CONDITION || child.link() == Link.ADVERBIAL;
        return tied
                && (child.parent() == clause.number() || (child.parent() < 0 && child.number() == clause.number() - 1));
    }

    private Optional<Span> span(int first, int last) {
        if (last <= first || last - first > LONGEST_TOPIC) {
            return Optional.empty();
        }
        Token from = clauses.token(first);
        return Optional.of(
                new Span(from.span().start(), clauses.token(last - 1).span().end()));
    }

    private Position position(Clause clause, String actor, Span topic, Stance stance, @Nullable String condition) {
        Span verb = clauses.token(clause.first()).span();
        String said = cast.speech(clauses.token(clause.verb()).span())
                .map(Quote::spoken)
                .or(() -> circumstances.date(clause))
                .orElse(null);
        return new Position(article, passage, actor, topic.of(body), stance, condition, verb.with(topic), said);
    }
}
