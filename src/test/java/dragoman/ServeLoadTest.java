package dragoman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dragoman.deliver.BotApiStub;
import dragoman.deliver.BotApiStub.Delivered;
import dragoman.deliver.Limits;
import dragoman.extract.Extractor;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.Interest;
import dragoman.model.Rhythm;
import dragoman.model.Schedule;
import dragoman.model.Wish;
import dragoman.store.Store;
import dragoman.store.Subscriptions;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command {@code serve} itself, with so many subscriptions due at the same minute, against a server that enforces
 * Telegram's limits: summaries that are really written, and a question that is really answered in the middle. On demand
 * only, as {@code DeliveryLoadTest} is.
 */
@Tag("load")
class ServeLoadTest {

    private static final String SECRET = "123:secret-secret";
    private static final int COUNT = Integer.getInteger("subscribers", 10_000);
    private static final Duration LATENCY = Duration.ofMillis(Integer.getInteger("latency", 100));
    private static final long READER = 99_999_999;

    private static final List<Interest> INTERESTS = List.of(
            Interest.EVERYTHING,
            new Interest(List.of(), List.of("Anna Sorel"), List.of(), false),
            new Interest(List.of("bridge"), List.of(), List.of(), false),
            new Interest(List.of(), List.of("Bo Lind"), List.of(), true));

    @TempDir
    private Path home;

    private BotApiStub stub;
    private @Nullable Process process;

    @BeforeEach
    void open() throws IOException {
        stub = new BotApiStub(SECRET);
        stub.enforce(Limits.USUAL);
        stub.take(LATENCY);
    }

    @AfterEach
    void close() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
        stub.close();
    }

    @Test
    void everybody_gets_the_summary_of_one_minute_once_at_full_pace_and_a_question_is_answered_in_between()
            throws Exception {
        prepare(Instant.now());
        process = serve(stub.uri());
        await().atMost(Duration.ofMinutes(10)).until(() -> stub.delivered().size() >= COUNT / 2);
        long asked = System.nanoTime();
        stub.says(READER, "What did Anna Sorel say about the bridge?");
        await().pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofMinutes(20))
                .until(() -> summaries().size() >= COUNT);
        Thread.sleep(3_000);
        Delivered answer = stub.delivered().stream()
                .filter(message -> message.chat().equals("" + READER))
                .filter(message -> message.text().contains("keep the bridge open"))
                .findFirst()
                .orElseThrow();
        double wait = (answer.at() - asked) / 1e9;
        List<Long> times = summaries().stream().map(Delivered::at).sorted().toList();
        Map<String, Long> copies = summaries().stream()
                .collect(Collectors.groupingBy((Function<Delivered, String>) Delivered::chat, Collectors.counting()));
        System.out.printf(
                "serve, %d subscribers, %d ms: %.2f a second, 429: %s, %d of them have %d summaries, the question waited"
                        + " %.2f s; every ten seconds: %s%n",
                COUNT,
                LATENCY.toMillis(),
                (times.size() - 1) * 1e9 / (times.getLast() - times.getFirst()),
                stub.refusals(),
                copies.size(),
                summaries().size(),
                wait,
                stretches(times));
        assertThat(stub.refusals()).isEmpty();
        assertThat(copies)
                .hasSize(COUNT)
                .allSatisfy((chat, number) -> assertThat(number).isOne());
        assertThat(wait).isLessThan(3);
        assertThat((times.size() - 1) * 1e9 / (times.getLast() - times.getFirst()))
                .isGreaterThanOrEqualTo(27);
    }

    private List<Delivered> summaries() {
        return stub.delivered().stream()
                .filter(message -> message.text().startsWith("Summary"))
                .toList();
    }

    /** Articles of this hour, and subscriptions of yesterday for the minute that has just passed. */
    private void prepare(Instant now) {
        LocalTime minute =
                LocalTime.ofInstant(now.minusSeconds(60), ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
        Schedule daily = new Schedule(Rhythm.daily(minute), ZoneOffset.UTC, null);
        try (Store store = Store.open(home)) {
            Extractor extractor = new Extractor(new Linguist(5_000), Knowledge.load(Path.of("data")));
            IntStream.range(0, bodies().size())
                    .forEach(at ->
                            store.evidence().save(extractor.extract(article(at, now)), now.minus(Duration.ofHours(1))));
            Subscriptions subscriptions = store.subscriptions(InstantSource.fixed(now.minus(Duration.ofHours(20))));
            IntStream.rangeClosed(1, COUNT)
                    .forEach(chat -> subscriptions.add(
                            "" + chat, 0, new Wish(daily, INTERESTS.get(chat % INTERESTS.size()), false)));
        }
    }

    private static Article article(int at, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Article("velm-" + at, null, "The Velm Courier", null, day, null, bodies().get(at));
    }

    private static List<String> bodies() {
        return List.of("""
                Foreign Minister Anna Sorel said that 40 trucks had crossed the bridge at Dun. "We shall keep the bridge open," \
                Sorel told reporters. The river had risen again on Thursday.""", """
                Defence Minister Bo Lind opposes the truce. "The truce is a mistake," Lind said in Dun on Friday. The two \
                ministers had met in Velm for three hours.""", """
                Envoys of both countries agreed to exchange 12 prisoners at the bridge. "This is a first step," Anna Sorel \
                said. Bo Lind did not attend the talks.""");
    }

    private Process serve(URI server) throws IOException {
        ProcessBuilder serve = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Ddragoman.root=" + Path.of("").toAbsolutePath(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--empty",
                        "--home",
                        home.toString(),
                        "--telegram-url",
                        server.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        serve.environment().put("DRAGOMAN_TOKEN", SECRET);
        return serve.start();
    }

    /** How many arrived in each stretch of ten seconds. */
    private static List<Long> stretches(List<Long> times) {
        long first = times.getFirst();
        return List.copyOf(times.stream()
                .collect(Collectors.groupingBy(
                        (Function<Long, Long>) at -> (at - first) / 10_000_000_000L,
                        TreeMap::new,
                        Collectors.counting()))
                .values());
    }
}
