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

class TextArticleTest {

    @Test
    void theFrontMatterNamesTheArticle() {
        Article article = article("lake.txt", """
                ---
                title: Lake treaty: "not yet", says minister
                outlet: The Wire
                author: Ann Example
                published: 2021-03-03
                url: https://example.org/lake?a=b
                id: lake-1
                mood: ignored
                ---
                The lake is calm.
                """);

        assertThat(article)
                .isEqualTo(new Article(
                        "lake-1",
                        "Lake treaty: \"not yet\", says minister",
                        "The Wire",
                        "Ann Example",
                        LocalDate.of(2021, 3, 3),
                        "https://example.org/lake?a=b",
                        "The lake is calm.\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\n  two blank lines first, trailing blanks last  \n\n",
                "Windows\r\nlines\r\n\r\nstay\r\n",
                "tab\t, “curly”, 🦆 and e\u0301",
                "---\na rule\n---\n",
                "no line end"
            })
    void theBodyStaysAsItIs(String body) {
        assertThat(article("a.txt", "---\npublished: 2021-03-03\n---\n" + body).body())
                .isEqualTo(body);
    }

    @Test
    void windowsLineEndsInTheFrontMatterAreTolerated() {
        Article article = article("a.txt", "---\r\ntitle: Calm\r\npublished: 2021-03-03\r\n---\r\nBody\r\n");

        assertThat(article.title()).isEqualTo("Calm");
        assertThat(article.body()).isEqualTo("Body\r\n");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(article("a.txt", "\uFEFF---\npublished: 2021-03-03\n---\nBody")
                        .body())
                .isEqualTo("Body");
    }

    @Test
    void withoutAnIdTheFileNameServes() {
        assertThat(article("some/folder/lake.v2.txt", "---\npublished: 2021-03-03\n---\nBody")
                        .id())
                .isEqualTo("lake.v2");
    }

    @Test
    void whatIsGivenGoesBeforeWhatTheFileSays() {
        Given given = new Given("Given", null, null, LocalDate.of(2021, 1, 2), null);
        byte[] text = "---\ntitle: Own\noutlet: Own\npublished: soon\n---\nBody".getBytes(StandardCharsets.UTF_8);

        Article article = article(READER.read(text, "a.txt", given));

        assertThat(article.title()).isEqualTo("Given");
        assertThat(article.outlet()).isEqualTo("Own");
        assertThat(article.published()).isEqualTo("2021-01-02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            March 3, 2021                                             | 2021-03-03
            Wednesday, March 3, 2021                                  | 2021-03-03
            By Ann Example, 3 March 2021                              | 2021-03-03
            Mar. 3, 2021 – Ann Example – The Wire –                   | 2021-03-03
            GENEVA, March 3, 2021 (The Wire) - The ministers met.     | 2021-03-03
            Published on 2021-03-03 by Ann Example                    | 2021-03-03
            """)
    void aFullDateInTheDatelineIsEnough(String line, LocalDate published) {
        assertThat(article("a.txt", line + "\n\nThe ministers met again.").published())
                .isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "February 06 – Ann Example – The Wire –",
                "The ministers met on March 3, 2021 and parted on March 4, 2021.",
                "The ministers met on March 3, 2021 – a sunny day.",
                "GENEVA (The Wire) - On March 3, 2021 the ministers met."
            })
    void aDateWithoutItsYearOrInsideASentenceIsNot(String line) {
        assertThat(refusal("a.txt", line + "\n\nMore."))
                .contains("date is unknown")
                .contains("--published 2016-02-06")
                .contains("published: 2016-02-06");
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        assertThat(refusal("a.txt", "---\npublished: 2021-02-30\n---\nBody")).contains("\"2021-02-30\" is no date");
    }

    @Test
    void aDateInTheFutureIsRefused() {
        assertThat(refusal("a.txt", "---\npublished: 2021-03-07\n---\nBody")).contains("lies in the future");
    }

    @Test
    void tomorrowIsTodaySomewhereInTheWorld() {
        assertThat(article("a.txt", "---\npublished: 2021-03-06\n---\nBody").published())
                .isEqualTo("2021-03-06");
    }

    @Test
    void anOpenFrontMatterIsRefused() {
        assertThat(refusal("a.txt", "---\ntitle: Calm\npublished: 2021-03-03\n"))
                .contains("never closed");
    }

    @Test
    void textBetweenTheFencesIsRefusedRatherThanLost() {
        assertThat(refusal("a.txt", "---\nThe lake is calm.\n---\nBody")).contains("line 2 of its front matter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "---\npublished: 2021-03-03\n---\n", "---\npublished: 2021-03-03\n---"})
    void aTextWithoutWordsIsRefused(String text) {
        assertThat(refusal("a.txt", text)).contains("holds no text");
    }
}
