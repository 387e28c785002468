package dragoman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dragoman.deliver.BotApiStub;
import dragoman.read.NewsSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: an entry appears in a feed, and a reader in Telegram asks about it, or is told. */
@Timeout(300)
class FeedsInTelegramTest {

    private static final String SECRET = "123:secret-secret";
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final long CHAT = 7; // the stub's writer, who is the admin here
    private static final String XML = "application/rss+xml";

    @TempDir
    private Path home;

    private BotApiStub stub;
    private NewsSite site;
    private Process bot;

    @BeforeEach
    void start() throws IOException {
        stub = new BotApiStub(SECRET);
        site = new NewsSite();
        site.put(
                "/wire",
                XML,
                rss(item(
                        "harbour",
                        "Henrik Dahl, the foreign minister of Norland, met reporters in Osk on Friday."
                                + " &#8220;We will open the harbour to grain ships in March,&#8221; Dahl said."
                                + " Two ships are waiting outside the harbour.")));
        bot = serve();
    }

    @AfterEach
    void stop() throws InterruptedException {
        bot.destroy();
        if (!bot.waitFor(10, TimeUnit.SECONDS)) {
            bot.destroyForcibly();
        }
        stub.close();
        site.close();
    }

    @Test
    void whatAppearsInAFeedIsAnsweredFromAndAlertedAboutWithinAMinute() throws InterruptedException {
        await().atMost(Duration.ofMinutes(2)).until(() -> !site.asked("/wire").isEmpty());
        answered("What did Henrik Dahl say about the harbour?", "We will open the harbour to grain ships in March");

        await().atMost(SOON).until(() -> reply("/feeds"), shown -> shown.contains("Articles: 1"));
        assertThat(reply("/feeds")).contains(site.address("/wire"), "The Own Wire", "Next:");
        assertThat(reply("tell me at once when Henrik Dahl speaks")).contains("Henrik Dahl");

        String second = "Henrik Dahl, the foreign minister of Norland, spoke in Tarn on Friday."
                + " &#8220;Norland rejects the border treaty,&#8221; Dahl said. The treaty was drafted last year.";
        site.put("/other", XML, rss(item("treaty", second)));
        int before = stub.texts().size();
        assertThat(reply("/feeds add " + site.address("/other") + " Tarn Post")).contains("added");
        await().atMost(SOON)
                .until(() -> stub.texts().stream().skip(before).anyMatch(t -> t.contains("Norland rejects")));
        answered("What did Henrik Dahl say about the border treaty?", "Norland rejects the border treaty");

        site.put("/other", XML, rss(item("treaty", second.replace("rejects", "welcomes"))));
        assertThat(reply("resume feed 2")).contains("goes on");
        answered("What did Henrik Dahl say about the border treaty?", "Norland welcomes the border treaty");

        assertThat(reply("/feeds remove 2")).contains("removed");
        assertThat(reply("list the feeds")).contains(site.address("/wire")).doesNotContain(site.address("/other"));
    }

    private void answered(String question, String expected) {
        await().atMost(SOON)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> reply(question), it -> it.contains(expected));
    }

    /** Says something to the bot, and waits for what it says to that. */
    private String reply(String words) throws InterruptedException {
        int before = stub.texts().size();
        stub.says(CHAT, words);
        await().atMost(Duration.ofSeconds(30)).until(() -> stub.texts().size() > before);
        Thread.sleep(300); // for what may come in pieces
        return String.join("\n", stub.texts().subList(before, stub.texts().size()));
    }

    private Process serve() throws IOException {
        Path config = Files.writeString(home.resolve("dragoman.yaml"), """
                answering: {embeddings: off}
                telegram: {admins: [7], poll-timeout-seconds: 1}
                feeds:
                  list:
                    - url: %s
                      outlet: The Own Wire
                  host-pause-seconds: 1
                  private-addresses: on
                """.formatted(site.address("/wire")));
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Ddragoman.root=.",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dragoman.Main",
                        "serve",
                        "--home",
                        home.toString(),
                        "--config",
                        config.toString(),
                        "--telegram-url",
                        stub.uri().toString()))
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "feeds-in-telegram.log").toFile());
        builder.environment().put("DRAGOMAN_TOKEN", SECRET);
        return builder.start();
    }

    private static String rss(String item) {
        return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Wire</title>"
                + item + "</channel></rss>";
    }

    private static String item(String name, String text) {
        return "<item><guid>" + name + "</guid><title>On the " + name + "</title><link>https://wire.example/" + name
                + "</link><pubDate>Fri, 13 Nov 2020 10:00:00 GMT</pubDate><content:encoded>" + text
                + "</content:encoded></item>";
    }
}
