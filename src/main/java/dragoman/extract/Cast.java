package dragoman.extract;

import dragoman.language.Phrase;
import dragoman.model.Mention;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom the words of one sentence mean: canonical names by their mentions, and who speaks at a place. */
record Cast(List<Mention> mentions, List<Quote> quotes) {

    /** Bodies that act as their state does. */
    private static final Set<String> BODIES = Set.of(
            "government",
            "army",
            "military",
            "force",
            "troop",
            "authority",
            "parliament",
            "ministry",
            "police",
            "side",
            "leadership",
            "administration",
            "cabinet",
            "navy",
            "state",
            "soldier",
            "delegation",
            "warplane",
            "jet");

    /**
     * The canonical name of whoever a phrase names last: of "Marvian minister Ana Belo", Ana Belo; of "the Marvian army",
     * Marvia. Empty where it ends with a name or an office that is not known: "Marvia's president" is not Marvia.
     */
    Optional<String> named(Phrase phrase) {
        Span span = phrase.span();
        Span head = phrase.head().span();
        return mentions.stream()
                .filter(m -> m.span() != null && span.contains(m.span()))
                .reduce((a, b) -> b)
                .filter(m -> BODIES.contains(phrase.head().lemma())
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
