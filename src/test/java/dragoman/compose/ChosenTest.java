package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import dragoman.model.Fact;
import dragoman.model.FeatureVector;
import dragoman.model.Finding;
import dragoman.model.Judgement;
import dragoman.model.Modality;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Passages;
import dragoman.model.Quote;
import dragoman.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of a dossier's entries is shown: a fact in our words, or the words of its speaker. */
class ChosenTest {

    private static final Article ARTICLE =
            new Article("lake", null, "Harbour Post", null, LocalDate.of(2021, 3, 3), null, "");

    @Test
    void theSpeakersWordsStandForTheFactBesideThem() {
        Judgement fact = answers(fact(1, 4, "Ilva Marek"), 0.8, Verdict.YES);
        Judgement quote = touches(quote(2, 4, "Ilva Marek"), 0.3);

        assertThat(Chosen.among(List.of(fact, quote)).answer())
                .hasValueSatisfying(a -> assertThat(a.finding()).isEqualTo(quote.finding()))
                .hasValueSatisfying(a -> assertThat(a.verdict()).isEqualTo(Verdict.YES))
                .hasValueSatisfying(a -> assertThat(a.confidence()).isEqualTo(0.8));
    }

    @Test
    void soDoUnlikelyOnesThatHoldAsMuchOfTheQuestion() {
        Judgement fact = answers(fact(1, 4, "Ilva Marek"), 0.8, null);
        Finding holding =
                new Finding(quote(2, 4, "Ilva Marek"), 1, FeatureVector.of(Map.of("likely", 0.1, "covered", 0.7)));

        assertThat(Chosen.among(List.of(fact, new Judgement.Touches(holding, "gap")))
                        .answer())
                .hasValueSatisfying(a -> assertThat(a.finding()).isEqualTo(holding));
    }

    @Test
    void otherWordsDoNot() {
        Judgement fact = answers(fact(1, 4, "Ilva Marek"), 0.8, null);

        assertShown(fact, touches(quote(2, 4, "Tomas Orlin"), 0.3));
        assertShown(fact, touches(quote(2, 5, "Ilva Marek"), 0.3));
        assertShown(fact, touches(quote(2, 4, "Ilva Marek"), 0.1));
    }

    private static void assertShown(Judgement fact, Judgement beside) {
        assertThat(Chosen.among(List.of(fact, beside)).answer()).hasValue((Judgement.Answers) fact);
    }

    private static Judgement answers(PassageEvidence passage, double likely, @Nullable Verdict verdict) {
        return new Judgement.Answers(finding(passage, likely), likely, null, null, verdict);
    }

    private static Judgement touches(PassageEvidence passage, double likely) {
        return new Judgement.Touches(finding(passage, likely), "gap");
    }

    private static Finding finding(PassageEvidence passage, double likely) {
        return new Finding(passage, 1, FeatureVector.of(Map.of("likely", likely)));
    }

    private static PassageEvidence fact(int ordinal, int paragraph, String speaker) {
        Fact fact = new Fact(
                ARTICLE.id(),
                ordinal,
                speaker + " kept the gates shut.",
                speaker,
                Modality.ASSERTED,
                null,
                List.of(),
                List.of(),
                List.of());
        return entry(ordinal, paragraph, Passage.Kind.FACT, List.of(), List.of(fact));
    }

    private static PassageEvidence quote(int ordinal, int paragraph, String speaker) {
        List<Quote> quotes = List.of(Passages.said(ARTICLE, ordinal, speaker));
        return entry(ordinal, paragraph, Passage.Kind.QUOTE, quotes, List.of());
    }

    private static PassageEvidence entry(
            int ordinal, int paragraph, Passage.Kind kind, List<Quote> quotes, List<Fact> facts) {
        Passage passage = new Passage(ARTICLE.id(), ordinal, paragraph, null, "words", kind, "");
        return new PassageEvidence(
                ordinal, ARTICLE, passage, quotes, List.of(), facts, List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
