package dragoman.dialogue;

import dragoman.compose.Composer;
import dragoman.compose.Functions;
import dragoman.compose.Pictures;
import dragoman.judge.Judge;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.PassageEvidence;
import dragoman.model.Span;
import dragoman.retrieve.Corpus;
import dragoman.store.KeptAnswer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The passages of the store at one moment, for what the buttons under an answer ask for. Thread-safe. */
final class Passages {

    private static final int AROUND = 2;
    private static final int MOST_OPPOSED = 3;

    private final Corpus corpus;
    private final Functions.Holdings holdings;
    private final Composer composer;
    private final Judge judge;

    Passages(Corpus corpus, Functions.Holdings holdings, Composer composer, Judge judge) {
        this.corpus = corpus;
        this.holdings = holdings;
        this.composer = composer;
        this.judge = judge;
    }

    List<PassageEvidence> all() {
        return corpus.passages();
    }

    /** What was said last. */
    List<PassageEvidence> latestQuotes(int most) {
        return corpus.passages().stream()
                .filter(Passages::quotesSomebody)
                .sorted(Comparator.comparing((PassageEvidence p) -> p.article().published())
                        .reversed()
                        .thenComparingInt(p -> p.passage().ordinal()))
                .limit(most)
                .toList();
    }

    static boolean quotesSomebody(PassageEvidence passage) {
        return passage.quotes().stream().anyMatch(q -> q.canonical() != null);
    }

    /** The passage of a place, if its article is still there. */
    Optional<PassageEvidence> at(KeptAnswer.Place place) {
        return corpus.at(place.article(), place.ordinal());
    }

    /** The passage that a citation shows. */
    Optional<PassageEvidence> of(Citation citation) {
        return corpus.passages().stream()
                .filter(p -> p.passage().article().equals(citation.article()) && shows(citation, p))
                .findFirst();
    }

    /** Two sentences before a passage and two behind it, the passage marked. */
    Block inContext(PassageEvidence passage) {
        return composer.inContext(passage, beside(passage, -AROUND, -1), beside(passage, 1, AROUND));
    }

    List<Block> listed(List<PassageEvidence> passages) {
        return composer.listed(passages);
    }

    /** Who takes another position, else who surely says the opposite; empty where the sources tell of nobody. */
    List<Block> otherSide(PassageEvidence passage) {
        List<Block> positions = composer.otherSide(passage, holdings);
        return positions.isEmpty()
                ? composer.listed(judge.opposed(passage, corpus.passages()).stream()
                        .limit(MOST_OPPOSED)
                        .toList())
                : positions;
    }

    /** What a picture is to be drawn from; topics and actors in the argument narrow it. */
    Pictures.Material material(String argument) {
        return Functions.material(argument, holdings);
    }

    private List<PassageEvidence> beside(PassageEvidence passage, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(offset -> corpus.neighbour(passage, offset))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean shows(Citation citation, PassageEvidence passage) {
        Span cited = citation.span();
        Span own = passage.passage().span();
        if (cited == null || own == null) {
            return passage.passage().text().startsWith(citation.quote());
        }
        return cited.contains(own.start());
    }
}
