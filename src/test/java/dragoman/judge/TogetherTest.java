package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dragoman.model.Article;
import dragoman.model.Citation;
import dragoman.model.FeatureVector;
import dragoman.model.Finding;
import dragoman.model.Passage;
import dragoman.model.Passages;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which two sentences are shown as one excerpt. */
class TogetherTest {

    private static final Article ARTICLE =
            new Article("lake", null, "Harbour Post", null, LocalDate.of(2021, 3, 3), null, "");

    @Test
    void theLikelierNeighbourIsShownWithASentence() {
        Finding before = sentence(3, 1, null, 0.2);
        Finding best = sentence(4, 1, null, 0.5);
        Finding behind = sentence(5, 1, null, 0.3);

        assertThat(of(best, before, behind)).hasValue(behind);
        assertThat(of(best, before)).hasValue(before);
        assertThat(Likelihood.either(0.5, 0.3)).isCloseTo(0.65, within(1e-9));
    }

    @Test
    void aLikelierOneShowsTheSentenceInstead() {
        Finding best = sentence(4, 1, null, 0.6);
        Finding weaker = sentence(5, 1, null, 0.5);

        assertThat(of(weaker, best)).isEmpty();
        assertThat(of(best, weaker)).hasValue(weaker);
    }

    @Test
    void unlikelyOnesAndThoseFurtherOffAreNot() {
        Finding best = sentence(4, 1, null, 0.6);

        assertThat(of(best, sentence(5, 1, null, 0.15))).isEmpty();
        assertThat(of(best, sentence(6, 1, null, 0.5))).isEmpty();
        assertThat(of(best, sentence(5, 2, null, 0.5))).as("another paragraph").isEmpty();
    }

    @Test
    void nobodyIsGivenWhatHeDidNotSay() {
        Finding spoken = sentence(4, 1, "Ilva Marek", 0.6);

        assertThat(of(spoken, sentence(5, 1, "Tomas Orlin", 0.5))).isEmpty();
        assertThat(of(spoken, sentence(5, 1, null, 0.5))).isEmpty();
        assertThat(of(spoken, sentence(5, 1, "Ilva Marek", 0.5))).isPresent();
        assertThat(of(sentence(4, 1, null, 0.6), sentence(5, 1, "Ilva Marek", 0.5)))
                .as("what nobody is named for")
                .isPresent();
    }

    @Test
    void norIsAnExcerptTooLong() {
        Finding best = finding(4, 1, new Span(0, 300), null, 0.6);

        assertThat(of(best, finding(5, 1, new Span(301, Citation.LONGEST), null, 0.5)))
                .isPresent();
        assertThat(of(best, finding(5, 1, new Span(301, Citation.LONGEST + 1), null, 0.5)))
                .isEmpty();
        assertThat(of(best, finding(5, 1, null, null, 0.5)))
                .as("of a body that nobody holds")
                .isEmpty();
    }

    private static Optional<Finding> of(Finding finding, Finding... others) {
        List<Finding> all = new ArrayList<>(List.of(others));
        all.add(finding);
        return new Together(all).with(finding);
    }

    private static Finding sentence(int ordinal, int paragraph, @Nullable String speaker, double likely) {
        return finding(ordinal, paragraph, new Span(ordinal * 50, ordinal * 50 + 49), speaker, likely);
    }

    private static Finding finding(
            int ordinal, int paragraph, @Nullable Span span, @Nullable String speaker, double likely) {
        List<Quote> quotes = speaker == null ? List.of() : List.of(Passages.said(ARTICLE, ordinal, speaker));
        Passage passage = new Passage(ARTICLE.id(), ordinal, paragraph, span, "words", Passage.Kind.SENTENCE, "");
        return new Finding(
                Passages.quoting(ordinal, ARTICLE, passage, quotes), 1, FeatureVector.of(Map.of("likely", likely)));
    }
}
