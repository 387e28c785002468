package dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Feeds that are looked at again and again, and the pages they lead to. */
class FeedReaderTest {

    private static final String PLACE = "https://wire.example/feeds/all.xml";
    private static final String DATE = "<pubDate>Wed, 03 Mar 2021 10:00:00 GMT</pubDate>";
    private static final String PAGE = "https://wire.example/lake";

    private final FeedReader reader = new FeedReader(
            new ReadLimits(100_000, 20_000, 3, 100_000, Duration.ofSeconds(5)),
            InstantSource.fixed(Instant.parse("2021-03-05T12:00:00Z")));

    @Test
    void anEntryWithItsContentIsWhole() {
        FeedEntry entry = only(
                "<item><guid>g1</guid><title>Lake</title><link>" + PAGE + "</link>" + DATE
                        + "<description>Short.</description>"
                        + "<content:encoded>&lt;p&gt;The lake is calm.&lt;/p&gt;&lt;p&gt;Boats wait.&lt;/p&gt;</content:encoded></item>");

        assertThat(entry.whole()).isTrue();
        assertThat(entry.text()).isEqualTo("The lake is calm.\n\nBoats wait.");
        assertThat(article(reader.article(entry, null)))
                .isEqualTo(new Article(
                        PAGE,
                        "Lake",
                        "The Wire",
                        null,
                        LocalDate.of(2021, 3, 3),
                        PAGE,
                        "The lake is calm.\n\nBoats wait."));
    }

    @Test
    void anAtomEntryWithItsContentIsWhole() {
        List<FeedEntry> entries = entries(
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>A</title><entry><id>urn:1</id>"
                        + "<title>Lake</title><link href='/lake'/><updated>2021-03-03T10:00:00Z</updated>"
                        + "<summary>Short.</summary><content type='html'>&lt;p&gt;The lake is calm.&lt;/p&gt;</content></entry></feed>");

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.whole()).isTrue();
            assertThat(entry.key()).isEqualTo("urn:1");
            assertThat(entry.page()).isEqualTo("https://wire.example/lake");
            assertThat(entry.published()).isEqualTo("2021-03-03");
        });
    }

    @Test
    void aDescriptionIsASummary() {
        assertThat(only("<item><link>" + PAGE + "</link>" + DATE + "<description>The lake.</description></item>")
                        .whole())
                .isFalse();
    }

    @Test
    void aGuidThatIsNoAddressIsNoLink() {
        FeedEntry entry = only("<item><guid>lake-7</guid>" + DATE + "<description>The lake.</description></item>");

        assertThat(entry.page()).isNull();
        assertThat(entry.key()).isEqualTo("lake-7");
        assertThat(entry.id()).as("another feed may have a lake-7 too").isEqualTo(PLACE + "#lake-7");
        assertThat(entry.whole()).isTrue();
    }

    @Test
    void contentThatIsBrokenOffIsASummary() {
        for (String end : List.of("calm […]", "calm...", "calm… ", "calm. Continue reading →", "calm. Read more")) {
            assertThat(only("<item><link>" + PAGE + "</link>" + DATE + "<content:encoded>The lake is " + end
                                    + "</content:encoded></item>")
                            .whole())
                    .as(end)
                    .isFalse();
        }
    }

    @Test
    void entriesOfOneGuidAndOneLinkAreStillToldApart() {
        List<FeedEntry> entries =
                entries(rss("<item><guid>same</guid><link>https://wire.example/</link><title>One</title>"
                        + DATE + "<description>First.</description></item>"
                        + "<item><guid>same</guid><link>https://wire.example/</link><title>Two</title>" + DATE
                        + "<description>Second.</description></item>"));

        assertThat(entries).extracting(FeedEntry::key).doesNotHaveDuplicates();
        assertThat(entries).extracting(FeedEntry::id).doesNotHaveDuplicates();
        assertThat(entries).extracting(FeedEntry::page).containsOnlyNulls();
        assertThat(entries).extracting(FeedEntry::whole).containsOnly(true);
    }

    @Test
    void anEntryIsTheSameOnlyWhileTheFeedSaysTheSameOfIt() {
        String item = "<item><guid>g</guid><link>" + PAGE + "</link>" + DATE + "<description>One.</description></item>";

        assertThat(only(item).content()).isEqualTo(only(item).content());
        assertThat(only(item.replace("One.", "Two.")).content())
                .isNotEqualTo(only(item).content());
        assertThat(only(item.replace("One.", "Two.")).key())
                .isEqualTo(only(item).key());
    }

    @Test
    void noMoreEntriesAreReadThanIsSet() {
        String item = "<item>" + DATE + "<description>x</description></item>";

        assertThat(reader.entries(body(PLACE, "text/xml", rss(item.repeat(5)))))
                .isInstanceOfSatisfying(FeedContents.Entries.class, entries -> {
                    assertThat(entries.entries()).hasSize(3);
                    assertThat(entries.leftOut()).isEqualTo(2);
                });
    }

    @Test
    void anEmptyFeedIsNoFault() {
        assertThat(entries(rss(""))).isEmpty();
    }

    @Test
    void whatIsNoFeedIsToldInOneLine() {
        for (String bad :
                List.of("<rss version='2.0'><channel><item>", "<html><p>No feed</p></html>", "", "\u0001\u0002")) {
            assertThat(reader.entries(body(PLACE, "text/xml", bad)))
                    .as(bad)
                    .isInstanceOfSatisfying(
                            FeedContents.Unreadable.class,
                            it -> assertThat(it.why())
                                    .isNotBlank()
                                    .doesNotContain("\n")
                                    .doesNotContain("fetch it anew"));
        }
    }

    @Test
    void entitiesThatReadFilesOrGrowAreRefused() {
        String bomb = "<!DOCTYPE rss [<!ENTITY f SYSTEM 'file:///etc/hostname'>]><rss version='2.0'><channel><title>&f;"
                + "</title></channel></rss>";

        assertThat(reader.entries(body(PLACE, "text/xml", bomb))).isInstanceOf(FeedContents.Unreadable.class);
    }

    @Test
    void anEntryWithoutDateIsRefused() {
        FeedEntry entry = only("<item><link>https://wire.example/2021/03/03/lake</link>"
                + "<content:encoded>March 3, 2021. The lake.</content:encoded></item>");

        assertThat(reader.article(entry, null))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.message()).contains("no date"));
    }

    @Test
    void aPageGivesTheTextAndTheFeedTheRest() {
        FeedEntry entry = only("<item><link>" + PAGE + "</link><title>Lake stays calm</title>" + DATE
                + "<description>The lake.</description></item>");
        String html =
                "<html><head><title>Lake stays calm - Wire</title><meta name=date content=2020-01-01></head><body>"
                        + "<nav>Home News</nav><article><p>The lake stays calm, said Ann Boe.</p><p>Boats wait there.</p></article></body></html>";

        Article article = article(reader.pageArticle(entry, body(PAGE, "text/html", html), "The Own Name")
                .orElseThrow());

        assertThat(article.body()).isEqualTo("The lake stays calm, said Ann Boe.\n\nBoats wait there.");
        assertThat(article.published()).isEqualTo(LocalDate.of(2021, 3, 3));
        assertThat(article.outlet()).isEqualTo("The Own Name");
        assertThat(article.id()).isEqualTo(PAGE);
    }

    @Test
    void aPageThatAsksForConsentIsNotTheArticle() {
        FeedEntry entry = only("<item><link>" + PAGE + "</link><title>Parliament adopts fisheries treaty</title>" + DATE
                + "<description>It passed.</description></item>");
        String wall = "<html><body><article><p>We value your privacy. Accept our cookies and those of our partners.</p>"
                + "</article></body></html>";

        assertThat(reader.pageArticle(entry, body(PAGE, "text/html", wall), null))
                .isEmpty();
    }

    @Test
    void whatIsNoPageOrHasLessThanTheSummaryIsNotTheArticle() {
        FeedEntry entry = only("<item><link>" + PAGE + "</link>" + DATE
                + "<description>The lake is calm today, and so are we.</description></item>");

        assertThat(reader.pageArticle(entry, body(PAGE, "application/pdf", "%PDF-1.7 …"), null))
                .isEmpty();
        assertThat(reader.pageArticle(entry, body(PAGE, "text/html", "<html><p>Lake.</p></html>"), null))
                .isEmpty();
    }

    @Test
    void wordsAreLookedForAsWordsOfTheirOwnInAnyCase() {
        FeedEntry entry = only(
                "<item><title>Peace TALKS</title>" + DATE + "<description>In Genève (Swiss).</description></item>");

        assertThat(entry.mentions(List.of())).isTrue();
        assertThat(entry.mentions(List.of("talks"))).isTrue();
        assertThat(entry.mentions(List.of("GENÈVE"))).isTrue();
        assertThat(entry.mentions(List.of("talk", "gen", "(swiss"))).isTrue();
        assertThat(entry.mentions(List.of("talk", "gen"))).isFalse();
    }

    @Test
    void robotsSayWhatMayBeFetchedAndHowOften() {
        String address = Robots.address("https://wire.example/a/b?c");
        Robots robots = Robots.of(
                address,
                body(
                        address,
                        "text/plain",
                        "User-agent: *\nDisallow: /\n\nUser-agent: Dragoman\nDisallow: /private\nCrawl-delay: 7\n"));

        assertThat(address).isEqualTo("https://wire.example/robots.txt");
        assertThat(robots.allow("https://wire.example/lake")).isTrue();
        assertThat(robots.allow("https://wire.example/private/lake")).isFalse();
        assertThat(robots.pause()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void withoutRobotsAllIsAllowedAndWithAServerAtALossNothingForNow() {
        String address = Robots.address(PAGE);

        assertThat(Robots.of(address, new Fetched.Denied(404, null)).allow(PAGE))
                .isTrue();
        for (Fetched loss : List.of(new Fetched.Denied(503, null), new Fetched.Failed(Fetched.Fault.LATE, "5"))) {
            assertThat(Robots.of(address, loss).allow(PAGE)).isFalse();
            assertThat(Robots.of(address, loss).isUnsettled()).isTrue();
        }
    }

    private FeedEntry only(String item) {
        List<FeedEntry> entries = entries(rss(item));
        assertThat(entries).hasSize(1);
        return entries.getFirst();
    }

    private List<FeedEntry> entries(String feed) {
        return ((FeedContents.Entries) reader.entries(body(PLACE, "application/xml", feed))).entries();
    }

    private static String rss(String items) {
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>The Wire</title>"
                + items + "</channel></rss>";
    }

    private static Fetched.Body body(String address, String type, String text) {
        return new Fetched.Body(
                Raw.ofWeb(
                        address,
                        text.getBytes(StandardCharsets.UTF_8),
                        ContentType.charset(type),
                        ContentType.format(type)),
                null,
                null);
    }

    private static Article article(Reading reading) {
        return Optional.of(reading)
                .filter(Reading.Read.class::isInstance)
                .map(Reading.Read.class::cast)
                .orElseThrow(() -> new AssertionError(reading.toString()))
                .article();
    }
}
