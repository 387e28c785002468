package dragoman.extract;

import dragoman.language.Phrase;
import dragoman.model.Mention;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom the words of one sentence mean: canonical names by their mentions, and who speaks at a place. */
record Cast(int sentence, List<Mention> mentions, List<Quote> quotes, Resolver resolver) {

    /** From this confidence on what a pronoun means is told as a fact. */
    private static final double CLEAR = 0.8;

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

    /** Whom "he" or "she" means, where that is clear. */
    Optional<String> meant(Phrase pronoun) {
        NounPhrase phrase = new NounPhrase(List.of(pronoun.head()), pronoun.first(), pronoun.last());
        Resolver.Meaning meaning = resolver.meaning(phrase, sentence, null, "");
        return Pronouns.genderOf(pronoun.head().lower()).isPresent() && meaning.confidence() >= CLEAR
                ? Optional.ofNullable(meaning.canonical())
                : Optional.empty();
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
