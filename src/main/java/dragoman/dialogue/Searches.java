package dragoman.dialogue;

import dragoman.compose.Html;
import dragoman.compose.Phrasebook;
import dragoman.deliver.Courtesy;
import dragoman.deliver.Received;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Answers inline searches, {@code @bot lavrov strikes} in whatever chat, with quotes to choose from. */
final class Searches {

    private static final int MOST = 10;
    private static final int LONGEST = 120;
    /** Telegram gives the same cards to whoever types the same words; a short while, since new articles come in. */
    private static final int SECONDS = 30;

    private final Brain brain;

    Searches(Brain brain) {
        this.brain = brain;
    }

    Reaction cards(Received.Searched search, Phrasebook book) {
        List<PassageEvidence> found =
                search.query().isBlank() ? brain.passages().latestQuotes(MOST) : brain.quotes(search.query(), MOST);
        List<Courtesy.Card> cards = found.stream().map(p -> card(p, book)).toList();
        return new Reaction(List.of(), List.of(new Courtesy.Cards(search.id(), cards, "", SECONDS)));
    }

    private Courtesy.Card card(PassageEvidence passage, Phrasebook book) {
        String speaker = passage.quotes().stream()
                .filter(q -> q.canonical() != null)
                .max(Comparator.comparing(Quote::sure)
                        .thenComparingInt(q -> q.text().length()))
                .map(Quote::canonical)
                .map(Objects::requireNonNull)
                .orElseThrow();
        String html = Html.of(AnswerCards.noted(brain.passages().listed(List.of(passage)), book), book);
        String text = passage.passage().text();
        String description = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return new Courtesy.Card(Long.toString(passage.id()), speaker, description, html, null);
    }
}
