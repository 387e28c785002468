package dragoman.read;

import static dragoman.read.ReadingTexts.READER;
import static dragoman.read.ReadingTexts.article;
import static dragoman.read.ReadingTexts.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dragoman.model.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Web addresses, against a server on this machine. */
@Timeout(30)
class DownloadTest {

    private static final String PAGE =
            "<html><meta name=date content=2021-03-03><p>“Calm”, said the café’s owner.</p></html>";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void aPageIsReadWithItsAddress() {
        serve("/2021/03/03/lake", "text/html; charset=utf-8", PAGE.getBytes(StandardCharsets.UTF_8));

        Article article = article(read("/2021/03/03/lake#top"));

        assertThat(article.body()).isEqualTo("“Calm”, said the café’s owner.");
        assertThat(article.id()).isEqualTo(address("/2021/03/03/lake"));
        assertThat(article.url()).isEqualTo(address("/2021/03/03/lake"));
    }

    @Test
    void theCharsetOfTheContentTypeIsRespected() {
        String page = "<html><meta name=date content=2021-03-03><p>Мир и вода</p></html>";
        serve("/page", "text/html; charset=\"windows-1251\"", page.getBytes(Charset.forName("windows-1251")));

        assertThat(article(read("/page")).body()).isEqualTo("Мир и вода");
    }

    @Test
    void aFeedIsReadWhateverItsAddressIsCalled() {
        String feed = "<rss version='2.0'><channel><title>The Wire</title><item><link>https://example.org/1</link>"
                + "<pubDate>Wed, 03 Mar 2021 10:00:00 GMT</pubDate><description>Calm.</description></item></channel></rss>";
        serve("/latest", "application/rss+xml", feed.getBytes(StandardCharsets.UTF_8));

        assertThat(article(read("/latest")).id()).isEqualTo("https://example.org/1");
    }

    @Test
    void plainTextIsReadWithItsFrontMatter() {
        serve("/a.txt", "text/plain", "---\npublished: 2021-03-03\n---\nBody".getBytes(StandardCharsets.UTF_8));

        assertThat(article(read("/a.txt")).body()).isEqualTo("Body");
    }

    @Test
    void aRedirectIsFollowedAndItsEndIsTheAddress() {
        serve("/new", "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        redirect("/old", "/new");

        assertThat(article(read("/old")).url()).isEqualTo(address("/new"));
    }

    @Test
    void redirectsWithoutEndAreLeftOff() {
        redirect("/a", "/b");
        redirect("/b", "/a");

        assertThat(refusal(read("/a"))).containsAnyOf("leads on and on", "could not be fetched");
    }

    @Test
    void aRedirectToAFileOfThisMachineIsNotFollowed() {
        redirect("/a", "file:///etc/hostname");

        assertThat(refusal(read("/a"))).isNotBlank();
    }

    @Test
    void whatTheServerRefusesIsToldWithItsStatus() {
        server.createContext("/none", exchange -> answer(exchange, 404, "text/html", new byte[0]));

        assertThat(refusal(read("/none"))).contains("status 404");
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedBeforeItIsWhole() {
        serve("/big", "text/plain", new byte[300_000]);

        assertThat(refusal(read("/big"))).contains("larger than 200000 bytes", "download-bytes");
    }

    @Test
    void aServerThatNeverEndsIsLeftAfterTheTimeThatIsSet() {
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            await();
        });
        ArticleReader hasty = ReadingTexts.reader(new ReadLimits(1000, 1000, 10, 1000, Duration.ofSeconds(1)));

        assertThat(refusal(hasty.read(address("/slow"), Given.NOTHING).toList()))
                .contains("within 1 seconds", "download-seconds");
    }

    @Test
    void itSaysWhoItIs() {
        server.createContext("/who", exchange -> {
            String agent = exchange.getRequestHeaders().getFirst("User-Agent");
            answer(exchange, 200, "text/plain", ("March 3, 2021\n\n" + agent).getBytes(StandardCharsets.UTF_8));
        });

        assertThat(article(read("/who")).body()).contains("Dragoman/");
    }

    @Test
    void anAddressThatIsNoneIsRefused() {
        assertThat(refusal(READER.read("https://", Given.NOTHING).toList())).contains("no web address");
        assertThat(refusal(READER.read("http://a b/", Given.NOTHING).toList())).contains("no web address");
    }

    @Test
    void aServerThatIsNotThereIsToldInOneLine() {
        server.stop(0);

        assertThat(refusal(read("/"))).contains("could not be fetched", "check the address");
    }

    private List<Reading> read(String path) {
        return READER.read(address(path), Given.NOTHING).toList();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void serve(String path, String type, byte[] body) {
        server.createContext(path, exchange -> answer(exchange, 200, type, body));
    }

    private void redirect(String from, String to) {
        server.createContext(from, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (exchange) {
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException stop) {
            throw new UncheckedIOException(new IOException("the test is over", stop));
        }
    }
}
