package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.compose.Phrasebook;
import dragoman.compose.Plain;
import dragoman.intake.FeedNotice;
import dragoman.read.Fetched;
import dragoman.store.Feed;
import dragoman.store.FeedEntries;
import dragoman.store.Store;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an admin says of feeds, and is told. */
class FeedDeskTest {

    private static final Instant NOW = Instant.parse("2016-02-07T09:00:00Z");
    private static final String URL = "https://wire.example/feed.xml?all=1";

    private final Store store = Store.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final FeedDesk desk = new FeedDesk(store.feeds(), FeedSettings.DEFAULTS, InstantSource.fixed(NOW));

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void withoutFeedsItSaysHowToAddOne() {
        assertThat(said("")).contains("/feeds add");
    }

    @Test
    void aFeedIsAddedWithItsOutletAndListed() {
        assertThat(said("add " + URL + " The Wire")).contains("1");

        assertThat(said("")).contains("The Wire", URL, "Not fetched yet", "Next: Sunday, 7 February, 9:00 (UTC)");
        assertThat(store.feeds().due(NOW)).extracting(Feed::url).containsExactly(URL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"add", "add the feed", "add ftp://wire.example/feed", "pause", "remove it"})
    void whatCannotBeUnderstoodIsAnsweredWithTheUsageAndChangesNothing(String words) {
        desk.answer("add " + URL);

        assertThat(said(words)).contains("/feeds pause, resume or remove");
        assertThat(store.feeds().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pause 1", "please pause feed 1", "stop feed 1"})
    void aFeedIsPausedInSeveralWordsAndResumed(String words) {
        desk.answer("add " + URL);

        assertThat(said(words)).contains("Feed 1 is paused");
        assertThat(said("")).contains("/feeds resume 1").doesNotContain("Next:");
        assertThat(said("resume 1")).contains("goes on");
        assertThat(store.feeds().due(NOW)).hasSize(1);
    }

    @Test
    void aNumberThatNoFeedHasIsToldSo() {
        for (String words : List.of("7", "pause 7", "remove 7", "resume 7")) {
            assertThat(said(words)).as(words).contains("There is no feed 7");
        }
    }

    @Test
    void troubleIsToldInPlainWords() {
        desk.answer("add " + URL);
        Feed feed = store.feeds().list().getFirst();
        store.feeds().failed(feed, new Feed.Trouble("status", "503"), NOW, NOW.plusSeconds(3600));

        assertThat(said(""))
                .contains(
                        "Failures in a row: 1, since Sunday, 7 February, 9:00 (UTC): the server answers with status 503")
                .contains("Next: Sunday, 7 February, 10:00 (UTC)");
    }

    @Test
    void everyTroubleThereIsHasWords() {
        Feed feed = store.feeds().add(new Feed.Wanted(URL, null, List.of(), FeedSettings.DEFAULTS.every()), NOW);
        for (String kind : List.of(
                "address", "private", "redirect", "connection", "late", "large", "status", "unreadable", "fault")) {
            FeedNotice notice =
                    new FeedNotice("k", feed.inTrouble(new Feed.Trouble(kind, "x")), FeedNotice.Occasion.FAILING);
            for (String language : Phrasebook.LANGUAGES) {
                assertThat(Plain.of(List.of(FeedDesk.notice(notice)), Phrasebook.of(language)))
                        .as(kind + " in " + language)
                        .contains(URL);
            }
        }
        for (Fetched.Fault fault : Fetched.Fault.values()) {
            if (fault != Fetched.Fault.STOPPED) {
                assertThat(Phrasebook.ENGLISH.say(
                                "feeds.trouble." + fault.name().toLowerCase(Locale.ROOT), "x"))
                        .isNotBlank();
            }
        }
    }

    @Test
    void oneFeedIsShownWithWhatWasRefused() {
        desk.answer("add " + URL);
        Feed feed = store.feeds().list().getFirst();
        store.feeds()
                .entries(feed)
                .note("g", "c", "a", "Lake stays calm", FeedEntries.Outcome.REFUSED, "no date", 0, NOW);
        store.feeds().succeeded(feed, URL, null, null, NOW, NOW.plusSeconds(300));

        assertThat(said("1")).contains("refused entries: 1", "Not taken in: Lake stays calm: no date");
    }

    private String said(String words) {
        return Plain.of(desk.answer(words));
    }
}
