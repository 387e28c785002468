package dragoman.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Actor;
import dragoman.model.Exchange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message that leans on the one before it becomes a whole question. */
class FollowUpsTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));
    private static final Actor KOVAC = person("Ana Kovac", "Ostria's foreign minister", Actor.Gender.FEMALE);
    private static final Actor LINDSTROM = person("Peter Lindstrom", "harbour master", Actor.Gender.MALE);
    private static final Scope SCOPE = Scope.of(
            List.of(KOVAC, LINDSTROM),
            List.of(),
            KNOWLEDGE,
            StoreWords.of(List.of("Ostria and Veldania closed the bridge of Brack.")),
            LocalDate.parse("2021-03-13"));
    private static final FollowUps FOLLOW_UPS = new FollowUps(new Linguist(), KNOWLEDGE, new ActorsMeant(KNOWLEDGE));

    private static Actor person(String name, String role, Actor.Gender gender) {
        String surname = name.substring(name.indexOf(' ') + 1);
        return new Actor(name, Actor.Kind.PERSON, role, null, gender, List.of(surname));
    }

    private static String whole(String message, Exchange before) {
        return FOLLOW_UPS.complete(message, SCOPE, Optional.of(before));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What did Kovac say about the bridge? | and Lindstrom? | What did Peter Lindstrom say about the bridge?",
                "What did Kovac say about the bridge? | what about the ferry? | What did Kovac say about the ferry?",
                "What did Kovac say about the bridge? | and on Friday? | What did Kovac say about the bridge on Friday?",
                "Why did Ostria close the bridge? | and Veldania? | Why did Veldania close the bridge?",
                "When does the work begin? | and the vote? | When does the vote begin?"
            })
    void whatIsNewTakesThePlaceOfItsLike(String before, String message, String whole) {
        assertThat(whole(message, Exchange.of(before))).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Has Kovac refused to sign? | why? | Why has Kovac refused to sign?",
                "Who closed the bridge? | when was that? | When did they close the bridge?",
                "Why did Kovac close the bridge? | really? | Did Kovac close the bridge?",
                "How many ferries were lost? | who else? | Who else were lost?",
                "Who closed the bridge? | who else? | Who else closed the bridge?"
            })
    void aBareQuestionWordAsksOfTheSameMatter(String before, String message, String whole) {
        assertThat(whole(message, Exchange.of(before))).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What did Kovac say about the bridge? | did she sign? | did Ana Kovac sign?",
                "What did Lindstrom say about the bridge? | is it open? | is the bridge open?",
                "How many ferries were lost? | were they old? | were the ferries old?"
            })
    void pronounsBecomeWhatTheyMean(String before, String message, String whole) {
        assertThat(whole(message, Exchange.of(before))).isEqualTo(whole);
    }

    @Test
    void thoseWhoSpokeInTheAnswerCanBeMeantToo() {
        Exchange before = new Exchange("Who wants the bridge closed?", List.of("Ana Kovac"), List.of(), "", null);
        assertThat(whole("why does she want that?", before)).startsWith("why does Ana Kovac want");
    }

    @Test
    void whatPointsBackOrWasMadeWholeLeansOnTheExchange() {
        Optional<Exchange> before = Optional.of(Exchange.of("Who closed the bridge?"));

        assertThat(FOLLOW_UPS.leaning("why did she do it?", "why did she do it?", before))
                .isEqualTo(before.get());
        assertThat(FOLLOW_UPS.leaning("why?", "Why did they close the bridge?", before))
                .isEqualTo(before.get());
        assertThat(FOLLOW_UPS.leaning("How long is the ferry?", "How long is the ferry?", before))
                .isNull();
        assertThat(FOLLOW_UPS.leaning("why did she do it?", "why did she do it?", Optional.empty()))
                .isNull();
    }

    @Test
    void aQuestionOfItsOwnStaysAsItIs() {
        String own = "How long is the bridge?";
        assertThat(whole(own, Exchange.of("What did Kovac say?"))).isEqualTo(own);
    }
}
