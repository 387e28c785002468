package dragoman.read;

import static dragoman.read.ReadingTexts.article;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import org.junit.jupiter.api.Test;

/** Pages as common systems lay them out: the article, the whole of it, and nothing else. */
class SitePageTest {

    private static final String BODY = """
            The ministers of Averia and Norland met in Sool on Tuesday.

            “We agree,” said Ada Verel, the envoy.

            They meet again in May.""";

    private static final String PARAGRAPHS = """
            <p>The ministers of Averia and Norland met in Sool on Tuesday.</p>
            <p>“We agree,” said Ada Verel, the <a href="/envoys">envoy</a>.</p>
            %s
            <p>They meet again in May.</p>
            """;

    @Test
    void aBlogWithAGraphOfLinkedData() {
        Article article = article("a.html", """
                <!DOCTYPE html><html class="no-js"><head><title>Talks - The Wire</title>
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                  {"@type":"WebPage","@id":"https://example.org/talks/","datePublished":"2019-01-01T00:00:00+00:00"},
                  {"@type":["Article"],"headline":"Talks","datePublished":"2021-03-03T08:00:00+00:00",
                   "author":[{"@id":"https://example.org/#/person/1"},{"@type":"Person","name":"John Doe"}],
                   "publisher":{"@id":"https://example.org/#organization"}},
                  {"@type":"Organization","@id":"https://example.org/#organization","name":"The Wire"},
                  {"@type":"Person","@id":"https://example.org/#/person/1","name":"Jane Roe"}]}</script></head>
                <body class="post-template has-sidebar"><div class="site"><header><div class="menu">Home</div></header>
                <div id="content" class="content-with-sidebar"><article class="post category-social">
                <h1 class="entry-title">Talks</h1><div class="entry-meta">By Jane Roe</div>
                <div class="entry-content">%s
                <div class="sharedaddy sd-sharing"><h3>Share this:</h3><ul><li>Mail</li></ul></div></div>
                <div id="comments"><p>A very long comment that goes on and on and on.</p></div></article>
                <div class="widget-area sidebar"><p>Popular posts of the week</p></div></div></div></body></html>
                """.formatted(
                        PARAGRAPHS.formatted("<p><strong><a href='/x'>Read more: Dam is full</a></strong></p>")));

        assertThat(article.body()).isEqualTo(BODY);
        assertThat(article.author()).isEqualTo("Jane Roe, John Doe");
        assertThat(article.outlet()).isEqualTo("The Wire");
        assertThat(article.published()).isEqualTo("2021-03-03");
    }

    @Test
    void aNewspaperWithMicrodata() {
        Article article = article("a.html", """
                <html><body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Talks</h1>
                <span itemprop="author" itemscope><span itemprop="name">Jane Roe</span>, Editor</span>
                <span itemprop="publisher" itemscope><meta itemprop="name" content=""><b itemprop="name">The Wire</b></span>
                <time itemprop="datePublished" datetime="2021-03-03T10:00:00+01:00">Wednesday</time>
                <div itemprop="articleBody">%s</div></div></body></html>
                """.formatted(
                        PARAGRAPHS.formatted("<figure><img><figcaption>The dam.</figcaption></figure>")));

        assertThat(article.body()).isEqualTo(BODY);
        assertThat(article.title()).isEqualTo("Talks");
        assertThat(article.author()).isEqualTo("Jane Roe");
        assertThat(article.outlet()).isEqualTo("The Wire");
    }

    @Test
    void anOldPageOfNothingButBoxes() {
        Article article = article("a.html", """
                <html><head><meta property="og:site_name" content="The Wire"></head><body>
                <div class="top"><div><a href="/">Home</a> <a href="/w">World</a></div></div>
                <div class="cols"><div class="left"><div><a href="/1">Fish quota falls</a></div>
                <p><a href="/2">A teaser of another story that has a long title</a></p></div>
                <div class="mid"><div class="byline">By Jane Roe, Diplomatic Editor, 3 March 2021</div>
                %s</div></div><div class="foot"><p>All rights reserved.</p></div></body></html>
                """.formatted(PARAGRAPHS.formatted(
                "<div class='ad-slot'>Buy tea</div><p>See also: <a href='/3'>Herring</a></p>")));

        assertThat(article.body()).isEqualTo(BODY);
        assertThat(article.author()).isEqualTo("Jane Roe");
        assertThat(article.published()).isEqualTo("2021-03-03");
    }

    @Test
    void paragraphsInBoxesOfTheirOwn() {
        String boxed =
                PARAGRAPHS.formatted("").replace("<p>", "<div class='cell'><p>").replace("</p>", "</p></div>");

        Article article = article("a.html", """
                <html><head><meta property="article:published_time" content="2021-03-03T10:00:00Z">
                <meta property="article:author" content="https://example.org/jane"></head>
                <body><div class="nav"><p>World</p></div><div class="story">%s</div><footer><p>Imprint</p></footer></body></html>
                """.formatted(boxed));

        assertThat(article.body()).isEqualTo(BODY);
        assertThat(article.author()).isNull();
    }

    @Test
    void aPageThatShowsItsTextToProgramsOnly() {
        Article article = article("a.html", """
                <html><head><script type="application/ld+json">[{"@type":"BreadcrumbList"},{"@type":"ReportageNewsArticle",
                "datePublished":"2021-03-03","articleBody":"%s","author":"Jane Roe"}]</script></head>
                <body><div id="root">Please enable scripts.</div></body></html>
                """.formatted(BODY.replace("\n", "\\n")));

        assertThat(article.body()).isEqualTo(BODY);
        assertThat(article.author()).isEqualTo("Jane Roe");
    }

    @Test
    void aNameThatHoldsTheWholePageIsNoClutter() {
        Article article = article("a.html", """
                <html><meta name=date content=2021-03-03><body><div id="page-with-comments" class="social"><div class="ads">
                %s</div></div></body></html>
                """.formatted(PARAGRAPHS.formatted("")));

        assertThat(article.body()).isEqualTo(BODY);
    }

    @Test
    void aHeadingAndASentenceThatBeginLikeAnInvitationStay() {
        Article article = article("a.html", """
                <html><meta name=date content=2021-03-03><body><article><h2>Two views</h2>
                <p>Related to this is the dam.</p><p>Watch the water, he said.</p></article></body></html>
                """);

        assertThat(article.body()).isEqualTo("Two views\n\nRelated to this is the dam.\n\nWatch the water, he said.");
    }
}
