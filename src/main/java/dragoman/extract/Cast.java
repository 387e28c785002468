package dragoman.extract;

import dragoman.language.Phrase;
import dragoman.model.Mention;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.util.List;
import java.util.Optional;

/** Whom the words of one sentence mean: canonical names by their mentions, and who speaks at a place. */
record Cast(List<Mention> mentions, List<Quote> quotes) {

    static Cast of(int passage, List<Mention> mentions, List<Quote> quotes) {
        return new Cast(
                mentions.stream().filter(m -> m.passage() == passage).toList(),
                quotes.stream().filter(q -> q.passage() == passage).toList());
    }

    /**
     * The canonical name of whoever a phrase names last: of "Marvian minister Ana Belo", Ana Belo; of "the Marvian army",
     * Marvia. Empty where the phrase ends with a name that is not known.
     */
    Optional<String> named(Phrase phrase) {
        Span span = phrase.span();
        Span head = phrase.head().span();
        return mentions.stream()
                .filter(m -> m.span() != null && span.contains(m.span()))
                .reduce((a, b) -> b)
                .filter(m -> !phrase.head().is("PROPN")
                        || (m.span() != null && m.span().contains(head)))
                .map(Mention::actor);
    }

    /** The quote whose words hold a place, where its speaker is sure. */
    Optional<Quote> speech(Span place) {
        return quotes.stream()
                .filter(q -> q.sure()
                        && q.canonical() != null
                        && q.span() != null
                        && q.span().contains(place))
                .findFirst();
    }
}
