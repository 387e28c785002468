package dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Evidence;
import dragoman.model.Fact;
import dragoman.model.Modality;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who did what to whom: words are told from deeds, and what did not happen is not told as if it had. */
class EventsTest {

    private static final Extractor EXTRACTOR = new Extractor(new Linguist(), Knowledge.load(Path.of("data")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Zorland threatened to attack Marvia.                           | THREATEN [Zorland] [Marvia] ASSERTED
            Zorland agreed to withdraw its troops from Marvia.             | AGREE [Zorland] [Marvia] ASSERTED
            Zorland refused to talk with the rebels.                       | REJECT [Zorland] [rebels] ASSERTED
            Zorland called for an inquiry.                                 | DEMAND [Zorland] [] ASSERTED
            Zorland accused Marvia of killing farmers.                     | DISAPPROVE [Zorland] [Marvia] ASSERTED
            The parliament of Zorland imposed sanctions on Marvia.         | SANCTION [parliament] [Marvia] ASSERTED
            Zorland broke off talks with Marvia.                           | SANCTION [Zorland] [Marvia] ASSERTED
            Zorland lifted the curfew in the capital.                      | CONCEDE [Zorland] [capital] ASSERTED
            The rebels were arrested by Zorland's police.                  | COERCE [Zorland's police] [rebels] ASSERTED
            Zorland said it would not meet the envoy.                      | REJECT [Zorland] [envoy] ASSERTED
            Zorland said it would help the refugees.                       | AGREE [Zorland] [refugees] ASSERTED
            Zorland said Marvia must release the sailors.                  | DEMAND [Zorland] [Marvia] ASSERTED
            Thousands of students staged a demonstration against the government. | PROTEST [students] [government] ASSERTED
            """)
    void theMainVerbsEventComesFirst(String sentence, String expected) {
        assertThat(line(read(sentence).events().getFirst())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Zorland threatened to attack Marvia.                  | ASSAULT POSSIBLE
            Zorland refused to talk with the rebels.              | CONSULT DENIED
            Zorland did not attack Marvia.                        | ASSAULT DENIED
            Zorland demanded that Marvia release the sailors.     | RETREAT DEMANDED
            Zorland plans to arrest the minister.                 | COERCE PLANNED
            Zorland will help Marvia if the rebels attack the port. | ASSAULT CONDITIONAL
            Has Zorland attacked Marvia?                          | ASSAULT HYPOTHETICAL
            """)
    void whatDidNotHappenIsNotAsserted(String sentence, String expected) {
        assertThat(read(sentence).events())
                .extracting(e -> e.type() + " " + e.polarity())
                .contains(expected);
        assertThat(read(sentence).events())
                .filteredOn(e -> e.type().equals(expected.substring(0, expected.indexOf(' '))))
                .noneMatch(e -> e.polarity() == Modality.ASSERTED);
    }

    @Test
    void joinedActorsAreSeveralNames() {
        assertThat(read("Zorland and Marvia condemned the rebels.")
                        .events()
                        .getFirst()
                        .actors())
                .containsExactly("Zorland", "Marvia");
    }

    @Test
    void aDayBelongsToItsOwnClause() {
        List<Event> events = read("Zorland arrested the envoy on 3 March 2021 and Marvia condemned the arrest.")
                .events();
        assertThat(events.getFirst().date()).isEqualTo("2021-03-03");
        assertThat(events).filteredOn(e -> e.type().equals("DISAPPROVE")).allMatch(e -> e.date() == null);
    }

    @Test
    void aPlaceStandsBehindItsPreposition() {
        assertThat(read("Police arrested forty students in Porto Velo.")
                        .events()
                        .getFirst()
                        .place())
                .isEqualTo("Porto Velo");
    }

    @Test
    void aNounTellsAnEventWhereItIsSaidWhose() {
        assertThat(read("Zorland's raid on Marvia lasted an hour.").events())
                .extracting(EventsTest::line)
                .contains("COERCE [Zorland] [Marvia] ASSERTED");
    }

    @Test
    void aFactIsTheSentenceWithWhoAndWhom() {
        Fact fact = read("Zorland arrested the envoy.").facts().getFirst();
        assertThat(fact.text()).isEqualTo("Zorland arrested the envoy.");
        assertThat(fact.actors()).containsExactly("Zorland");
        assertThat(fact.targets()).containsExactly("envoy");
        assertThat(fact.saidBy()).isNull();
    }

    private static Evidence read(String body) {
        return EXTRACTOR.extract(new Article("a", null, null, null, LocalDate.parse("2021-03-13"), null, body));
    }

    private static String line(Event event) {
        return event.type() + " " + event.actors() + " " + event.targets() + " " + event.polarity();
    }
}
