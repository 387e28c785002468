package dragoman.extract;

import dragoman.language.Clause;
import dragoman.language.Clauses;
import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Phrase;
import dragoman.language.Plover;
import dragoman.language.Sentence;
import dragoman.language.Stances;
import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Fact;
import dragoman.model.Position;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/** Finds who did what to whom, as PLOVER types it: by verbs, by what is announced or demanded, and by nouns. */
final class Events {

    private final Plover plover;
    private final Stances stances;
    private final NameIndex world;

    Events(Knowledge knowledge, NameIndex world) {
        this.plover = knowledge.plover();
        this.stances = knowledge.stances();
        this.world = world;
    }

    /** What a sentence tells. */
    record Told(List<Event> events, List<Fact> facts, List<Position> positions) {}

    /** What a sentence tells; the event of the main verb first. */
    Told in(Article article, Sentence sentence, int passage, List<TimeExpression> times, Cast cast) {
        if (sentence.byline()) {
            return new Told(List.of(), List.of(), List.of());
        }
        Clauses clauses = Clauses.of(sentence.tokens());
        Parties parties = new Parties(plover, world, sentence.tokens(), clauses);
        Circumstances circumstances = new Circumstances(sentence.tokens(), clauses, times);
        String body = article.body();
        List<Event> events = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Deed deed : new Deeds(plover, clauses, parties).all()) {
            Event event = event(article.id(), body, passage, deed, circumstances, cast);
            events.add(event);
            Facts.of(event, deed, sentence.span().of(body), cast, body).ifPresent(facts::add);
        }
        List<Position> positions = sentence.tokens().isEmpty()
                ? List.of()
                : new Positions(article.id(), body, passage, stances, clauses, parties, cast, circumstances).all();
        return new Told(events, facts.stream().distinct().toList(), positions);
    }

    private static Event event(
            String article, String body, int passage, Deed deed, Circumstances circumstances, Cast cast) {
        Clause clause = deed.clause();
        return new Event(
                article,
                passage,
                deed.span(),
                deed.title(),
                deed.type(),
                names(deed.actors(), clause.agents(), body, cast),
                names(deed.targets(), clause.patients(), body, cast),
                circumstances.date(clause).orElse(null),
                circumstances.place(clause).map(p -> p.span().of(body)).orElse(null),
                deed.modality());
    }

    /** Those named in the clause, else those whom its pronouns mean. */
    private static List<String> names(List<Phrase> named, List<Phrase> all, String body, Cast cast) {
        return named.isEmpty()
                ? all.stream()
                        .filter(Phrase::pronoun)
                        .flatMap(p -> cast.meant(p).stream())
                        .distinct()
                        .toList()
                : texts(named, body);
    }

    private static List<String> texts(List<Phrase> phrases, String body) {
        return phrases.stream()
                .map(Phrase::span)
                .map((Span s) -> s.of(body))
                .distinct()
                .toList();
    }
}
