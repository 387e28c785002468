package dragoman.intake;

import dragoman.extract.Extractor;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.read.ArticleReader;
import dragoman.read.FeedReader;
import dragoman.read.ReadLimits;
import dragoman.read.Web;
import dragoman.read.WebRules;
import dragoman.retrieve.Embeddings;
import dragoman.store.Feed;
import dragoman.store.Feeds;
import dragoman.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A store, and all that visits feeds for it, with a clock that turns when somebody waits. */
final class Newsroom implements AutoCloseable {

    static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Linguist LINGUIST = new Linguist(5000);
    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MOST_BYTES = 100_000;

    final Store store = Store.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    final List<Duration> waits = new ArrayList<>();
    final List<FeedNotice> notices = new ArrayList<>();
    private final Web web = new Web(new WebRules(MOST_BYTES, PATIENCE, null, true));
    private Instant now = Instant.parse("2016-02-07T09:00:00Z");
    private double chance = 0.5;
    private final InstantSource clock = () -> now;
    private FeedVisit visit = visitor();

    /** As after a restart: what is in memory is gone. */
    void restart() {
        visit = visitor();
    }

    private FeedVisit visitor() {
        FeedReader reader = new FeedReader(ReadLimits.DEFAULTS, clock);
        return new FeedVisit(
                feeds(),
                new Visitor(web, feeds().turns(), clock, this::sleep, new Courtesy(PAUSE, PATIENCE)),
                reader,
                new EntryIntake(feeds(), store.evidence(), reader, intake(), clock),
                clock,
                () -> chance,
                notices::add);
    }

    Intake intake() {
        return new Intake(
                new ArticleReader(ReadLimits.DEFAULTS, clock),
                new Extractor(LINGUIST, KNOWLEDGE),
                store.evidence(),
                Embeddings.none(),
                store.vectors(),
                clock,
                new Bounds(2000, 5000));
    }

    Feeds feeds() {
        return store.feeds();
    }

    Instant now() {
        return now;
    }

    void turn(Duration time) {
        now = now.plus(time);
    }

    /** From 0 to 1: how much later than need be the next try comes. */
    void chance(double number) {
        chance = number;
    }

    Feed add(String url, String... words) {
        return feeds().add(new Feed.Wanted(url, null, List.of(words), Duration.ofMinutes(5)), now);
    }

    /** Turns the clock to the moment when the feed is due, and visits it. */
    Feed visit(Feed feed) {
        Feed due = feeds().find(feed.id()).orElseThrow();
        now = due.nextAt().isAfter(now) ? due.nextAt() : now;
        visit.pay(due);
        return feeds().find(feed.id()).orElseThrow();
    }

    List<String> bodies() {
        return store.evidence().articles().stream()
                .map(a -> article(a.id()).orElseThrow().body())
                .toList();
    }

    Optional<Article> article(String id) {
        return store.evidence().article(id);
    }

    private void sleep(Duration time) {
        waits.add(time);
        now = now.plus(time);
    }

    @Override
    public void close() {
        web.close();
        store.close();
    }
}
