package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Knowledge;
import dragoman.model.Article;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Passages;
import dragoman.model.Quote;
import dragoman.model.QuoteMatch;
import dragoman.model.QuoteMatch.Likeness;
import dragoman.model.Span;
import dragoman.model.Wording;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Words are found in the sources whatever their marks and case, and told apart from altered ones. */
class QuoteCheckTest {

    private static final String BODY =
            "Kovac said, “The border will not open until the last truck has been searched.” Nobody came to the harbour. "
                    + "“We travelled for nine hundred kilometres,” Lund told reporters in Vells, “and nobody asked us why. "
                    + "The flour is gone.”";

    private static final QuoteCheck CHECK = new QuoteCheck(
            List.of(
                    passage(0, "Kovac said, “The border will not open until the last truck has been searched.”"),
                    passage(1, "Nobody came to the harbour."),
                    passage(
                            2,
                            "“We travelled for nine hundred kilometres,” Lund told reporters in Vells, “and nobody asked us why."),
                    passage(3, "The flour is gone.”")),
            Knowledge.load(Path.of("data")));

    private static PassageEvidence passage(int ordinal, String text) {
        Article article = new Article("a", null, null, null, LocalDate.parse("2021-03-13"), null, BODY);
        int start = BODY.indexOf(text);
        Span span = new Span(start, start + text.length());
        return Passages.quoting(
                ordinal,
                article,
                new Passage("a", ordinal, 1, span, text, Passage.Kind.SENTENCE, ""),
                quotes(ordinal, span));
    }

    private static List<Quote> quotes(int ordinal, Span passage) {
        List<Quote> quotes = new ArrayList<>();
        int at = BODY.indexOf('“', passage.start());
        while (at >= 0 && at < passage.end()) {
            quotes.add(quote(ordinal, new Span(at, BODY.indexOf('”', at) + 1), at < 60 ? "Jana Kovac" : "Per Lund"));
            at = BODY.indexOf('“', at + 1);
        }
        return quotes;
    }

    private static Quote quote(int ordinal, Span span, String speaker) {
        return new Quote(
                "a", ordinal, span, span.of(BODY), Quote.Type.DIRECT, null, null, speaker, null, 0.9, true, null);
    }

    private static QuoteMatch only(String words) {
        List<QuoteMatch> found = CHECK.find(words);
        assertThat(found).as(words).hasSize(1);
        return found.getFirst();
    }

    private static String shown(QuoteMatch match) {
        return match.wording().stream().map(QuoteCheckTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Wording wording) {
        return switch (wording.kind()) {
            case SAME -> wording.text();
            case ASKED -> "-" + wording.text();
            case TOLD -> "+" + wording.text();
            case PASSED -> "…";
        };
    }

    private static @Nullable String speaker(QuoteMatch match) {
        return match.quote() == null ? null : match.quote().canonical();
    }

    @Test
    void theSameWordsAreExactWhateverTheirMarksAndCase() {
        QuoteMatch match = only("THE BORDER will not open, until the last truck");

        assertThat(match.likeness()).isEqualTo(Likeness.EXACT);
        assertThat(speaker(match)).isEqualTo("Jana Kovac");
    }

    @Test
    void whatDiffersIsShownWordByWord() {
        QuoteMatch match = only("The border will open before the last truck has been weighed");

        assertThat(match.likeness()).isEqualTo(Likeness.ALTERED);
        assertThat(shown(match))
                .isEqualTo("The border will +not open -before +until the last truck has been -weighed +searched");
    }

    @Test
    void aQuoteIsFoundAcrossSentencesAndWhatInterruptsIt() {
        QuoteMatch match = only("We travelled for nine hundred kilometres and nobody asked us why. The flour is gone");

        assertThat(match.likeness()).isEqualTo(Likeness.EXACT);
        assertThat(match.passages()).hasSize(2);
        assertThat(speaker(match)).isEqualTo("Per Lund");
    }

    @Test
    void anEllipsisMayLeaveOutWords() {
        assertThat(only("The border … has been searched").likeness()).isEqualTo(Likeness.EXACT);
        assertThat(only("The border will not open until the truck has been searched")
                        .likeness())
                .isEqualTo(Likeness.ALTERED);
    }

    @Test
    void spellingContractionsAndFillersMakeNoDifferenceThatMatters() {
        assertThat(only("We traveled for 900 kilometers").likeness()).isEqualTo(Likeness.NEAR);
        assertThat(only("the bordr won't open until the last truck").likeness()).isEqualTo(Likeness.NEAR);
        assertThat(only("Well, nobody asked us why").likeness()).isEqualTo(Likeness.NEAR);
    }

    @Test
    void anotherWordIsNoSlipOfThePen() {
        assertThat(WordForm.in("billion").getFirst().same("million", w -> true)).isFalse();
        assertThat(WordForm.in("milion").getFirst().same("million", w -> false)).isTrue();
    }

    @Test
    void whatStandsOutsideOfMarksIsNobodysQuote() {
        QuoteMatch match = only("Nobody came to the harbour");

        assertThat(match.likeness()).isEqualTo(Likeness.EXACT);
        assertThat(speaker(match)).isNull();
    }

    @Test
    void otherWordsAreNotFound() {
        assertThat(CHECK.find("We shall fight them in the mountains")).isEmpty();
        assertThat(CHECK.find("the of and to")).isEmpty();
        assertThat(CHECK.find("… …")).isEmpty();
    }
}
