package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dragoman.deliver.BotApiStub;
import dragoman.deliver.Limits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What delivery promises, at full size against a server that enforces Telegram's limits; takes some fifteen minutes, so
 * that it runs on demand only: {@code mvn -Pload test}. Its figures are in {@code docs/telegram.md}.
 *
 * <p>{@code -Dsubscribers=…}, {@code -Dkills=…} and {@code -Dlatency=…} (milliseconds) change the size.
 */
@Tag("load")
class DeliveryLoadTest {

    private static final int KILLS = Integer.getInteger("kills", 50);
    private static final Duration LATENCY = Duration.ofMillis(Integer.getInteger("latency", 100));

    @TempDir
    private Path home;

    private BotApiStub stub;
    private Subscribers subscribers;

    @BeforeEach
    void open() throws Exception {
        stub = new BotApiStub(Subscribers.SECRET);
        stub.enforce(Limits.USUAL);
        stub.take(LATENCY);
        subscribers = new Subscribers(stub, home);
    }

    @AfterEach
    void close() throws Exception {
        subscribers.close();
        stub.close();
    }

    @Test
    void ten_thousand_summaries_of_one_minute_go_out_at_full_pace_and_a_question_does_not_wait_for_them()
            throws Exception {
        int count = Integer.getInteger("subscribers", 10_000);
        subscribers.owe(count);
        subscribers.start();
        await().atMost(Duration.ofMinutes(10)).until(() -> subscribers.arrived() >= count / 2);
        long asked = System.nanoTime();
        stub.says(99_999_999, "a question");
        await().pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofMinutes(20))
                .until(() -> subscribers.arrived() >= count);
        Thread.sleep(3_000);
        long answered = stub.delivered().stream()
                .filter(message -> message.text().equals("echo: a question"))
                .mapToLong(BotApiStub.Delivered::at)
                .findFirst()
                .orElseThrow();
        double wait = (answered - asked) / 1e9;
        List<Long> times = subscribers.times();
        System.out.printf(
                "%d subscribers, %d ms: %.2f a second, %.2f in the worst ten seconds, 429: %s, %d doubles,"
                        + " the question waited %.2f s%n",
                count,
                LATENCY.toMillis(),
                rate(times),
                worst(times),
                stub.refusals(),
                subscribers.doubles().size(),
                wait);
        assertThat(subscribers.missing(count)).isEmpty();
        assertThat(subscribers.doubles()).isEmpty();
        assertThat(stub.refusals()).isEmpty();
        assertThat(rate(times)).isGreaterThanOrEqualTo(27);
        assertThat(wait).isLessThan(3);
    }

    @Test
    void killed_at_fifty_random_moments_it_leaves_nobody_out_and_makes_one_double_a_kill_at_most() throws Exception {
        int count = Integer.getInteger("subscribers", 1_500);
        subscribers.owe(count);
        Random random = new Random(17);
        int step = count / (KILLS + 1);
        for (int kill = 1; kill <= KILLS; kill++) {
            subscribers.start();
            int target = kill * step;
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> subscribers.arrived() >= target);
            Thread.sleep(random.nextInt(100));
            subscribers.kill();
        }
        subscribers.start();
        await().pollInterval(Duration.ofMillis(200))
                .atMost(Duration.ofMinutes(10))
                .until(() -> subscribers.arrived() >= count);
        Thread.sleep(4_000);
        subscribers.kill();
        Map<String, Long> doubles = subscribers.doubles();
        List<String> doubted = subscribers.doubted();
        List<Long> doublesOfAKill = subscribers.underWay().stream()
                .map(letters -> letters.stream().filter(doubles::containsKey).count())
                .toList();
        System.out.printf(
                "%d subscribers, %d kills, %d ms: %d left out, 429: %s, %d in doubt, %d of them twice, %d a kill at most:"
                        + " %s%n",
                count,
                KILLS,
                LATENCY.toMillis(),
                subscribers.missing(count).size(),
                stub.refusals(),
                doubted.size(),
                doubles.size(),
                Collections.max(doublesOfAKill),
                doubles.keySet());
        assertThat(subscribers.missing(count)).isEmpty();
        assertThat(stub.refusals()).isEmpty();
        assertThat(doubted).isNotEmpty().containsAll(doubles.keySet());
        assertThat(doubles.values()).allMatch(copies -> copies == 2);
        assertThat(doublesOfAKill).allMatch(copies -> copies <= 1);
    }

    private static double rate(List<Long> times) {
        return (times.size() - 1) * 1e9 / (times.getLast() - times.getFirst());
    }

    /** The slowest whole stretch of ten seconds. */
    private static double worst(List<Long> times) {
        long first = times.getFirst();
        Map<Long, Long> stretches = times.stream()
                .collect(Collectors.groupingBy(
                        (Function<Long, Long>) at -> (at - first) / 10_000_000_000L, Collectors.counting()));
        stretches.remove((times.getLast() - first) / 10_000_000_000L);
        return stretches.values().stream().mapToLong(Long::longValue).min().orElse(0) / 10.0;
    }
}
