package dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.read.Fetched.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Single requests, against a server on this machine. */
@Timeout(30)
class WebTest {

    private static final int MOST = 10_000;

    private final Web web = new Web(new WebRules(MOST, Duration.ofSeconds(5), "https://example.org/bot", true));
    private NewsSite site;

    @BeforeEach
    void start() throws IOException {
        site = new NewsSite();
    }

    @AfterEach
    void stop() {
        web.close();
        site.close();
    }

    @Test
    void saysWhoAsksAndWhereToComplain() {
        site.put("/feed", "application/rss+xml", "<rss/>");

        assertThat(web.get(site.address("/feed"))).isInstanceOf(Fetched.Body.class);
        assertThat(site.asked().getFirst().header("User-Agent"))
                .startsWith("Dragoman/")
                .contains("https://example.org/bot");
    }

    @Test
    void handsOutTheValidatorsAndSendsThemBack() {
        site.put("/feed", "application/rss+xml", "<rss/>", "\"v1\"");

        Fetched.Body first = (Fetched.Body) web.get(site.address("/feed"));
        Fetched second = web.get(site.address("/feed"), first.etag(), first.lastModified());

        assertThat(first.etag()).isEqualTo("\"v1\"");
        assertThat(second).isEqualTo(new Fetched.Unchanged());
        assertThat(site.asked().getFirst().header("If-None-Match")).isNull();
        assertThat(site.asked().get(1).header("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(site.asked().get(1).header("If-Modified-Since")).isEqualTo("Fri, 05 Feb 2016 10:00:00 GMT");
    }

    @Test
    void tellsARedirectAndDoesNotFollowIt() {
        site.refuse("/old", 301, "Location", "/new");
        site.refuse("/lent", 302, "Location", "http://example.org/x");

        assertThat(web.get(site.address("/old"))).isEqualTo(new Fetched.Moved(site.address("/new"), true));
        assertThat(web.get(site.address("/lent"))).isEqualTo(new Fetched.Moved("http://example.org/x", false));
        assertThat(site.asked("/new")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://example.org/x", "gopher://x/"})
    void aRedirectToAnotherProtocolIsAFault(String target) {
        site.refuse("/a", 302, "Location", target);

        assertThat(web.get(site.address("/a"))).isEqualTo(new Fetched.Failed(Fault.REDIRECT, ""));
    }

    @Test
    void whatIsNoWebAddressIsNotAskedFor() {
        assertThat(web.get("file:///etc/hostname")).isEqualTo(new Fetched.Failed(Fault.ADDRESS, ""));
        assertThat(web.get("example.org/feed")).isEqualTo(new Fetched.Failed(Fault.ADDRESS, ""));
    }

    @Test
    void aBodyOfTheLimitIsTakenAndOneByteMoreIsNot() {
        site.put("/fits", "text/plain", "x".repeat(MOST));
        site.put("/big", "text/plain", "x".repeat(MOST + 1));

        assertThat(web.get(site.address("/fits"))).isInstanceOf(Fetched.Body.class);
        assertThat(web.get(site.address("/big"))).isEqualTo(new Fetched.Failed(Fault.LARGE, "10000"));
    }

    @Test
    void aPackedBodyIsCountedUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[50_000_000]);
        }
        assertThat(packed.size()).isGreaterThan(MOST); // and yet a thousandth of what it holds
        byte[] bomb = packed.toByteArray();
        site.answer("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bomb.length);
            exchange.getResponseBody().write(bomb);
        });

        assertThat(web.get(site.address("/bomb"))).isEqualTo(new Fetched.Failed(Fault.LARGE, "10000"));
    }

    @Test
    void aServerThatSendsAByteNowAndThenIsLeftInTime() {
        site.answer("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 100; i++) {
                exchange.getResponseBody().write('a');
                exchange.getResponseBody().flush();
                NewsSite.dawdle(Duration.ofMillis(200));
            }
        });
        try (Web hasty = new Web(new WebRules(MOST, Duration.ofSeconds(1), null, true))) {
            long before = System.nanoTime();
            assertThat(hasty.get(site.address("/drip"))).isEqualTo(new Fetched.Failed(Fault.LATE, "1"));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void tellsWhatTheServerRefusesAndWhenToComeAgain() {
        site.refuse("/busy", 503, "Retry-After", "120");

        assertThat(web.get(site.address("/busy"))).isEqualTo(new Fetched.Denied(503, "120"));
        assertThat(web.get(site.address("/none"))).isEqualTo(new Fetched.Denied(404, null));
    }

    @Test
    void aServerThatIsNotThereIsAFault() {
        String address = site.address("/");
        site.close();

        assertThat(web.get(address))
                .isInstanceOfSatisfying(
                        Fetched.Failed.class,
                        failed -> assertThat(failed.fault()).isEqualTo(Fault.CONNECTION));
    }

    @Test
    void closingBreaksOffWhatIsUnderWay() throws InterruptedException {
        site.answer("/slow", exchange -> NewsSite.dawdle(Duration.ofSeconds(20)));
        Fetched[] came = new Fetched[1];
        Thread asking = Thread.startVirtualThread(() -> came[0] = web.get(site.address("/slow")));
        while (site.asked("/slow").isEmpty()) {
            Thread.sleep(10);
        }

        web.close();
        asking.join(Duration.ofSeconds(3));

        assertThat(came[0]).isEqualTo(new Fetched.Failed(Fault.STOPPED, ""));
        assertThat(web.get(site.address("/slow"))).isEqualTo(new Fetched.Failed(Fault.STOPPED, ""));
    }

    @Test
    void thisMachineIsNotAskedUnlessThatIsAllowed() {
        site.put("/feed", "application/rss+xml", "<rss/>");
        try (Web open = new Web(new WebRules(MOST, Duration.ofSeconds(5), null, false))) {
            for (String address : new String[] {
                site.address("/feed"),
                site.otherAddress("/feed"),
                site.address("/feed").replace("127.0.0.1", "[::1]"),
                site.address("/feed").replace("127.0.0.1", "[::ffff:127.0.0.1]"),
                site.address("/feed").replace("127.0.0.1", "2130706433"),
                site.address("/feed").replace("127.0.0.1", "127.1"),
                site.address("/feed").replace("127.0.0.1", "0.0.0.0")
            }) {
                assertThat(open.get(address))
                        .as(address)
                        .isInstanceOfSatisfying(
                                Fetched.Failed.class,
                                failed -> assertThat(failed.fault()).isEqualTo(Fault.PRIVATE));
            }
        }
        assertThat(site.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.1.2.3",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "fec0::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::10.0.0.1",
                "2002:0a00:0001::1",
                "2001:0:1234::1"
            })
    void whatIsNotOnThePublicNetworkIsKnown(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "100.63.0.1",
                "100.128.0.1",
                "169.253.1.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.1",
                "2606:4700::1111",
                "64:ff9b::8.8.8.8",
                "2002:0808:0808::1"
            })
    void whatIsOnThePublicNetworkIsKnown(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void aHostIsNamedWithItsPortWhereThatIsNotTheUsualOne() {
        assertThat(Web.host("https://Example.org:443/x")).contains("example.org");
        assertThat(Web.host("http://example.org:8080/x")).contains("example.org:8080");
        assertThat(Web.host("mailto:a@example.org")).isEmpty();
    }
}
