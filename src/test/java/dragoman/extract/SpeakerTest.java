package dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.Quote;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom words are given, one way of writing at a time. */
class SpeakerTest {

    private static final Extractor EXTRACTOR = new Extractor(new Linguist(), Knowledge.load(Path.of("data")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivo Marlow said: “We are ready to talk.” | Ivo Marlow
            “We are ready to talk,” said Ivo Marlow, the minister. | Ivo Marlow
            “We are ready to talk,” the minister, Ivo Marlow, told reporters. | Ivo Marlow
            “We are ready to talk,” Sen. Ivo Marlow (R-Vale) said on Friday. | Ivo Marlow
            “We are ready to talk,” thundered Ivo Marlow. | Ivo Marlow
            “We are ready to talk.” – Ivo Marlow | Ivo Marlow
            Ivo Marlow, who leads the party, said that the talks were “a waste of time”. | Ivo Marlow
            Ivo Marlow, curator and director of the museum in Veldt, said the plan was “a joke”. | Ivo Marlow
            The leader of the union, Ivo Marlow, called the plan “a joke”. | Ivo Marlow
            Ivo Marlow attacked the plan on Friday, saying it was “a joke”. | Ivo Marlow
            According to Ivo Marlow, the plan was “a joke”. | Ivo Marlow
            Ivo Marlow’s claim, made in Veldt on Friday, that the plan was “a joke” surprised nobody. | Ivo Marlow
            Ivo Marlow is a minister. “We are ready,” he said. | Ivo Marlow
            Minister Ivo Marlow arrived late. “We are ready,” the minister said. | Ivo Marlow
            Ivo Marlow arrived late. His statement said “we are ready”. | Ivo Marlow
            Ivo Marlow made the following comment: “We are ready to talk to them.” | Ivo Marlow
            """)
    void wordsAreGivenToWhomTheSentenceNames(String text, String speaker) {
        assertThat(quotes(text))
                .singleElement()
                .satisfies(quote -> assertThat(quote.canonical()).isEqualTo(speaker));
    }

    @Test
    void relativesOfOneSurnameKeepTheirOwnWords() {
        List<Quote> quotes = all("Ivo Marlow of Veldt came first. “It is sound,” he declared. Anja Marlow of Rell,"
                + " his former wife, came an hour later. “It is rotten,” she declared.\n\n"
                + "Anja Marlow said that her office would close the bridge.");

        assertThat(quotes).extracting(Quote::canonical).containsExactly("Ivo Marlow", "Anja Marlow", "Anja Marlow");
    }

    @Test
    void whoSpokeBeforeGivesWayToTheNewSubject() {
        List<Quote> quotes = quotes("Minister Ivo Marlow praised the deal. “We won,” he said. It runs for a year."
                + " Its Rellian member, Count Lorenz Arden, voted against it. “We lost,” he said.");

        assertThat(quotes).extracting(Quote::canonical).containsExactly("Ivo Marlow", "Lorenz Arden");
    }

    @Test
    void aTurnOfATranscriptIsItsLabels() {
        List<Quote> quotes =
                quotes("WALLACE: Will you sign the accord today?\n\nMARLOW: I counted the pages. Nothing more.");

        assertThat(quotes).extracting(Quote::speaker).containsExactly("WALLACE", "MARLOW");
        assertThat(quotes.getLast().text()).isEqualTo("I counted the pages. Nothing more.");
    }

    @Test
    void aCapitalWithAColonAloneIsNoTranscript() {
        assertThat(quotes("GENEVA: The talks on the river went on for a third day."))
                .isEmpty();
    }

    @Test
    void singleMarksAreSpeechWhereAnArticleSpeaksInThem() {
        List<Quote> quotes = quotes("‘The workers’ pay is low,’ Ivo Marlow said. ‘We’ll see “their” offer.’");

        assertThat(quotes)
                .extracting(Quote::text)
                .containsExactly("‘The workers’ pay is low,’", "‘We’ll see “their” offer.’");
        assertThat(quotes).extracting(Quote::canonical).containsOnly("Ivo Marlow");
    }

    @Test
    void anApostropheIsNoMarkWhereAnArticleSpeaksInDoubleOnes() {
        assertThat(quotes("The farmers’ union and the ‘free’ traders met. “We talked,” Ivo Marlow said."))
                .extracting(Quote::text)
                .containsExactly("“We talked,”");
    }

    @Test
    void aNicknameIsNoQuote() {
        assertThat(quotes("Ivo “Red” Marlow left the room.")).isEmpty();
    }

    @Test
    void twoOfOneSurnameAreKeptApart() {
        List<Quote> quotes = quotes(
                "Ruth Karlin met Josef Karlin in Veldt. “I am tired,” Mrs. Karlin said. “So am I,” Mr. Karlin said.");

        assertThat(quotes).extracting(Quote::canonical).containsExactly("Ruth Karlin", "Josef Karlin");
    }

    @Test
    void whoIsNamedInTheWordsIsHardlyWhoSaysThem() {
        List<Quote> quotes = quotes("Bruno Haas is unmoved by Nils Brenner. “Mr Brenner has a large heart,” he said.");

        assertThat(quotes).singleElement().extracting(Quote::canonical).isEqualTo("Bruno Haas");
    }

    @Test
    void whatSomebodyTellsOfAnotherIsNeverSure() {
        List<Quote> quotes = quotes(
                "Ivo Marlow said that Anna Petrov had once described the accord as the “gold standard” of accords.");

        assertThat(quotes)
                .singleElement()
                .satisfies(quote -> assertThat(quote.sure()).isFalse());
    }

    @Test
    void someoneWhoIsToldSomethingDoesNotSayIt() {
        assertThat(quotes("Ivo Marlow was told that the plan was “a joke”."))
                .noneMatch(quote -> "Ivo Marlow".equals(quote.canonical()) && quote.sure());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivo Marlow said on Friday that the bridge would open. | the bridge would open
            The bridge would open, Ivo Marlow said. | The bridge would open
            The bridge, Ivo Marlow said, would open in May. | The bridge, Ivo Marlow said, would open in May
            Ivo Marlow asked whether the bridge would open. | whether the bridge would open
            Ivo Marlow promised to open the bridge. | to open the bridge
            Ivo Marlow called on Kestria to open the bridge. | Kestria to open the bridge
            Ivo Marlow said the bridge would open and added that the road was closed. | the bridge would open
            Ivo Marlow told a meeting of mayors that the bridge would open. | the bridge would open
            Ivo Marlow denied any part in the raid. | any part in the raid
            """)
    void reportedSpeechEndsWhereItsClauseDoes(String text, String content) {
        assertThat(all(text))
                .filteredOn(quote -> quote.type() == Quote.Type.INDIRECT)
                .extracting(Quote::text)
                .contains(content);
        assertThat(all(text)).extracting(Quote::canonical).containsOnly("Ivo Marlow");
    }

    @Test
    void anObjectWithARelativeClauseIsNotReported() {
        assertThat(all("Ivo Marlow announced a plan that pleased nobody.")).isEmpty();
    }

    private static List<Quote> quotes(String text) {
        return all(text).stream()
                .filter(quote -> quote.type() != Quote.Type.INDIRECT)
                .toList();
    }

    private static List<Quote> all(String text) {
        Article article = new Article("a", null, null, null, LocalDate.of(2024, 3, 1), null, text);
        return EXTRACTOR.extract(article).quotes();
    }
}
