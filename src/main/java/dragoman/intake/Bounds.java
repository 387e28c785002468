package dragoman.intake;

import dragoman.model.Evidence;
import dragoman.model.Passage;
import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How much of one article is kept. What goes beyond is left out with a line that says so; the rest of it is kept.
 *
 * @param quotes the most quotes of an article
 * @param sentenceCharacters where the language stage cuts sentences
 */
public record Bounds(int quotes, int sentenceCharacters) {

    /** Evidence within the bounds, and what was done to get it there. */
    record Bounded(Evidence evidence, List<String> notes) {}

    Bounded applied(Evidence evidence) {
        List<String> notes = new ArrayList<>();
        long cuts = cuts(evidence.passages());
        if (cuts > 0) {
            notes.add("has sentences of more than " + sentenceCharacters + " characters, which were cut at " + cuts
                    + (cuts == 1 ? " place" : " places") + "; see `sentence-characters` in the settings");
        }
        int found = evidence.quotes().size();
        if (found <= quotes) {
            return new Bounded(evidence, notes);
        }
        notes.add("has " + found + " quotes, of which the first " + quotes
                + " were kept; split it, or raise `article-quotes` in the settings");
        return new Bounded(withFirstQuotes(evidence), notes);
    }

    private Evidence withFirstQuotes(Evidence all) {
        return new Evidence(
                all.article(),
                all.passages(),
                all.quotes().subList(0, quotes),
                all.facts(),
                all.events(),
                all.figures(),
                all.dates(),
                all.actors(),
                all.mentions(),
                all.topics(),
                all.topicMarks());
    }

    /** Two neighbours that together are longer than a sentence may be, with nothing that ends the first, were one. */
    private long cuts(List<Passage> passages) {
        long cuts = 0;
        for (int i = 1; i < passages.size(); i++) {
            cuts += wereOne(passages.get(i - 1), passages.get(i)) ? 1 : 0;
        }
        return cuts;
    }

    private boolean wereOne(Passage one, Passage next) {
        Span first = one.span();
        Span second = next.span();
        return first != null
                && second != null
                && one.paragraph() == next.paragraph()
                && second.start() - first.end() <= 1
                && second.end() - first.start() > sentenceCharacters
                && !one.text().isEmpty()
                && ".!?…\"”’»)".indexOf(one.text().charAt(one.text().length() - 1)) < 0;
    }
}
