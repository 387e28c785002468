package dragoman.read;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** A web server on this machine that answers as it is told, and remembers who asked for what. Thread-safe. */
public final class NewsSite implements AutoCloseable {

    /** What is done about a request. */
    @FunctionalInterface
    public interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    /** A request as it came. */
    public record Asked(String path, Headers headers) {

        /** A header's value, or null. */
        public String header(String name) {
            return headers.getFirst(name);
        }
    }

    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Set<HttpExchange> underWay = ConcurrentHashMap.newKeySet();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    public NewsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    /** From now on a path holds this. */
    public void put(String path, String type, String body) {
        answer(path, exchange -> send(exchange, 200, type, body));
    }

    /** From now on a path holds this version, and tells who has it already. */
    public void put(String path, String type, String body, String etag) {
        answer(path, exchange -> {
            exchange.getResponseHeaders().add("ETag", etag);
            exchange.getResponseHeaders().add("Last-Modified", "Fri, 05 Feb 2016 10:00:00 GMT");
            boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            send(exchange, known ? 304 : 200, type, known ? "" : body);
        });
    }

    /** From now on a path answers with a status and a header. */
    public void refuse(String path, int status, String header, String value) {
        answer(path, exchange -> {
            exchange.getResponseHeaders().add(header, value);
            send(exchange, status, "text/plain", "");
        });
    }

    public void answer(String path, Handler handler) {
        handlers.put(path, handler);
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The same server under another name. */
    public String otherAddress(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** The requests for a path, in order. */
    public List<Asked> asked(String path) {
        return asked.stream().filter(a -> a.path.equals(path)).toList();
    }

    /** All requests, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** How many requests waited for their answer at the same time, at most. */
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    /** Writes an answer whole. */
    public void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        underWay.remove(exchange); // whoever asked may ask again before this method returns
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Takes its time. */
    public static void dawdle(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private void serve(HttpExchange exchange) throws IOException {
        underWay.add(exchange);
        mostAtOnce.accumulateAndGet(underWay.size(), Math::max);
        try (exchange) {
            String path = exchange.getRequestURI().toString();
            asked.add(new Asked(path, exchange.getRequestHeaders()));
            handlers.getOrDefault(path, e -> send(e, 404, "text/plain", "")).handle(exchange);
        } finally {
            underWay.remove(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
