package dragoman.read;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Asks web servers, one request a call: redirects are told and not followed, so that whoever calls can be polite to each
 * host on the way. Size and time are bounded, only http and https are spoken, through no proxy, and with hosts that are
 * not on the public network only where the rules allow it. Thread-safe.
 */
public final class Web implements AutoCloseable {

    /** The name that a site's robots.txt may call the bot by. */
    static final String NAME = "Dragoman";

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final String ACCEPTED =
            "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5";

    private final WebRules rules;
    private final String agent;
    private final OkHttpClient client;
    private volatile boolean closed;

    public Web(WebRules rules) {
        this.rules = rules;
        this.agent = NAME + "/0.1 (reads news articles and feeds"
                + (rules.contact() == null ? "" : "; " + rules.contact()) + ")";
        this.client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .proxy(Proxy.NO_PROXY)
                .dns(rules.privateAddresses() ? Dns.SYSTEM : new PublicAddresses())
                .connectTimeout(min(TO_CONNECT, rules.patience()))
                .readTimeout(rules.patience())
                .callTimeout(rules.patience())
                .build();
    }

    /** The host of an address, with its port where that is not the usual one; empty where it is no web address. */
    public static Optional<String> host(String address) {
        return Optional.ofNullable(HttpUrl.parse(address))
                .map(u -> u.host() + (u.port() == HttpUrl.defaultPort(u.scheme()) ? "" : ":" + u.port()));
    }

    /** Asks for what lies at an address. */
    public Fetched get(String address) {
        return get(address, null, null);
    }

    /**
     * Asks for what lies at an address, unless it is what it was.
     *
     * @param etag of the version that is known, as the server has given it
     * @param lastModified likewise
     */
    public Fetched get(String address, @Nullable String etag, @Nullable String lastModified) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            return new Fetched.Failed(Fetched.Fault.ADDRESS, "");
        }
        if (closed) {
            return new Fetched.Failed(Fetched.Fault.STOPPED, "");
        }
        try {
            if (!rules.privateAddresses()) {
                PublicAddresses.check(url.host());
            }
            try (Response response =
                    client.newCall(request(url, etag, lastModified)).execute()) {
                return fetched(url, response);
            }
        } catch (IOException | IllegalArgumentException fault) {
            return failed(fault);
        }
    }

    private Request request(HttpUrl url, @Nullable String etag, @Nullable String lastModified) {
        Request.Builder request =
                new Request.Builder().url(url).header("User-Agent", agent).header("Accept", ACCEPTED);
        if (etag != null) {
            request.header("If-None-Match", etag);
        }
        if (lastModified != null) {
            request.header("If-Modified-Since", lastModified);
        }
        return request.build();
    }

    private Fetched fetched(HttpUrl url, Response response) throws IOException {
        int code = response.code();
        return switch (code) {
            case 200 -> body(url, response);
            case 304 -> new Fetched.Unchanged();
            case 301, 302, 303, 307, 308 -> moved(url, response.header("Location"), code == 301 || code == 308);
            default -> new Fetched.Denied(code, response.header("Retry-After"));
        };
    }

    private static Fetched moved(HttpUrl from, @Nullable String location, boolean permanent) {
        HttpUrl to = location == null ? null : from.resolve(location);
        if (to == null || (from.isHttps() && !to.isHttps())) {
            return new Fetched.Failed(Fetched.Fault.REDIRECT, "");
        }
        return new Fetched.Moved(to.toString(), permanent);
    }

    /** One byte more than allowed is enough to know; packed bodies are counted unpacked. */
    private Fetched body(HttpUrl url, Response response) throws IOException {
        ResponseBody body = response.body();
        if (body == null) {
            return new Fetched.Denied(response.code(), null);
        }
        if (body.source().request(rules.mostBytes() + 1L)) {
            return new Fetched.Failed(Fetched.Fault.LARGE, String.valueOf(rules.mostBytes()));
        }
        String type = Optional.ofNullable(response.header("Content-Type")).orElse("");
        String address = url.newBuilder().fragment(null).build().toString();
        Raw raw =
                Raw.ofWeb(address, body.source().readByteArray(), ContentType.charset(type), ContentType.format(type));
        return new Fetched.Body(raw, response.header("ETag"), response.header("Last-Modified"));
    }

    private Fetched failed(Exception fault) {
        if (closed || Thread.currentThread().isInterrupted()) {
            return new Fetched.Failed(Fetched.Fault.STOPPED, "");
        }
        return switch (fault) {
            case PublicAddresses.NotPublic inside ->
                new Fetched.Failed(Fetched.Fault.PRIVATE, String.valueOf(inside.getMessage()));
            case InterruptedIOException _ ->
                new Fetched.Failed(
                        Fetched.Fault.LATE, String.valueOf(rules.patience().toSeconds()));
            case UnknownHostException _ -> new Fetched.Failed(Fetched.Fault.CONNECTION, "unknown host");
            default -> new Fetched.Failed(Fetched.Fault.CONNECTION, shortened(fault));
        };
    }

    private static String shortened(Exception fault) {
        String message = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        String line = message.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Breaks off what is under way, and asks nobody any more. */
    @Override
    public void close() {
        closed = true;
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
    }
}
