package dragoman.extract;

import dragoman.language.Clause;
import dragoman.language.Clauses;
import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Phrase;
import dragoman.language.Plover;
import dragoman.language.Sentence;
import dragoman.model.Event;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.util.List;

/** Finds who did what to whom, as PLOVER types it: by verbs, by what is announced or demanded, and by nouns. */
final class Events {

    private final Plover plover;
    private final NameIndex world;

    Events(Knowledge knowledge, NameIndex world) {
        this.plover = knowledge.plover();
        this.world = world;
    }

    /** The events of a sentence; that of the main verb first. */
    List<Event> in(String article, String body, Sentence sentence, int passage, List<TimeExpression> times) {
        if (sentence.byline()) {
            return List.of();
        }
        Clauses clauses = Clauses.of(sentence.tokens());
        Parties parties = new Parties(plover, world, sentence.tokens(), clauses);
        Circumstances circumstances = new Circumstances(sentence.tokens(), clauses, times);
        return new Deeds(plover, clauses, parties)
                .all().stream()
                        .map(deed -> event(article, body, passage, deed, circumstances))
                        .toList();
    }

    private static Event event(String article, String body, int passage, Deed deed, Circumstances circumstances) {
        Clause clause = deed.clause();
        return new Event(
                article,
                passage,
                deed.span(),
                deed.title(),
                deed.type(),
                texts(deed.actors(), body),
                texts(deed.targets(), body),
                circumstances.date(clause).orElse(null),
                circumstances.place(clause).map(p -> p.span().of(body)).orElse(null),
                deed.modality());
    }

    private static List<String> texts(List<Phrase> phrases, String body) {
        return phrases.stream().map(Phrase::span).map((Span s) -> s.of(body)).distinct().toList();
    }
}
