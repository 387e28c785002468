package dragoman.intake;

import dragoman.read.FeedContents;
import dragoman.read.FeedEntry;
import dragoman.read.FeedReader;
import dragoman.read.Fetched;
import dragoman.store.Feed;
import dragoman.store.Feeds;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The flow of one visit to a feed: fetched, read, its entries taken in, and what came of it written down. */
final class FeedVisit {

    private static final Logger LOG = LoggerFactory.getLogger(FeedVisit.class);

    private static final int GONE = 410;

    /** Before that a trouble may pass by itself. */
    private static final Duration WORTH_TELLING = Duration.ofHours(6);

    private static final Duration LONGEST_BACKOFF = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 10;

    private final Feeds feeds;
    private final Visitor visitor;
    private final Leave leave;
    private final FeedReader reader;
    private final EntryIntake entries;
    private final InstantSource clock;
    private final DoubleSupplier chance;
    private final Consumer<FeedNotice> notices;

    /** @param chance a number from 0 to 1 each time, by which waits are spread */
    FeedVisit(
            Feeds feeds,
            Visitor visitor,
            FeedReader reader,
            EntryIntake entries,
            InstantSource clock,
            DoubleSupplier chance,
            Consumer<FeedNotice> notices) {
        this.feeds = feeds;
        this.visitor = visitor;
        this.leave = new Leave(visitor, clock);
        this.reader = reader;
        this.entries = entries;
        this.clock = clock;
        this.chance = chance;
        this.notices = notices;
    }

    void pay(Feed feed) {
        switch (visitor.visit(feed.url(), feed.etag(), feed.lastModified())) {
            case Visit.Busy(Instant until) -> feeds.postpone(feed, until);
            case Visit.Unwelcome _ -> throw new IllegalStateException("a feed needs no leave");
            case Visit.Paid(Fetched fetched, String settled) -> fetched(feed, fetched, settled);
        }
    }

    /** Notes a visit that broke off by a fault of our own, so that it is not paid again at once and for ever. */
    void broke(Feed feed, RuntimeException fault) {
        failed(feed, new Feed.Trouble("fault", String.valueOf(fault)), Optional.empty());
    }

    private void fetched(Feed feed, Fetched fetched, String settled) {
        switch (fetched) {
            case Fetched.Body body -> read(feed, body, settled);
            case Fetched.Unchanged _ -> succeeded(feed, settled, feed.etag(), feed.lastModified(), feed.every());
            case Fetched.Denied denied when denied.code() == GONE -> gone(feed);
            case Fetched.Denied denied ->
                failed(
                        feed,
                        new Feed.Trouble("status", String.valueOf(denied.code())),
                        RetryAfter.of(denied.retryAfter(), clock.instant()));
            case Fetched.Failed failed
            when failed.fault() == Fetched.Fault.STOPPED -> LOG.debug("the visit to {} was broken off", feed.url());
            case Fetched.Failed failed ->
                failed(feed, new Feed.Trouble(word(failed.fault()), failed.detail()), Optional.empty());
            case Fetched.Moved _ -> throw new IllegalStateException("redirects are followed");
        }
    }

    private static String word(Fetched.Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT);
    }

    private void read(Feed feed, Fetched.Body body, String settled) {
        switch (reader.entries(body)) {
            case FeedContents.Unreadable(String why) ->
                failed(feed, new Feed.Trouble("unreadable", why), Optional.empty());
            case FeedContents.Entries contents -> {
                boolean whole = take(feed, contents);
                // A version that was not taken in whole must not count as known, or its rest would never be sent again.
                succeeded(
                        feed,
                        settled,
                        whole ? body.etag() : null,
                        whole ? body.lastModified() : null,
                        whole ? feed.every() : Feeds.shortestInterval());
            }
        }
    }

    /** The oldest first, so that what was printed first is not taken for a reprint. */
    private boolean take(Feed feed, FeedContents.Entries contents) {
        Pages pages = new Pages(visitor, leave, reader);
        boolean whole = true;
        for (FeedEntry entry : contents.entries().reversed()) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            whole &= entries.take(feed, entry, pages);
        }
        return whole;
    }

    private void succeeded(
            Feed feed, String settled, @Nullable String etag, @Nullable String lastModified, Duration next) {
        Instant now = clock.instant();
        feeds.succeeded(feed, settled, etag, lastModified, now, now.plus(next));
    }

    private void failed(Feed feed, Feed.Trouble trouble, Optional<Instant> notBefore) {
        Instant now = clock.instant();
        Instant next = now.plus(backoff(feed));
        feeds.failed(feed, trouble, now, notBefore.filter(next::isBefore).orElse(next));
        LOG.info("feed {} failed: {} {}", feed.url(), trouble.kind(), trouble.detail());
        Instant since = feed.failingSince();
        if (since != null && !feed.told() && !since.plus(WORTH_TELLING).isAfter(now)) {
            notices.accept(new FeedNotice(
                    "feed/" + feed.id() + "/failing/" + since, feed.inTrouble(trouble), FeedNotice.Occasion.FAILING));
            feeds.told(feed);
        }
    }

    /** Twice as long after each failure, and a fifth more or less, so that feeds of one server do not come all at once. */
    private Duration backoff(Feed feed) {
        Duration doubled = feed.every().multipliedBy(1L << Math.min(feed.failures(), MOST_DOUBLINGS));
        Duration most = feed.every().compareTo(LONGEST_BACKOFF) > 0 ? feed.every() : LONGEST_BACKOFF;
        Duration base = doubled.compareTo(most) > 0 ? most : doubled;
        return Duration.ofMillis((long) (base.toMillis() * (0.8 + 0.4 * chance.getAsDouble())));
    }

    private void gone(Feed feed) {
        Instant now = clock.instant();
        Feed.Trouble trouble = new Feed.Trouble("status", String.valueOf(GONE));
        feeds.failed(feed, trouble, now, now.plus(feed.every()));
        feeds.gone(feed);
        notices.accept(new FeedNotice(
                "feed/" + feed.id() + "/gone/" + now, feed.inTrouble(trouble), FeedNotice.Occasion.GONE));
    }
}
