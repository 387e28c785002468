package dragoman.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dragoman.read.FeedReader;
import dragoman.read.NewsSite;
import dragoman.read.ReadLimits;
import dragoman.read.Web;
import dragoman.read.WebRules;
import dragoman.store.Feed;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rounds in real time, several over one database. */
@Timeout(120)
class FeedRoundsTest {

    private static final InstantSource CLOCK = Clock.systemUTC();
    private final Newsroom room = new Newsroom();
    private final List<FeedRounds> rounds = new ArrayList<>();
    private NewsSite site;

    @BeforeEach
    void start() throws IOException {
        site = new NewsSite();
        for (String name : List.of("red", "blue", "green")) {
            site.answer("/" + name, exchange -> {
                NewsSite.dawdle(Duration.ofMillis(300));
                site.send(exchange, 200, "application/rss+xml", feed(name));
            });
            room.feeds()
                    .add(
                            new Feed.Wanted(site.address("/" + name), null, List.of(), Duration.ofMinutes(5)),
                            CLOCK.instant());
        }
    }

    @AfterEach
    void stop() {
        rounds.forEach(FeedRounds::close);
        site.close();
        room.close();
    }

    @Test
    void twoProgramsOnOneDatabaseFetchEachFeedOnceAndOneAfterTheOther() throws InterruptedException {
        begin();
        begin();

        await().atMost(Duration.ofSeconds(40)).until(() -> room.bodies().size() == 3);
        Thread.sleep(6_000); // one more look of each

        assertThat(site.asked()).extracting(NewsSite.Asked::path).containsExactlyInAnyOrder("/red", "/blue", "/green");
        assertThat(site.mostAtOnce()).isEqualTo(1);
    }

    @Test
    void theRoundOfAProgramThatDiedIsGoneOnWith() throws SQLException {
        String host = Web.host(site.address("/red")).orElseThrow();
        try (Connection connection = room.store.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO feed_tasks (task_name, task_instance, execution_time, picked, picked_by,"
                            + " last_heartbeat, version) VALUES ('feeds-of-a-host', '" + host
                            + "', CURRENT_TIMESTAMP - INTERVAL '1' HOUR, TRUE, 'dead', CURRENT_TIMESTAMP - INTERVAL '1' HOUR, 2)");
        }
        begin();

        await().atMost(Duration.ofSeconds(80)).until(() -> room.bodies().size() == 3);
    }

    @Test
    void closingDoesNotWaitForASlowServer() {
        site.answer("/red", exchange -> NewsSite.dawdle(Duration.ofSeconds(20)));
        site.answer("/blue", exchange -> NewsSite.dawdle(Duration.ofSeconds(20)));
        site.answer("/green", exchange -> NewsSite.dawdle(Duration.ofSeconds(20)));
        begin();
        await().atMost(Duration.ofSeconds(20)).until(() -> !site.asked().isEmpty());

        long before = System.nanoTime();
        rounds.forEach(FeedRounds::close);
        rounds.clear();

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
        assertThat(room.feeds().list())
                .as("nothing is held against a feed whose visit was broken off")
                .allSatisfy(feed -> assertThat(feed.failures()).isZero());
    }

    private void begin() {
        FeedRounds one = new FeedRounds(
                room.store.dataSource(),
                room.feeds(),
                room.store.evidence(),
                room.intake(),
                new FeedReader(ReadLimits.DEFAULTS, CLOCK),
                new Web(new WebRules(100_000, Duration.ofSeconds(15), null, true)),
                new Courtesy(Duration.ofMillis(200), Duration.ofSeconds(15)),
                CLOCK,
                room.notices::add);
        rounds.add(one);
        one.start();
    }

    private static String feed(String name) {
        return "<rss version='2.0'><channel><title>Osk</title><item><guid>" + name + "</guid><title>" + name
                + "</title><pubDate>Fri, 05 Feb 2016 10:00:00 GMT</pubDate><description>The " + name
                + " boat came.</description></item></channel></rss>";
    }
}
