package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A link opens the page at the passage, whatever signs stand in it. */
class TextFragmentTest {

    private static final String PAGE = "https://harbour.example/dam?id=7";

    @Test
    void aShortPassageIsGivenWhole() {
        assertThat(TextFragment.link(PAGE, "The river, they say, is “ours” - all of it"))
                .isEqualTo(
                        PAGE
                                + "#:~:text=The%20river%2C%20they%20say%2C%20is%20%E2%80%9Cours%E2%80%9D%20%2D%20all%20of%20it");
    }

    @Test
    void aLongOneIsGivenByItsFirstAndLastWords() {
        String passage =
                "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen";

        assertThat(TextFragment.link(PAGE, passage))
                .isEqualTo(PAGE
                        + "#:~:text=One%20two%20three%20four%20five,twelve%20thirteen%20fourteen%20fifteen%20sixteen");
    }

    @Test
    void aFragmentOfThePageStaysInFront() {
        assertThat(TextFragment.link(PAGE + "#top", "Here")).isEqualTo(PAGE + "#top:~:text=Here");
    }

    @Test
    void thePageAloneCanBeShown() {
        assertThat(TextFragment.page(TextFragment.link(PAGE, "Here"))).isEqualTo(PAGE);
        assertThat(TextFragment.page(PAGE)).isEqualTo(PAGE);
    }
}
