package dragoman.extract;

import dragoman.language.Phrase;
import dragoman.model.Event;
import dragoman.model.Fact;
import dragoman.model.Quote;
import java.util.List;
import java.util.Optional;

/** Makes facts of events: the sentence as it stands, with who, whom, when, where, and who says so. */
final class Facts {

    private Facts() {}

    /** The fact that an event is, if it names anybody. */
    static Optional<Fact> of(Event event, Deed deed, String sentence, Cast cast, String body) {
        if (event.actors().isEmpty() && event.targets().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Fact(
                event.article(),
                event.passage(),
                sentence,
                cast.speech(deed.span()).map(Quote::canonical).orElse(null),
                event.polarity(),
                event.date(),
                event.place() == null ? List.of() : List.of(event.place()),
                names(deed.actors(), cast, body),
                names(deed.targets(), cast, body)));
    }

    private static List<String> names(List<Phrase> parties, Cast cast, String body) {
        return parties.stream()
                .map((Phrase p) -> cast.named(p).orElse(p.span().of(body)))
                .distinct()
                .toList();
    }
}
