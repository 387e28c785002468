package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedPartTest {

    @Test
    void the_longest_words_in_marks_are_asked_for() {
        assertThat(QuotedPart.question("“No”, then “we shall keep the bridge open”."))
                .contains("Who said “we shall keep the bridge open”?");
    }

    @Test
    void a_message_that_credits_somebody_is_checked_as_it_is() {
        assertThat(QuotedPart.question("Sorel said: \"we shall keep the bridge open\""))
                .contains("Sorel said: \"we shall keep the bridge open\"");
    }

    @Test
    void a_message_without_words_in_marks_has_nothing_to_check() {
        assertThat(QuotedPart.question("Look at this! The \"bridge\" is open.")).isEmpty();
    }
}
