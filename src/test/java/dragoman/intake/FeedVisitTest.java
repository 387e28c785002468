package dragoman.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import dragoman.read.Given;
import dragoman.read.NewsSite;
import dragoman.store.Feed;
import dragoman.store.FeedEntries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Visits to feeds on a real server, by a clock that is turned. */
@Timeout(60)
class FeedVisitTest {

    private static final String XML = "application/rss+xml";
    private static final String FIRST = "The harbour of Osk will open on Monday, Ann Boe said. The mayor welcomed it.";
    private static final String SECOND = "The ferry to Tarn has stopped, Per Holm said on Friday. Nobody was hurt.";

    private final Newsroom room = new Newsroom();
    private NewsSite site;

    @BeforeEach
    void start() throws IOException {
        site = new NewsSite();
    }

    @AfterEach
    void stop() {
        site.close();
        room.close();
    }

    @Test
    void wholeEntriesBecomeArticlesWithoutAskingForTheirPages() {
        site.put("/feed", XML, rss(whole("1", FIRST), whole("2", SECOND)));

        Feed feed = room.visit(room.add(site.address("/feed")));

        assertThat(room.bodies()).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(feed.articles()).isEqualTo(2);
        assertThat(feed.trouble()).isNull();
        assertThat(feed.succeededAt()).isEqualTo(room.now());
        assertThat(feed.nextAt()).isEqualTo(room.now().plus(Duration.ofMinutes(5)));
        assertThat(site.asked()).hasSize(1);
        Article article = room.article(site.address("/1")).orElseThrow();
        assertThat(article.published()).isEqualTo(LocalDate.of(2016, 2, 5));
        assertThat(article.outlet()).isEqualTo("The Osk Wire");
    }

    @Test
    void theVersionThatWasTakenInIsNotSentAgain() {
        site.put("/feed", XML, rss(whole("1", FIRST)), "\"v1\"");
        Feed feed = room.visit(room.add(site.address("/feed")));
        assertThat(feed.etag()).isEqualTo("\"v1\"");

        room.restart();
        Feed again = room.visit(feed);

        assertThat(site.asked("/feed").get(1).header("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(site.asked("/feed").get(1).header("If-Modified-Since")).isEqualTo("Fri, 05 Feb 2016 10:00:00 GMT");
        assertThat(again.trouble()).isNull();
        assertThat(again.succeededAt()).isEqualTo(room.now()).isAfter(feed.succeededAt());
        assertThat(again.articles()).isEqualTo(1);
    }

    @Test
    void anEntryIsTakenInOnceAndAChangedOneIsACorrection() {
        site.put("/feed", XML, rss(whole("1", FIRST)));
        Feed feed = room.visit(room.add(site.address("/feed")));
        feed = room.visit(feed);
        assertThat(room.bodies()).containsExactly(FIRST);

        site.put("/feed", XML, rss(whole("1", FIRST.replace("Monday", "Tuesday"))));
        feed = room.visit(feed);

        assertThat(room.bodies()).containsExactly(FIRST.replace("Monday", "Tuesday"));
        assertThat(feed.articles()).isEqualTo(1);
    }

    @Test
    void aCorrectionUnderANewLinkIsKnownByTheGuid() {
        site.put("/feed", XML, rss(whole("1", FIRST)));
        Feed feed = room.visit(room.add(site.address("/feed")));

        String corrected = FIRST.replace("Monday", "Tuesday");
        site.put("/feed", XML, rss(whole("1", corrected).replace("/1</link>", "/1-updated</link>")));
        room.visit(feed);

        assertThat(room.bodies()).containsExactly(corrected);
        assertThat(room.article(site.address("/1"))).isPresent();
    }

    @Test
    void anEntryWithoutDateIsRefusedAndListed() {
        site.put("/feed", XML, rss(whole("1", FIRST).replaceFirst("<pubDate>.*</pubDate>", ""), whole("2", SECOND)));

        Feed feed = room.visit(room.add(site.address("/feed")));

        assertThat(room.bodies()).containsExactly(SECOND);
        assertThat(room.feeds().entries(feed).refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.title()).isEqualTo("Title 1");
            assertThat(refusal.note()).contains("no date");
        });
    }

    @Test
    void aSummaryLeadsToItsPage() {
        site.put("/feed", XML, rss(summary("1", "The harbour.")));
        site.put("/1", "text/html", page("Title 1", FIRST));

        Feed feed = room.visit(room.add(site.address("/feed")));

        assertThat(room.bodies()).containsExactly(FIRST);
        assertThat(feed.etag()).isNull();
        assertThat(feed.articles()).isEqualTo(1);
        room.visit(feed);
        assertThat(site.asked("/1"))
                .as("a page that was had is not asked for again")
                .hasSize(1);
    }

    @Test
    void betweenTwoRequestsToAHostThereIsAPause() {
        site.put("/feed", XML, rss(summary("1", "The harbour."), summary("2", "The ferry.")));
        site.put("/1", "text/html", page("Title 1", FIRST));
        site.put("/2", "text/html", page("Title 2", SECOND));

        room.visit(room.add(site.address("/feed")));

        assertThat(site.asked()).extracting(NewsSite.Asked::path).containsExactly("/feed", "/robots.txt", "/2", "/1");
        assertThat(room.waits).containsExactly(Newsroom.PAUSE, Newsroom.PAUSE, Newsroom.PAUSE);
        assertThat(site.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void thePauseOutlastsARestart() {
        site.put("/feed", XML, rss(whole("1", FIRST)));
        Feed feed = room.visit(room.add(site.address("/feed")));
        room.restart();
        room.feeds().resume(feed.id(), room.now());

        room.visit(feed);

        assertThat(room.waits).containsExactly(Newsroom.PAUSE);
    }

    @Test
    void whereRobotsForbidThePageTheSummaryIsTheArticle() {
        site.put("/robots.txt", "text/plain", "User-agent: *\nDisallow: /1\n");
        site.put("/feed", XML, rss(summary("1", FIRST)));
        site.put("/1", "text/html", page("Title 1", FIRST + SECOND));

        Feed feed = room.visit(room.add(site.address("/feed")));
        room.visit(feed);

        assertThat(site.asked("/1")).isEmpty();
        assertThat(site.asked("/robots.txt")).hasSize(1);
        assertThat(room.bodies()).containsExactly(FIRST);
    }

    @Test
    void theCrawlDelayOfTheSiteIsKept() {
        site.put("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 9\n");
        site.put("/feed", XML, rss(summary("1", "The harbour."), summary("2", "The ferry.")));
        site.put("/1", "text/html", page("Title 1", FIRST));
        site.put("/2", "text/html", page("Title 2", SECOND));

        room.visit(room.add(site.address("/feed")));

        assertThat(room.waits).containsExactly(Newsroom.PAUSE, Newsroom.PAUSE, Duration.ofSeconds(9));
    }

    @Test
    void aPageThatCannotBeHadNowIsTriedAgainAndItsSummaryServesMeanwhile() {
        site.put("/feed", XML, rss(summary("1", "The harbour of Osk will open.")), "\"v1\"");
        site.refuse("/1", 500, "X-None", "x");
        Feed feed = room.visit(room.add(site.address("/feed")));
        assertThat(room.bodies()).containsExactly("The harbour of Osk will open.");
        assertThat(feed.etag()).as("it must be sent again for the page's sake").isNull();

        site.put("/1", "text/html", page("Title 1", FIRST));
        feed = room.visit(feed);

        assertThat(room.bodies()).containsExactly(FIRST);
        assertThat(feed.etag()).isEqualTo("\"v1\"");
        assertThat(feed.articles()).isEqualTo(1);
    }

    @Test
    void aPageIsTriedThreeTimes() {
        site.put("/feed", XML, rss(summary("1", "The harbour of Osk will open.")), "\"v1\"");
        site.refuse("/1", 500, "X-None", "x");
        Feed feed = room.add(site.address("/feed"));
        for (int i = 0; i < 5; i++) {
            feed = room.visit(feed);
        }

        assertThat(site.asked("/1")).hasSize(3);
        assertThat(feed.etag()).isEqualTo("\"v1\"");
    }

    @Test
    void aSummaryNeverReplacesTheWholeText() {
        site.put("/feed", XML, rss(summary("1", "The harbour.")));
        site.put("/1", "text/html", page("Title 1", FIRST));
        Feed feed = room.visit(room.add(site.address("/feed")));

        site.put("/feed", XML, rss(summary("1", "The harbour opens.")));
        site.refuse("/1", 404, "X-None", "x");
        room.visit(feed);

        assertThat(room.bodies()).containsExactly(FIRST);
    }

    @Test
    void manyPagesAreHadInSeveralVisits() {
        String[] items = new String[Pages.MOST + 3];
        for (int i = 0; i < items.length; i++) {
            items[i] = summary("n" + i, "Notice " + i + ".");
            site.put(
                    "/n" + i,
                    "text/html",
                    page("Title n" + i, "Boat number " + i + " has come into the harbour of Osk."));
        }
        site.put("/feed", XML, rss(items), "\"v1\"");

        Feed feed = room.visit(room.add(site.address("/feed")));
        assertThat(feed.articles()).isEqualTo(Pages.MOST);
        assertThat(feed.etag()).isNull();
        assertThat(Duration.between(room.now(), feed.nextAt())).isEqualTo(Duration.ofMinutes(1));

        feed = room.visit(feed);
        assertThat(feed.articles()).isEqualTo(items.length);
        assertThat(feed.etag()).isEqualTo("\"v1\"");
    }

    @Test
    void aFeedNeverReplacesAnArticleThatCameFromElsewhere(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), "---\nid: " + site.address("/1") + "\npublished: 2016-02-05\n---\n" + FIRST);
        assertThat(room.intake().take(file.toString(), Given.NOTHING)).hasSize(1);
        site.put("/feed", XML, rss(whole("1", SECOND)));

        Feed feed = room.visit(room.add(site.address("/feed")));
        site.put("/feed", XML, rss(whole("1", SECOND + " More.")));
        feed = room.visit(feed);

        assertThat(room.bodies()).containsExactly(FIRST);
        assertThat(feed.articles()).isZero();
    }

    @Test
    void anEntryWithoutTheWantedWordsIsPassedOverUntilItHasThem() {
        site.put("/feed", XML, rss(whole("1", FIRST), whole("2", SECOND)));

        Feed feed = room.visit(room.add(site.address("/feed"), "ferry"));
        assertThat(room.bodies()).containsExactly(SECOND);

        String now = FIRST + " The ferry too.";
        site.put("/feed", XML, rss(whole("1", now), whole("2", SECOND)));
        room.visit(feed);
        assertThat(room.bodies()).containsExactlyInAnyOrder(now, SECOND);
    }

    @Test
    void afterACrashTheRestIsTakenInAndNothingTwice() {
        site.put("/feed", XML, rss(whole("1", FIRST), whole("2", SECOND)), "\"v1\"");
        Feed feed = room.add(site.address("/feed"));
        FeedEntries entries = room.feeds().entries(feed);
        room.visit(feed);
        // What the database holds when the process dies between storing an article and noting that it has been.
        entries.note("g1", "x", site.address("/1"), null, FeedEntries.Outcome.BEGUN, null, 0, room.now());
        room.feeds().succeeded(feed, feed.url(), null, null, room.now(), room.now());
        room.restart();

        site.put("/feed", XML, rss(whole("1", FIRST + " More."), whole("2", SECOND)), "\"v2\"");
        room.visit(feed);

        assertThat(room.bodies()).containsExactlyInAnyOrder(FIRST + " More.", SECOND);
    }

    @Test
    void retryAfterInSecondsIsObeyed() {
        site.refuse("/feed", 429, "Retry-After", "7200");

        Feed feed = room.visit(room.add(site.address("/feed")));

        assertThat(feed.trouble()).isEqualTo(new Feed.Trouble("status", "429"));
        assertThat(feed.nextAt()).isEqualTo(room.now().plusSeconds(7200));
    }

    @Test
    void retryAfterAsADateIsObeyedByTheOtherFeedsOfTheHostToo() {
        Instant until = room.now().plus(Duration.ofHours(3));
        site.refuse(
                "/feed",
                503,
                "Retry-After",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC)));
        site.put("/other", XML, rss(whole("1", FIRST)));

        Feed feed = room.visit(room.add(site.address("/feed")));
        Feed other = room.visit(room.add(site.address("/other")));

        assertThat(feed.nextAt()).isEqualTo(until);
        assertThat(site.asked("/other")).isEmpty();
        assertThat(other.nextAt()).isEqualTo(until);
        assertThat(other.trouble()).as("it did nothing wrong").isNull();
        assertThat(room.visit(other).articles()).isEqualTo(1);
    }

    @Test
    void aRetryAfterThatMeansNothingIsPassedOver() {
        for (String nonsense : List.of("soon", "-5", "Thu, 99 Foo 2016", "0")) {
            assertThat(RetryAfter.of(nonsense, room.now())).as(nonsense).isEmpty();
        }
        assertThat(RetryAfter.of("999999999", room.now())).contains(room.now().plus(Duration.ofDays(7)));
    }

    @Test
    void eachFailureDoublesTheWaitWithSomeChanceInIt() {
        site.refuse("/feed", 500, "X-None", "x");
        Feed feed = room.add(site.address("/feed"));
        for (int minutes : new int[] {5, 10, 20, 40, 80, 160, 320, 360, 360}) {
            feed = room.visit(feed);
            assertThat(Duration.between(room.now(), feed.nextAt())).isEqualTo(Duration.ofMinutes(minutes));
        }
        assertThat(feed.failures()).isEqualTo(9);

        room.chance(0);
        feed = room.visit(feed);
        assertThat(Duration.between(room.now(), feed.nextAt())).isEqualTo(Duration.ofMinutes(288));
    }

    @Test
    void aFeedThatFailsForHoursIsToldOnceAndAgainOnlyAfterItWasWell() {
        site.refuse("/feed", 500, "X-None", "x");
        Feed feed = room.visit(room.add(site.address("/feed")));
        room.turn(Duration.ofHours(5));
        feed = room.visit(feed);
        assertThat(room.notices).isEmpty();

        room.turn(Duration.ofHours(2));
        for (int i = 0; i < 4; i++) {
            feed = room.visit(feed);
        }
        assertThat(room.notices).singleElement().satisfies(notice -> {
            assertThat(notice.occasion()).isEqualTo(FeedNotice.Occasion.FAILING);
            assertThat(notice.feed().trouble()).isEqualTo(new Feed.Trouble("status", "500"));
        });

        site.put("/feed", XML, rss(whole("1", FIRST)));
        feed = room.visit(feed);
        assertThat(feed.failures()).isZero();
        site.refuse("/feed", 500, "X-None", "x");
        feed = room.visit(feed);
        room.turn(Duration.ofHours(7));
        room.visit(feed);
        assertThat(room.notices).hasSize(2).extracting(FeedNotice::key).doesNotHaveDuplicates();
    }

    @Test
    void aFeedThatIsGoneIsPausedAndTold() {
        site.refuse("/feed", 410, "X-None", "x");

        Feed feed = room.visit(room.add(site.address("/feed")));

        assertThat(feed.state()).isEqualTo(Feed.State.GONE);
        assertThat(room.notices).extracting(FeedNotice::occasion).containsExactly(FeedNotice.Occasion.GONE);
        room.turn(Duration.ofDays(30));
        assertThat(room.feeds().due(room.now())).isEmpty();
        assertThat(room.feeds().resume(feed.id(), room.now())).isTrue();
        assertThat(room.feeds().due(room.now())).hasSize(1);
    }

    @Test
    void aMoveForGoodIsRememberedAndOneForNowIsNot() {
        site.refuse("/old", 301, "Location", "/new");
        site.refuse("/lent", 302, "Location", "/new");
        site.put("/new", XML, rss(whole("1", FIRST)));

        assertThat(room.visit(room.add(site.address("/old"))).url()).isEqualTo(site.address("/new"));
        Feed lent = room.visit(room.add(site.address("/lent")));
        assertThat(lent.url()).isEqualTo(site.address("/lent"));
        assertThat(lent.trouble()).isNull();
    }

    @Test
    void aMoveForGoodBehindOneForNowIsNotRemembered() {
        site.refuse("/a", 301, "Location", "/b");
        site.refuse("/b", 302, "Location", "/c");
        site.refuse("/c", 301, "Location", "/d");
        site.put("/d", XML, rss(whole("1", FIRST)));

        assertThat(room.visit(room.add(site.address("/a"))).url()).isEqualTo(site.address("/b"));
    }

    @Test
    void redirectsInACircleAreLeftOff() {
        site.refuse("/a", 301, "Location", "/b");
        site.refuse("/b", 301, "Location", "/a");

        Feed feed = room.visit(room.add(site.address("/a")));

        assertThat(feed.trouble()).isEqualTo(new Feed.Trouble("redirect", "5"));
        assertThat(feed.url()).isEqualTo(site.address("/a"));
        assertThat(site.asked()).hasSize(6);
    }

    @Test
    void whatIsTooLargeTooSlowOrNoFeedIsTrouble() {
        site.put("/large", XML, rss(whole("1", FIRST.repeat(2000))));
        site.put("/bad", XML, "<rss version='2.0'><channel><item></channel>");
        site.answer("/slow", exchange -> NewsSite.dawdle(Duration.ofSeconds(10)));

        assertThat(trouble("/large")).isEqualTo(new Feed.Trouble("large", "100000"));
        assertThat(trouble("/slow")).isEqualTo(new Feed.Trouble("late", "2"));
        assertThat(trouble("/bad").kind()).isEqualTo("unreadable");
        assertThat(trouble("/none")).isEqualTo(new Feed.Trouble("status", "404"));
        assertThat(room.bodies()).isEmpty();
    }

    private Feed.Trouble trouble(String path) {
        Feed feed = room.visit(room.add(site.address(path)));
        assertThat(feed.nextAt()).isAfter(room.now());
        return Objects.requireNonNull(feed.trouble());
    }

    private static String rss(String... items) {
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>The Osk Wire</title>"
                + String.join("", items) + "</channel></rss>";
    }

    private String whole(String name, String text) {
        return item(name, "<content:encoded>" + text + "</content:encoded>");
    }

    private String summary(String name, String text) {
        return item(name, "<description>" + text + "</description>");
    }

    private String item(String name, String rest) {
        return "<item><guid>g" + name + "</guid><title>Title " + name + "</title><link>" + site.address("/" + name)
                + "</link><pubDate>Fri, 05 Feb 2016 10:00:00 GMT</pubDate>" + rest + "</item>";
    }

    private static String page(String title, String text) {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>" + text
                + "</p></article></body></html>";
    }
}
