package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dragoman.deliver.BotApiStub;
import dragoman.deliver.BotApiStub.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bot in a process of its own on an H2 file, killed and ended in the ways in which processes end. */
class CrashTest {

    private static final String SECRET = "123:secret-secret";

    @TempDir
    private Path home;

    private final List<Process> processes = new ArrayList<>();
    private BotApiStub stub;

    @BeforeEach
    void open() throws IOException {
        stub = new BotApiStub(SECRET);
    }

    @AfterEach
    void close() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
        stub.close();
    }

    @Test
    void a_question_is_answered_once_though_the_bot_was_killed_between_receipt_and_reply() throws Exception {
        Process first = bot("think");
        stub.says(5, "one");
        stub.says(5, "two");
        await().atMost(Duration.ofSeconds(30)).until(() -> stub.unconfirmed() == 0);
        first.destroyForcibly().waitFor();
        bot();
        expect("echo: one", "echo: two");
    }

    @Test
    void a_message_that_arrived_is_found_though_the_bot_was_killed_while_telegrams_answer_was_under_way()
            throws Exception {
        stub.onSend(Fault.HELD_AFTER);
        Process first = bot();
        stub.says(5, "hello");
        await().atMost(Duration.ofSeconds(30)).until(() -> !stub.delivered().isEmpty());
        first.destroyForcibly().waitFor();
        bot();
        Thread.sleep(4_000);
        stub.says(5, "next");
        expect("echo: hello", "echo: next");
    }

    @Test
    void every_question_is_answered_once_though_the_bot_is_killed_again_and_again() throws Exception {
        Random random = new Random(7);
        int kills = 2;
        for (int round = 0; round < kills; round++) {
            Process process = bot();
            int before = stub.texts().size();
            for (int at = 0; at < 10; at++) {
                stub.says(at % 3, "q" + round + "-" + at);
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> stub.texts().size() > before);
            Thread.sleep(random.nextInt(40));
            process.destroyForcibly().waitFor();
        }
        bot();
        expect(IntStream.range(0, kills * 10)
                .mapToObj(at -> "echo: q" + at / 10 + "-" + at % 10)
                .toArray(String[]::new));
    }

    @Test
    void summaries_that_many_are_owed_reach_each_of_them_though_the_bot_is_killed_again_and_again() throws Exception {
        Random random = new Random(5);
        int count = 90;
        try (Subscribers subscribers = new Subscribers(stub, home)) {
            subscribers.owe(count);
            for (int kill = 1; kill <= 2; kill++) {
                subscribers.start();
                int target = kill * 20;
                await().atMost(Duration.ofSeconds(30)).until(() -> subscribers.arrived() >= target);
                Thread.sleep(random.nextInt(40));
                subscribers.kill();
            }
            subscribers.start();
            await().atMost(Duration.ofSeconds(60)).until(() -> subscribers.arrived() >= count);
            Thread.sleep(2_500);
            subscribers.kill();
            assertThat(subscribers.missing(count)).isEmpty();
            assertThat(subscribers.doubted()).containsAll(subscribers.doubles().keySet());
        }
    }

    @Test
    void it_ends_within_five_seconds_when_told_to_and_says_nothing_of_its_token() throws Exception {
        Process process = bot();
        stub.says(5, "hello");
        expect("echo: hello");
        await().until(() -> stub.offsets().getLast() > 0);
        process.destroy();
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(home.resolve("log"));
        assertThat(said).contains("the bot listens").doesNotContain("secret").doesNotContain("ERROR");
    }

    @Test
    void told_to_end_while_a_message_is_under_way_it_waits_for_the_answer_and_sends_no_second_copy() throws Exception {
        stub.onSend(Fault.SLOW);
        Process process = bot();
        stub.says(5, "hello");
        await().atMost(Duration.ofSeconds(30)).until(() -> !stub.delivered().isEmpty());
        process.destroy();
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        bot();
        expect("echo: hello");
    }

    @Test
    void however_often_it_is_told_to_end_every_question_is_answered_once() throws Exception {
        Random random = new Random(11);
        for (int round = 0; round < 2; round++) {
            Process process = bot();
            int before = stub.texts().size();
            for (int at = 0; at < 20; at++) {
                stub.says(at % 3, "q" + round + "-" + at);
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> stub.texts().size() > before);
            Thread.sleep(random.nextInt(100));
            process.destroy();
            assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        }
        bot();
        expect(IntStream.range(0, 40)
                .mapToObj(at -> "echo: q" + at / 20 + "-" + at % 20)
                .toArray(String[]::new));
    }

    private void expect(String... texts) throws InterruptedException {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(stub.texts()).containsExactlyInAnyOrder(texts));
        Thread.sleep(1_500);
        assertThat(stub.texts()).containsExactlyInAnyOrder(texts);
    }

    private Process bot(String... mode) throws IOException {
        Process process = EchoBot.launch(stub.uri(), SECRET, home, mode);
        processes.add(process);
        return process;
    }
}
