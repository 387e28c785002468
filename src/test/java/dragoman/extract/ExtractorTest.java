package dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Quote;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Quotes are found in text as it comes and given to the one who said them. */
class ExtractorTest {

    private static final Extractor EXTRACTOR = new Extractor(new Linguist(), Knowledge.load(Path.of("data")));

    private static Evidence read(String body) {
        return EXTRACTOR.extract(new Article("a", null, null, null, LocalDate.parse("2021-03-13"), null, body));
    }

    private static List<String> said(String body) {
        Evidence evidence = read(body);
        assertThat(evidence.quotes()).allSatisfy(q -> assertThat(Objects.requireNonNull(q.span()).of(body)).isEqualTo(q.text()));
        return evidence.quotes().stream()
                .filter(q -> q.type() != Quote.Type.INDIRECT)
                .map(q -> q.canonical() + ": " + q.text())
                .toList();
    }

    @Test
    void aNameInFrontOfTheVerbSpeaks() {
        assertThat(said("Foreign Minister Ana Kovac said on Friday, “We will not sign.”")).containsExactly("Ana Kovac: “We will not sign.”");
    }

    @Test
    void aNameBehindTheVerbSpeaks() {
        assertThat(said("“We will not sign,” said Ana Kovac, the foreign minister.")).containsExactly("Ana Kovac: “We will not sign,”");
    }

    @Test
    void anInterruptedQuoteIsTwoOfTheSameSpeaker() {
        assertThat(said("“We waited,” said Ana Kovac, the minister, “and nobody came.”"))
                .containsExactly("Ana Kovac: “We waited,”", "Ana Kovac: “and nobody came.”");
    }

    @Test
    void aPronounMeansThePersonLastNamed() {
        assertThat(said("The envoy, Peter Lund, left the hall. He said: “It is over for today.”")).containsExactly("Peter Lund: “It is over for today.”");
    }

    @Test
    void anOfficeMeansItsHolder() {
        assertThat(said("Foreign Minister Ana Kovac met the envoy, Peter Lund. The foreign minister said, “He listens well.”"))
                .containsExactly("Ana Kovac: “He listens well.”");
    }

    @Test
    void aSpeechNounGivesTheWordsToItsOwner() {
        assertThat(said("The report followed Kovac’s declaration that talks were dead: “There is nothing left to discuss.”"))
                .containsExactly("Kovac: “There is nothing left to discuss.”");
    }

    @Test
    void aQuoteThatNeverClosesEndsWithItsSentence() {
        assertThat(said("Ana Kovac said, “We are close. They agreed to it.3Without a date, she went on, “We need a day.”"))
                .containsExactly("Ana Kovac: “We are close. They agreed to it.", "Ana Kovac: “We need a day.”");
    }

    @Test
    void anOpeningMarkInAClosingPlaceCloses() {
        assertThat(said("Ana Kovac said the offer was in “poor taste“ and left.")).containsExactly("Ana Kovac: “poor taste“");
    }

    @Test
    void aParagraphBehindAColonIsAQuoteWithoutMarks() {
        assertThat(said("Ministry spokesman Otto Reis said on Monday:\n\nWe know that people wait. We will not hurry."))
                .containsExactly("Otto Reis: We know that people wait. We will not hurry.");
    }

    @Test
    void latexQuotesCount() {
        assertThat(said("``Hungary is home,'' said Foreign Minister Ana Kovac.")).containsExactly("Ana Kovac: ``Hungary is home,''");
    }

    @Test
    void reportedSpeechIsKeptWithoutMarks() {
        List<Quote> quotes = read("The ministry said that the border would stay closed.").quotes();
        assertThat(quotes).singleElement().satisfies(q -> {
            assertThat(q.type()).isEqualTo(Quote.Type.INDIRECT);
            assertThat(q.text()).isEqualTo("the border would stay closed");
            assertThat(q.speaker()).isEqualTo("The ministry");
        });
    }

    @Test
    void wordsInMarksThatNobodySaidAreNotSure() {
        assertThat(read("The “Blue Line” runs north of the river.").quotes()).noneMatch(Quote::sure);
    }

    @Test
    void personsKeepTheirPostAndCountry() {
        assertThat(read("Norwegian Foreign Minister Kari Holm spoke.").actors())
                .filteredOn(a -> a.kind() == Actor.Kind.PERSON)
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.name()).isEqualTo("Kari Holm");
                    assertThat(a.role()).isEqualTo("Norwegian Foreign Minister");
                    assertThat(a.of()).isEqualTo("Norway");
                });
    }

    @Test
    void figuresSayWhatTheyCount() {
        assertThat(read("An estimated 70,000 people have fled.").figures()).singleElement().satisfies(f -> {
            assertThat(f.value()).isEqualTo(70_000);
            assertThat(f.of()).isEqualTo("people");
            assertThat(f.qualifier()).isEqualTo("about");
        });
    }
}
