package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepLinkTest {

    @Test
    void a_link_opens_a_question() {
        String payload = DeepLink.question("What did Sorel say about aid?").orElseThrow();
        assertThat(payload).matches("[A-Za-z0-9_-]{1,64}");
        assertThat(DeepLink.opened("/start " + payload)).contains("What did Sorel say about aid?");
        assertThat(DeepLink.opened("/start@dragoman_bot " + payload)).contains("What did Sorel say about aid?");
    }

    @Test
    void a_link_opens_a_subscription() {
        assertThat(DeepLink.subscription("8:00 Europe/Berlin").flatMap(p -> DeepLink.opened("/start " + p)))
                .contains("/subscribe 8:00 Europe/Berlin");
        assertThat(DeepLink.subscription("").flatMap(p -> DeepLink.opened("/start " + p)))
                .contains("/subscribe");
    }

    @Test
    void a_question_that_is_too_long_for_a_link_has_none() {
        assertThat(DeepLink.question("Why? ".repeat(10))).isEmpty();
    }

    @Test
    void a_link_cannot_carry_a_command_of_its_own() {
        assertThat(DeepLink.question("/forget").flatMap(p -> DeepLink.opened("/start " + p)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start AAAA", "/start _w", "/start A", "/start abcdef"})
    void a_broken_link_opens_nothing(String message) {
        assertThat(DeepLink.in(message)).isTrue();
        assertThat(DeepLink.opened(message)).isEmpty();
    }

    @Test
    void a_start_without_a_link_is_an_ordinary_command() {
        assertThat(DeepLink.in("/start")).isFalse();
    }
}
