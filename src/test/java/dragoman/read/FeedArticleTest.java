package dragoman.read;

import static dragoman.read.ReadingTexts.readAll;
import static dragoman.read.ReadingTexts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FeedArticleTest {

    @Test
    void eachEntryOfAnRssFeedIsAnArticle() {
        List<Reading> readings = readAll("feed.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                     xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>The Wire</title><link>https://example.org</link><description>News</description>
                <item><title>Calm &amp;amp; clear</title><link>https://example.org/1</link><dc:creator>Ann Example</dc:creator>
                  <pubDate>Wed, 03 Mar 2021 10:00:00 GMT</pubDate><description>Short.</description>
                  <content:encoded><![CDATA[<p>First.</p><p>Second.</p>]]></content:encoded></item>
                <item><title>No date</title><guid isPermaLink="false">wire-2</guid><description>Words</description></item>
                <item><title>No link</title><guid isPermaLink="false">wire-3</guid>
                  <pubDate>Tue, 02 Mar 2021 10:00:00 GMT</pubDate><description>Third.</description></item>
                </channel></rss>
                """);

        assertThat(readings)
                .containsExactly(
                        new Reading.Read(
                                "feed.xml entry 1",
                                new Article(
                                        "https://example.org/1",
                                        "Calm & clear",
                                        "The Wire",
                                        "Ann Example",
                                        LocalDate.of(2021, 3, 3),
                                        "https://example.org/1",
                                        "First.\n\nSecond."),
                                List.of()),
                        new Reading.Refused(
                                "feed.xml entry 2",
                                "its date is unknown; give it with `--published 2016-02-06`"
                                        + " or a front matter line `published: 2016-02-06`"),
                        new Reading.Read(
                                "feed.xml entry 3",
                                new Article(
                                        "wire-3",
                                        "No link",
                                        "The Wire",
                                        null,
                                        LocalDate.of(2021, 3, 2),
                                        null,
                                        "Third."),
                                List.of()));
    }

    @Test
    void eachEntryOfAnAtomFeedIsAnArticle() {
        List<Reading> readings = readAll("feed", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>The Wire</title><id>wire</id>
                <updated>2021-03-03T10:00:00Z</updated>
                <entry><title>Calm</title><id>urn:1</id><link href="https://example.org/1"/>
                  <author><name>Ann Example</name></author><updated>2021-03-03T10:00:00Z</updated>
                  <content type="html">&lt;p&gt;Calm.&lt;/p&gt;</content></entry>
                </feed>
                """);

        assertThat(readings)
                .containsExactly(new Reading.Read(
                        "feed entry 1",
                        new Article(
                                "https://example.org/1",
                                "Calm",
                                "The Wire",
                                "Ann Example",
                                LocalDate.of(2021, 3, 3),
                                "https://example.org/1",
                                "Calm."),
                        List.of()));
    }

    @Test
    void aFeedWithoutEntriesIsRefused() {
        assertThat(refusal("feed.rss", "<rss version='2.0'><channel><title>T</title></channel></rss>"))
                .contains("without entries");
    }

    @Test
    void markupThatIsNoFeedIsRefused() {
        assertThat(refusal("feed.xml", "<recipe><step>Stir</step></recipe>")).contains("no RSS or Atom feed");
        assertThat(refusal("feed.xml", "<rss version='2.0'><channel>")).contains("no RSS or Atom feed");
    }

    @Test
    void entriesBeyondTheLimitAreLeftOutWithALine() {
        String items = IntStream.range(0, 5)
                .mapToObj(i -> "<item><guid>" + i + "</guid><pubDate>Wed, 03 Mar 2021 10:00:00 GMT</pubDate>"
                        + "<description>Calm " + i + ".</description></item>")
                .collect(Collectors.joining());
        byte[] feed = ("<rss version='2.0'><channel><title>T</title>" + items + "</channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
        ArticleReader reader = ReadingTexts.reader(new ReadLimits(10_000, 10_000, 3, 1, Duration.ofSeconds(1)));

        List<Reading> readings = reader.read(feed, "feed.xml", Given.NOTHING);

        assertThat(readings).hasSize(4);
        assertThat(readings.getLast())
                .hasToString(
                        "feed.xml: has 5 entries, of which the first 3 were read; split it, or raise `feed-entries`"
                                + " in the settings");
    }
}
