package dragoman.read;

import static dragoman.read.ReadingTexts.article;
import static dragoman.read.ReadingTexts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageArticleTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head>
              <title>Lake treaty | The Wire</title>
              <meta property="og:title" content="Lake treaty &amp; more">
              <meta property="og:site_name" content="The Wire">
              <meta name="author" content="Ann Example">
              <meta property="article:published_time" content="2021-03-03T23:30:00-08:00">
              <link rel="canonical" href="https://example.org/lake">
              <style>p { color: red }</style>
            </head><body>
              <nav><p>Home</p><p>World</p></nav>
              <article>
                <h1>Lake treaty &amp; more</h1>
                <p>The lake is
                   <b>calm</b>&nbsp;today.<p>“We agree,” said the minister.
                <ul><li>one point</li><li>another</li></ul>
                Loose words<br>on one line<br><br>A second <q>paragraph</q>
                <script>var a = "<p>no</p>";</script>
                <aside><p>Read also</p></aside>
              </article>
              <article><p>A teaser</p></article>
              <footer><p>All rights reserved</p></footer>
            </body></html>
            """;

    @Test
    void aPageIsReadWithWhatItSaysOfItself() {
        assertThat(article("lake.html", PAGE))
                .isEqualTo(new Article(
                        "lake",
                        "Lake treaty & more",
                        "The Wire",
                        "Ann Example",
                        LocalDate.of(2021, 3, 3),
                        "https://example.org/lake",
                        """
                        The lake is calm today.

                        “We agree,” said the minister.

                        one point

                        another

                        Loose words on one line

                        A second “paragraph”"""));
    }

    @Test
    void aPageIsKnownByItsTextWhateverItsName() {
        assertThat(article("lake.txt", PAGE).title()).isEqualTo("Lake treaty & more");
    }

    @Test
    void linkedDataServesWhereTheMetaElementsAreSilent() {
        Article article = article("lake.html", """
                <html><head><script type="application/ld+json">
                {"@type":"NewsArticle","headline":"The \\"calm\\" lake","datePublished":"2021-03-03T08:00:00Z",
                 "author":[{"@type":"Person","name":"Ann Example"}],"publisher":{"@type":"Organization","name":"The Wire"}}
                </script></head><body><main><p>Calm.</p></main></body></html>
                """);

        assertThat(article)
                .isEqualTo(new Article(
                        "lake",
                        "The \"calm\" lake",
                        "The Wire",
                        "Ann Example",
                        LocalDate.of(2021, 3, 3),
                        null,
                        "Calm."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<time datetime='2021-03-03T08:00'>yesterday</time>",
                "<time>March 3, 2021</time>",
                "<meta name='DC.date.issued' content='2021-03-03'>",
                "<meta name='date' content='today'><time datetime='2021-03-03'></time>",
                "<div>The Wire, 3 March 2021</div>"
            })
    void aDateIsFoundWhereverPagesPutIt(String place) {
        assertThat(article("lake.html", "<html><body>" + place + "<p>Calm.</p>").published())
                .isEqualTo("2021-03-03");
    }

    @Test
    void aPageWithoutADateIsRefused() {
        assertThat(refusal("lake.html", "<html><p>Calm.")).contains("date is unknown");
    }

    @Test
    void brokenMarkupIsReadAsFarAsItGoes() {
        assertThat(article("lake.html", "<html><meta name=date content=2021-03-03><p>Calm <b>lake</p></i><div <p>Still")
                        .body())
                .startsWith("Calm lake");
    }

    @Test
    void aPageWithoutWordsIsRefused() {
        assertThat(refusal("lake.html", "<html><nav>Home</nav><script>1</script></html>"))
                .contains("holds no text");
    }

    @Test
    void longCommentsAndStringsAreNoHurdle() {
        String page = "<!--" + "a-".repeat(1500) + "-->\n<html><script type='application/ld+json'>{\"headline\":\""
                + "a \\u0000b\\n".repeat(500) + "\",\"datePublished\":\"2021-03-03\"}</script><p>Calm.</html>";

        Article article = article("lake", page);

        assertThat(article.body()).isEqualTo("Calm.");
        assertThat(article.title()).hasSizeGreaterThan(2000).doesNotContain("\0");
    }
}
