package dragoman.deliver;

import dragoman.model.Enclosure;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;

/** A connection to a Bot API server that can be cut at any time, also in the middle of a call. Thread-safe. */
final class Line implements AutoCloseable {

    private final OkHttpClient http;
    private final OkHttpTelegramClient client;
    private final HttpUrl bot;
    private volatile boolean closed;

    private Line(OkHttpClient http, OkHttpTelegramClient client, HttpUrl bot) {
        this.http = http;
        this.client = client;
        this.bot = bot;
    }

    /**
     * Opens a line; nothing is sent yet.
     *
     * @param silence how long the server may take to answer
     */
    static Line open(URI server, Token token, Duration silence) {
        Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequestsPerHost(
                dispatcher.getMaxRequests()); // whoever calls keeps count; none shall queue here
        OkHttpClient http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectTimeout(Duration.ofSeconds(10))
                .writeTimeout(Duration.ofSeconds(10))
                .readTimeout(silence)
                .addInterceptor(new Wire())
                .build();
        TelegramUrl address = address(server);
        HttpUrl bot = new HttpUrl.Builder()
                .scheme(address.getSchema())
                .host(address.getHost())
                .port(address.getPort())
                .addPathSegment("bot" + token.secret())
                .build();
        return new Line(http, new OkHttpTelegramClient(http, token.secret(), address), bot);
    }

    Reply call(Call call) {
        return Reply.to(client, call);
    }

    /** Makes a call with a file. */
    Reply call(Call call, Enclosure enclosure) {
        if (closed) {
            return new Reply.Unreached("closed");
        }
        return Reply.to(http.newCall(Upload.of(bot, call, enclosure)));
    }

    /** Cuts the line: calls under way end as lost, later ones do not begin. */
    @Override
    public void close() {
        closed = true;
        http.dispatcher().executorService().shutdown();
        http.dispatcher().cancelAll();
        http.connectionPool().evictAll();
    }

    private static TelegramUrl address(URI server) {
        String scheme = server.getScheme();
        boolean plain = "http".equals(scheme);
        String path = server.getPath();
        if (server.getHost() == null || !(plain || "https".equals(scheme)) || !(path == null || path.length() < 2)) {
            throw new IllegalArgumentException(
                    "a Telegram address reads like https://api.telegram.org or http://localhost:8081, not: " + server);
        }
        int port = server.getPort() >= 0 ? server.getPort() : plain ? 80 : 443;
        return TelegramUrl.builder()
                .schema(scheme)
                .host(server.getHost())
                .port(port)
                .build();
    }
}
