package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import dragoman.model.Exchange;
import dragoman.model.FeatureVector;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Passages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a passage stands beside the last answer. */
class AftermathTest {

    private static final Exchange BEFORE =
            new Exchange("Who closed the bridge?", List.of(), List.of(), "", new Exchange.Place("wire", 5));

    @Test
    void theNearerBehindTheAnswerTheMore() {
        double next = beside(BEFORE, passage("wire", 6)).getOrDefault("soon-after", -1.0);
        double later = beside(BEFORE, passage("wire", 9)).getOrDefault("soon-after", -1.0);

        assertThat(next).isEqualTo(1);
        assertThat(later).isBetween(0.01, 0.5);
        assertThat(beside(BEFORE, passage("wire", 4)))
                .containsEntry("just-before", 1.0)
                .containsEntry("soon-after", 0.0);
    }

    @Test
    void theAnswerItselfIsKnown() {
        assertThat(beside(BEFORE, passage("wire", 5)))
                .containsEntry("same-passage", 1.0)
                .containsEntry("same-article", 1.0);
    }

    @Test
    void anotherArticleIsFarAway() {
        assertThat(beside(BEFORE, passage("post", 5)))
                .containsEntry("leans", 1.0)
                .containsEntry("same-article", 0.0)
                .containsEntry("same-passage", 0.0);
    }

    @Test
    void aQuestionThatStandsAloneHasNone() {
        Map<String, Double> values = beside(null, passage("wire", 5));

        assertThat(values.values()).containsOnly(0.0);
    }

    private static Map<String, Double> beside(@Nullable Exchange before, PassageEvidence passage) {
        FeatureVector.Builder features = FeatureVector.EMPTY.more();
        Aftermath.add(features, before, passage);
        return features.build().byName();
    }

    private static PassageEvidence passage(String article, int ordinal) {
        return Passages.bare(
                ordinal,
                new Article(article, null, null, null, LocalDate.EPOCH, null, ""),
                new Passage(article, ordinal, 1, null, "It is shut.", Passage.Kind.SENTENCE, ""));
    }
}
