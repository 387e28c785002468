package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.store.FeedEntries.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of feeds, on every database. */
abstract class FeedsContract {

    private static final Instant NOW = Instant.parse("2016-02-07T09:00:00Z");
    private static final String URL = "https://wire.example/feed.xml";
    private Feeds feeds;

    /** An open database, with or without rows of an earlier test. */
    abstract Database database();

    @BeforeEach
    void open() {
        database().jdbi().useHandle(handle -> {
            handle.execute("DELETE FROM feeds");
            handle.execute("DELETE FROM feed_hosts");
        });
        feeds = new Feeds(database());
    }

    @Test
    void anAddedFeedIsDueAtOnceAndKnownByItsAddress() {
        Feed feed = feeds.add(wanted(URL), NOW);

        assertThat(feeds.due(NOW)).containsExactly(feed);
        assertThat(feeds.add(wanted(URL), NOW).id()).isEqualTo(feed.id());
        assertThat(feeds.list()).hasSize(1);
        assertThat(feed.words()).isEmpty();
        assertThat(feeds.add(new Feed.Wanted(URL, "Wire", List.of(), Duration.ofMinutes(5)), NOW)
                        .outlet())
                .isEqualTo("Wire");
    }

    @Test
    void aPauseLastsUntilItIsEnded() {
        Feed feed = feeds.add(wanted(URL), NOW);

        assertThat(feeds.pause(feed.id())).isTrue();
        assertThat(feeds.due(NOW)).isEmpty();
        assertThat(feeds.list()).extracting(Feed::state).containsExactly(Feed.State.PAUSED);
        assertThat(feeds.resume(feed.id(), NOW)).isTrue();
        assertThat(feeds.due(NOW)).hasSize(1);
        assertThat(feeds.pause(feed.id() + 1)).isFalse();
    }

    @Test
    void aFeedOfTheSettingsThatAnAdminRemovedStaysRemoved() {
        feeds.follow(List.of(wanted(URL)), NOW);
        assertThat(feeds.remove(feeds.list().getFirst().id())).isTrue();

        feeds.follow(List.of(wanted(URL)), NOW);

        assertThat(feeds.list()).isEmpty();
        assertThat(feeds.due(NOW)).isEmpty();
        assertThat(feeds.add(wanted(URL), NOW).state()).isEqualTo(Feed.State.ACTIVE);
        assertThat(feeds.list()).hasSize(1);
    }

    @Test
    void theSettingsChangeAndForgetTheirOwnFeedsAndNoOthers() {
        feeds.add(wanted("https://chat.example/feed"), NOW);
        feeds.follow(List.of(wanted(URL), wanted("https://old.example/feed")), NOW);
        succeed(named(URL), NOW);

        feeds.follow(List.of(new Feed.Wanted(URL, "Wire", List.of("truce", "talks"), Duration.ofMinutes(9))), NOW);

        assertThat(feeds.list()).extracting(Feed::url).containsExactlyInAnyOrder("https://chat.example/feed", URL);
        Feed changed = named(URL);
        assertThat(changed.words()).containsExactly("truce", "talks");
        assertThat(changed.outlet()).isEqualTo("Wire");
        assertThat(changed.every()).isEqualTo(Duration.ofMinutes(9));
        assertThat(changed.succeededAt()).isEqualTo(NOW);
        assertThat(changed.etag()).as("with other words it must be sent again").isNull();
    }

    @Test
    void unchangedSettingsKeepWhatTheServerSaid() {
        feeds.follow(List.of(wanted(URL)), NOW);
        succeed(named(URL), NOW);

        feeds.follow(List.of(wanted(URL)), NOW);

        assertThat(named(URL).etag()).isEqualTo("\"v\"");
        assertThat(named(URL).lastModified()).isEqualTo("then");
    }

    @Test
    void failuresAreCountedUntilOneGoesWell() {
        Feed feed = feeds.add(wanted(URL), NOW);
        feeds.failed(feed, new Feed.Trouble("status", "503"), NOW, NOW.plusSeconds(60));
        feeds.failed(feed, new Feed.Trouble("late", "30"), NOW.plusSeconds(60), NOW.plusSeconds(200));
        feeds.told(feed);

        Feed failing = named(URL);
        assertThat(failing.failures()).isEqualTo(2);
        assertThat(failing.failingSince()).isEqualTo(NOW);
        assertThat(failing.trouble()).isEqualTo(new Feed.Trouble("late", "30"));
        assertThat(failing.told()).isTrue();
        assertThat(feeds.due(NOW.plusSeconds(199))).isEmpty();
        assertThat(feeds.due(NOW.plusSeconds(200))).hasSize(1);

        succeed(failing, NOW.plusSeconds(200));
        assertThat(named(URL))
                .extracting(Feed::failures, Feed::failingSince, Feed::trouble, Feed::told)
                .containsExactly(0, null, null, false);
    }

    @Test
    void whatAnAdminDecidedMeanwhileStays() {
        Feed feed = feeds.add(wanted(URL), NOW);
        feeds.pause(feed.id());

        feeds.gone(feed);

        assertThat(named(URL).state()).isEqualTo(Feed.State.PAUSED);
    }

    @Test
    void anEntryCountsAsAnArticleOnce() {
        Feed feed = feeds.add(wanted(URL), NOW);
        FeedEntries entries = feeds.entries(feed);
        assertThat(entries.find("g1", "one")).isEmpty();

        note(entries, Outcome.BEGUN, "one", null);
        note(entries, Outcome.TAKEN, "one", null);
        note(entries, Outcome.TAKEN, "two", null);

        assertThat(named(URL).articles()).isEqualTo(1);
        assertThat(entries.find("g1", "two")).contains(new FeedEntries.Known("a1", true, Outcome.TAKEN, 0));
        assertThat(entries.find("g1", "one").orElseThrow().same()).isFalse();
        assertThat(entries.countRefused()).isZero();
    }

    @Test
    void refusalsAreListed() {
        FeedEntries entries = feeds.entries(feeds.add(wanted(URL), NOW));

        note(entries, Outcome.REFUSED, "one", "no date");

        assertThat(entries.refused()).containsExactly(new FeedEntries.Refusal("Title", "no date"));
        assertThat(entries.countRefused()).isEqualTo(1);
        assertThat(feeds.list().getFirst().articles()).isZero();
    }

    @Test
    void entriesThatAFeedStillShowsAreNotForgotten() {
        FeedEntries entries = feeds.entries(feeds.add(wanted(URL), NOW));
        note(entries, Outcome.TAKEN, "one", null);
        Instant later = NOW.plus(Duration.ofDays(91));

        entries.seen("g1", later);
        feeds.forget(NOW.plus(Duration.ofDays(1)));
        assertThat(entries.find("g1", "one")).isPresent();

        feeds.forget(later.plusSeconds(1));
        assertThat(entries.find("g1", "one")).isEmpty();
    }

    @Test
    void aRemovedFeedTakesWhatIsKnownOfItAlong() {
        Feed feed = feeds.add(wanted(URL), NOW);
        note(feeds.entries(feed), Outcome.TAKEN, "one", null);

        feeds.remove(feed.id());

        assertThat(feeds.entries(feed).find("g1", "one")).isEmpty();
    }

    @Test
    void aHostIsAskedByOneAtATimeAndNotBeforeItIsFree() {
        HostTurns turns = feeds.turns();

        assertThat(turns.take("wire.example", NOW, NOW.plusSeconds(30))).isEmpty();
        assertThat(turns.take("wire.example", NOW.plusSeconds(1), NOW.plusSeconds(31)))
                .contains(NOW.plusSeconds(30));
        assertThat(turns.take("other.example", NOW, NOW.plusSeconds(30))).isEmpty();
        turns.release("wire.example", NOW.plusSeconds(5));
        assertThat(turns.take("wire.example", NOW.plusSeconds(4), NOW.plusSeconds(34)))
                .contains(NOW.plusSeconds(5));
        assertThat(turns.take("wire.example", NOW.plusSeconds(5), NOW.plusSeconds(35)))
                .isEmpty();
        assertThat(turns.take("wire.example", NOW.plusSeconds(35), NOW.plusSeconds(70)))
                .as("a turn that nobody gave back")
                .isEmpty();
    }

    @Test
    void ofManyWhoWantAHostAtTheSameMomentOneGetsIt() throws Exception {
        for (int round = 0; round < 20; round++) {
            String host = "host" + round;
            CountDownLatch start = new CountDownLatch(1);
            try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
                List<Future<Optional<Instant>>> takes = IntStream.range(0, 4)
                        .mapToObj(i -> threads.submit(() -> {
                            start.await();
                            return feeds.turns().take(host, NOW, NOW.plusSeconds(30));
                        }))
                        .toList();
                start.countDown();
                int granted = 0;
                for (Future<Optional<Instant>> take : takes) {
                    granted += take.get().isEmpty() ? 1 : 0;
                }
                assertThat(granted).isEqualTo(1);
            }
        }
    }

    private Feed named(String url) {
        return feeds.list().stream()
                .filter(feed -> feed.url().equals(url))
                .findFirst()
                .orElseThrow();
    }

    private void succeed(Feed feed, Instant now) {
        feeds.succeeded(feed, feed.url(), "\"v\"", "then", now, now.plusSeconds(300));
    }

    private static void note(FeedEntries entries, Outcome outcome, String content, @Nullable String why) {
        entries.note("g1", content, "a1", "Title", outcome, why, 0, NOW);
    }

    private static Feed.Wanted wanted(String url) {
        return new Feed.Wanted(url, null, List.of(), Duration.ofMinutes(5));
    }
}
