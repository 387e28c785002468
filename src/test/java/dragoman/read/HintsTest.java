package dragoman.read;

import static dragoman.read.ReadingTexts.READER;
import static dragoman.read.ReadingTexts.article;
import static dragoman.read.ReadingTexts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the file does not say of itself is taken from its bylines and its address. */
class HintsTest {

    private static final String BYLINE = "February 06 – Jane Roe – lakenews – Despite the talks, nothing moved.";

    @Test
    void aBylineFillsWhatTheFrontMatterLacks() {
        Article article = article("a.txt", "---\npublished: 2021-02-06\ntitle: Talks\n---\n" + BYLINE);

        assertThat(article.author()).isEqualTo("Jane Roe");
        assertThat(article.outlet()).isEqualTo("lakenews");
        assertThat(article.body()).isEqualTo(BYLINE);
    }

    @Test
    void theFrontMatterGoesBeforeTheByline() {
        Article article =
                article("a.txt", "---\npublished: 2020-01-01\noutlet: The Wire\nauthor: John Doe\n---\n" + BYLINE);

        assertThat(article.author()).isEqualTo("John Doe");
        assertThat(article.outlet()).isEqualTo("The Wire");
        assertThat(article.published()).isEqualTo("2020-01-01");
    }

    @Test
    void whoAndWhereOfTheLinesAboveTheTextAreRead() {
        Article article = article("a.txt", "By Jane Roe\nWednesday, March 3, 2021\n\nSOOL (Wire) — The talks went on.");

        assertThat(article.author()).isEqualTo("Jane Roe");
        assertThat(article.outlet()).isEqualTo("Wire");
        assertThat(article.published()).isEqualTo("2021-03-03");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/2021/02/06/talks.html, 2021-02-06",
        "https://example.org/2021/02/talks, 2021-02-06",
        "https://example.org/2020/talks, 2020-02-06",
        "https://example.org/news/2019-02-07-talks, 2019-02-06"
    })
    void theYearOfADatelineIsTakenFromTheAddress(String url, LocalDate published) {
        assertThat(article("a.txt", "---\nurl: " + url + "\n---\n" + BYLINE).published())
                .isEqualTo(published);
    }

    @Test
    void theDateOfTheAddressServesWhereThereIsNoOther() {
        assertThat(article("a.txt", "---\nurl: https://example.org/2021/02/06/talks\n---\nNothing moved.")
                        .published())
                .isEqualTo("2021-02-06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/2021/01/talks",
                "https://example.org/talks-2021",
                "https://example.org/20210206/talks",
                "https://example.org/story/2021020612"
            })
    void anAddressThatDoesNotFitTheDatelineIsNoHelp(String url) {
        assertThat(refusal("a.txt", "---\nurl: " + url + "\n---\n" + BYLINE)).contains("date is unknown");
    }

    @Test
    void aGivenAddressHelpsToo() {
        Given given = new Given(null, null, null, null, "https://example.org/2021/02/06/talks");

        assertThat(article(READER.read(BYLINE.getBytes(StandardCharsets.UTF_8), "a.txt", given))
                        .published())
                .isEqualTo("2021-02-06");
    }
}
