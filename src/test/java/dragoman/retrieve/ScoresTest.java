package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final Postings TRUCE = new Postings(new ScoreDoc(0, 4), new ScoreDoc(2, 2));
    private static final Postings CEASEFIRE = new Postings(new ScoreDoc(1, 5), new ScoreDoc(2, 5));
    private static final Postings HARBOUR = new Postings(new ScoreDoc(2, 1));

    @Test
    void ofTheWordsThatMeanTheSameTheBestOneCountsAndTheOthersLittle() {
        Scores scores = new Scores(4);
        scores.add(List.of(new Scores.Phrase(TRUCE, 1), new Scores.Phrase(CEASEFIRE, 0.5f)));

        assertThat(scores.best(4)).extracting(Scores.Scored::document).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(score(scores, 0)).isEqualTo(4);
        assertThat(score(scores, 1)).isEqualTo(2.5);
        assertThat(score(scores, 2)).isCloseTo(2.5 + 0.1 * 2, within(1e-9));
    }

    @Test
    void wordsAddUp() {
        Scores scores = new Scores(4);
        scores.add(List.of(new Scores.Phrase(TRUCE, 1)));
        scores.add(List.of(new Scores.Phrase(HARBOUR, 1)));
        scores.add(List.of(new Scores.Phrase(Postings.UNSEARCHED, 1)));

        assertThat(score(scores, 0)).isEqualTo(4);
        assertThat(score(scores, 2)).isEqualTo(3);
    }

    @Test
    void onlyTheBestAreGivenAndOfEqualsTheFirst() {
        Scores scores = new Scores(4);
        scores.add(List.of(new Scores.Phrase(CEASEFIRE, 1), new Scores.Phrase(TRUCE, 0.1f)));
        assertThat(scores.best(1)).extracting(Scores.Scored::document).containsExactly(2);

        Scores even = new Scores(4);
        even.add(List.of(new Scores.Phrase(CEASEFIRE, 1)));
        assertThat(even.best(1)).extracting(Scores.Scored::document).containsExactly(1);
    }

    private static double score(Scores scores, int document) {
        return scores.best(4).stream()
                .filter(s -> s.document() == document)
                .findFirst()
                .orElseThrow()
                .score();
    }
}
