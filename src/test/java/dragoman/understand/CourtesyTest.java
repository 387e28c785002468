package dragoman.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people put around a question is no part of it. */
class CourtesyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hello there, could you please tell me when the ferry leaves? | when the ferry leaves?",
                "Do you know why the bridge was closed? | why the bridge was closed?",
                "I am new here. Who signed the lease? Thanks! | Who signed the lease?",
                "sorry to bother you, who signed the lease | who signed the lease",
                "who signed the lease, thanks in advance! | who signed the lease?",
                "Could you list the signatories? | list the signatories?"
            })
    void whatIsSaidAroundAQuestionIsTakenAway(String message, String question) {
        assertThat(Courtesy.without(message)).isEqualTo(new Courtesy.Core(question, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I heard that Ostria closed the bridge – right? | Ostria closed the bridge?",
                "tell me if the bridge is closed | the bridge is closed",
                "Is it true that nobody signed? | nobody signed?",
                "Ostria closed the bridge, no? | Ostria closed the bridge?"
            })
    void aStatementToBeConfirmedAsksWhetherItIsSo(String message, String claim) {
        assertThat(Courtesy.without(message)).isEqualTo(new Courtesy.Core(claim, true));
    }

    @Test
    void courtesyAloneIsLeftAsItIs() {
        assertThat(Courtesy.without("thank you").text()).isEqualTo("thank you");
    }
}
