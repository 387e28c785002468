package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Exchange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a chat asked and was answered is kept for a while. */
class ConversationsTest {

    private static final Instant NOON = Instant.parse("2021-03-13T12:00:00Z");
    private static final Exchange EXCHANGE = new Exchange(
            "Who closed the bridge?",
            List.of("Ana Kovac"),
            List.of("Ana Kovac", "Ostria"),
            "Ostria",
            new Exchange.Place("wire-7", 12));

    private final Conversations conversations = new Conversations(Duration.ofHours(6), null);

    @Test
    void theLastExchangeIsKeptForSomeHours() {
        conversations.keep("c", EXCHANGE, NOON);
        assertThat(conversations.before("c", NOON.plusSeconds(60))).contains(EXCHANGE);
        assertThat(conversations.before("c", NOON.plus(Duration.ofHours(7)))).isEmpty();
        assertThat(conversations.before("other", NOON)).isEmpty();
    }

    @Test
    void whatIsForgottenIsGone() {
        conversations.keep("c", EXCHANGE, NOON);
        conversations.forget("c");
        assertThat(conversations.before("c", NOON)).isEmpty();
    }

    @Test
    void anExchangeIsReadAsItWasWritten() {
        assertThat(Exchanges.read(Exchanges.written(EXCHANGE))).isEqualTo(EXCHANGE);
        assertThat(Exchanges.read("Who closed the bridge?")).isEqualTo(Exchange.of("Who closed the bridge?"));
    }
}
