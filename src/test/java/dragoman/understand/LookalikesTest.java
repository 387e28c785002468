package dragoman.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookalikesTest {

    private static final Lookalikes WORDS =
            new Lookalikes(List.of("Lavrov", "Kestria", "harbour", "harvest", "ceasefire", "post"));

    @Test
    void theNearestIsFound() {
        assertThat(WORDS.closest("harbuor", 1)).contains("harbour");
        assertThat(WORDS.closest("kesrtia", 1)).contains("Kestria");
        assertThat(WORDS.closest("ecasefire", 1)).contains("ceasefire");
        assertThat(WORDS.closest("lawrow", 2)).contains("Lavrov");
    }

    @Test
    void notOneTooFarAwayOrTooShort() {
        assertThat(WORDS.closest("harper", 1)).isEmpty();
        assertThat(WORDS.closest("pozt", 2)).isEmpty();
        assertThat(WORDS.closest("arbour", 2)).isEmpty();
    }

    @Test
    void aWordThatGoesOnIsAnother() {
        assertThat(WORDS.closest("harbours", 2)).isEmpty();
        assertThat(WORDS.closest("ceasefir", 2)).isEmpty();
    }

    @Test
    void aDoubledLetterTooManyOrTooFew() {
        Doublings common = new Doublings(List.of("beginning", "occurred", "later", "latter"));

        assertThat(common.of("begining")).contains("beginning");
        assertThat(common.of("occured")).contains("occurred");
        assertThat(common.of("occurrred")).isEmpty();
        assertThat(common.of("latere")).isEmpty();
    }
}
