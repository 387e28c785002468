package dragoman.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names are known from other words by how passages write them. */
class StoreWordsTest {

    private static final StoreWords WORDS = StoreWords.of(List.of(
            "Bridges were closed, and Ostria said why.",
            "The bridges of Ostria are old.",
            "A State may close its state roads."));

    @Test
    void aWordNeverSeenInSmallLettersIsAName() {
        assertThat(WORDS.name("ostria")).contains("Ostria");
        assertThat(WORDS.name("bridges")).isEmpty();
        assertThat(WORDS.name("state")).isEmpty();
    }

    @Test
    void everyWordOfThePassagesIsHeld() {
        assertThat(WORDS.holds("roads")).isTrue();
        assertThat(WORDS.holds("ferries")).isFalse();
    }
}
