package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sentences are found in news text as it comes, at their exact places. */
class LinguistTest {

    private static final Linguist LINGUIST = new Linguist();

    private static List<String> sentences(String body) {
        return LINGUIST.sentences(body).stream().map(s -> s.span().of(body)).toList();
    }

    @Test
    void sentencesGluedTogetherArePartedAndFootnoteDigitsDropped() {
        assertThat(sentences("The envoy wants a truce.Marek said so.2Without a date, it means little."))
                .containsExactly("The envoy wants a truce.", "Marek said so.", "Without a date, it means little.");
    }

    @Test
    void abbreviationsInitialsAndFiguresDoNotEndASentence() {
        assertThat(sentences("Gen. J. R. Holt met U.S. Sen. Dana Pike on Aug. 7 about 3.5 million tons. He left."))
                .containsExactly("Gen. J. R. Holt met U.S. Sen. Dana Pike on Aug. 7 about 3.5 million tons.", "He left.");
    }

    @Test
    void aQuestionInMarksGoesOnWithItsSpeaker() {
        assertThat(sentences("“Will they sign?” Marek asked. Nobody knew.")).containsExactly("“Will they sign?” Marek asked.", "Nobody knew.");
    }

    @Test
    void aBylineIsNoPartOfTheFirstSentence() {
        List<Sentence> found = LINGUIST.sentences("March 14 – Ida Brandt – portwatch – Despite the storm the talks went on.");
        assertThat(found.getFirst().byline()).isTrue();
        assertThat(found.get(1).span().of("March 14 – Ida Brandt – portwatch – Despite the storm the talks went on."))
                .isEqualTo("Despite the storm the talks went on.");
    }

    @Test
    void aDatelineIsNoPartOfTheFirstSentence() {
        assertThat(sentences("PORT AMSEL, March 14 (Coast Wire) -- The talks went on.")).containsExactly("PORT AMSEL, March 14 (Coast Wire)", "The talks went on.");
    }

    @Test
    void everyTokenStandsAtItsPlace() {
        String body = "They don’t trust him,” she said \uD83D\uDE42 twice.";
        LINGUIST.sentences(body).forEach(s -> s.tokens().forEach(t -> assertThat(t.span().of(body)).isEqualTo(t.text())));
    }

    @Test
    void aSentenceWithoutEndIsCutSoThatItCostsNoMoreThanOthers() {
        assertThat(LINGUIST.sentences("word ".repeat(40_000))).allSatisfy(s -> assertThat(s.span().length()).isLessThanOrEqualTo(5_000));
    }
}
