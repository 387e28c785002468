package dragoman.deliver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API server that is as strict as Telegram's: it gives an update again until an offset above it confirms it, lets
 * a newer fetch end an older one, parses entities, counts characters, numbers all private chats in one row and each
 * supergroup in its own, changes only what is there and differs, stumbles on request and, once told its {@link Limits},
 * answers 429 to whoever passes them.
 */
public final class BotApiStub implements AutoCloseable {

    /** A way in which a call can go wrong, used up by one call. */
    public enum Fault {
        TOO_MANY,
        BLOCKED,
        MOVED,
        BAD_GATEWAY,
        UNAUTHORIZED,
        CONFLICT,
        /** The call takes effect, then the connection breaks before the answer. */
        DROPPED_AFTER,
        /** The connection breaks before the call takes effect. */
        DROPPED_BEFORE,
        /** The call takes effect, and the answer does not come for a long time. */
        HELD_AFTER,
        /** All goes well, and the answer takes its time. */
        SLOW
    }

    /**
     * A message that the stub has delivered, as its reader sees it.
     *
     * @param at when it came in, in nanoseconds
     * @param number its message id
     */
    public record Delivered(String method, String chat, String text, JsonNode request, long at, int number) {}

    /** What a message shows now. */
    private record Held(String text, String buttons) {}

    /** A call that is no message. */
    public record Called(String method, JsonNode request) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String token;
    private final HttpServer server;
    private final TreeMap<Long, String> pending = new TreeMap<>();
    private final Queue<Delivered> delivered = new ConcurrentLinkedQueue<>();
    private final List<Long> fetchedFrom = new CopyOnWriteArrayList<>();
    private final Queue<Fault> fetchFaults = new ConcurrentLinkedQueue<>();
    private final Queue<Fault> sendFaults = new ConcurrentLinkedQueue<>();
    private long nextUpdate = 1_000;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Held> held = new HashMap<>();
    private int fetches;
    private final List<Called> called = new CopyOnWriteArrayList<>();
    private final Map<String, String> chats = new ConcurrentHashMap<>();
    private final Set<String> posters = ConcurrentHashMap.newKeySet();
    private volatile boolean forgetful;
    private volatile TelegramLimits limits = new TelegramLimits(new Limits(1_000_000, Duration.ZERO, 1_000_000));
    private volatile Duration latency = Duration.ZERO;

    public BotApiStub(String token) throws IOException {
        this.token = token;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Someone writes to the bot in a private chat; returns the number of the update. */
    public long says(long chat, String text) {
        ObjectNode message = message(chat, "private");
        message.put("text", text);
        return update(message);
    }

    /** A message with nothing but who, where and when. */
    public ObjectNode message(long chat, String type) {
        ObjectNode message =
                JSON.createObjectNode().put("message_id", number("" + chat)).put("date", 1_454_800_000);
        message.putObject("from").put("id", 7).put("is_bot", false).put("language_code", "en");
        message.putObject("chat").put("id", chat).put("type", type);
        return message;
    }

    public synchronized long update(ObjectNode message) {
        long id = nextUpdate;
        ObjectNode update = JSON.createObjectNode().put("update_id", id);
        update.set("message", message);
        return raw(update.toString());
    }

    /** Puts any text where an update should be. */
    public synchronized long raw(String update) {
        long id = nextUpdate++;
        pending.put(id, update.replace("$ID", Long.toString(id)));
        notifyAll();
        return id;
    }

    public synchronized void numberUpdatesFrom(long next) {
        nextUpdate = next;
    }

    /** From now on offsets are ignored and everything is given again and again. */
    public void forgetOffsets() {
        forgetful = true;
    }

    public void onFetch(Fault... faults) {
        fetchFaults.addAll(List.of(faults));
    }

    public void onSend(Fault... faults) {
        sendFaults.addAll(List.of(faults));
    }

    public List<Delivered> delivered() {
        return List.copyOf(delivered);
    }

    /** The calls that were no messages, in order. */
    public List<Called> called() {
        return called;
    }

    /** There is a chat of this name or number; it has the number -100555. */
    public void has(String name, String type) {
        chats.put(name, type);
    }

    /** From now on these users, by their numbers, may post in every channel. */
    public void posts(String... users) {
        posters.addAll(List.of(users));
    }

    /** From now on whoever passes these limits is told to wait. */
    public void enforce(Limits strict) {
        limits = new TelegramLimits(strict);
    }

    /** How long each message takes from now on, half of it on the way here and half on the way back. */
    public void take(Duration time) {
        latency = time;
    }

    /** Why somebody was told to wait, each time. */
    public List<String> refusals() {
        return limits.refusals();
    }

    public List<String> texts() {
        return delivered.stream().map(Delivered::text).toList();
    }

    public synchronized int unconfirmed() {
        return pending.size();
    }

    /** The offsets that were asked for, in order. */
    public List<Long> offsets() {
        return fetchedFrom;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Supergroups and channels have rows of their own. */
    private synchronized int number(String chat) {
        return numbers.merge(chat.startsWith("-100") ? chat : "the bot's own", 1, Integer::sum);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!path.startsWith("/bot" + token + "/")) {
                fail(exchange, 401, "Unauthorized", "{}");
                return;
            }
            JsonNode request = request(exchange);
            String method = path.substring(path.lastIndexOf('/') + 1);
            switch (method) {
                case "getMe" -> succeed(exchange, "{\"id\":42,\"is_bot\":true,\"username\":\"dragoman_bot\"}");
                case "getUpdates" -> getUpdates(exchange, request);
                case "sendMessage",
                        "sendPhoto",
                        "sendDocument",
                        "editMessageText",
                        "editMessageCaption",
                        "editMessageReplyMarkup" -> sendMessage(exchange, method, request);
                case "getChat" -> {
                    String type = chats.get(request.path("chat_id").asText());
                    if (type == null) {
                        fail(exchange, 400, "Bad Request: chat not found", "{}");
                    } else {
                        succeed(exchange, "{\"id\":-100555,\"type\":\"" + type + "\"}");
                    }
                }
                case "getChatMember" -> {
                    called.add(new Called(method, request));
                    String user = request.path("user_id").asText();
                    boolean admin = posters.contains(user) || user.equals("7");
                    succeed(
                            exchange,
                            "{\"status\":\"" + (admin ? "administrator" : "member") + "\",\"can_post_messages\":"
                                    + posters.contains(user) + "}");
                }
                case "answerCallbackQuery",
                        "answerInlineQuery",
                        "sendChatAction",
                        "setMyCommands",
                        "setMyDescription",
                        "setMyShortDescription" -> {
                    called.add(new Called(method, request));
                    succeed(exchange, "true");
                }
                default -> fail(exchange, 404, "Not Found", "{}");
            }
        }
    }

    private static JsonNode request(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        byte[] body = exchange.getRequestBody().readAllBytes();
        return type != null && type.startsWith("multipart/") ? Form.read(type, body) : JSON.readTree(body);
    }

    private void getUpdates(HttpExchange exchange, JsonNode request) throws IOException {
        Fault fault = fetchFaults.poll();
        if (fault != null) {
            stumble(exchange, fault);
            return;
        }
        fetchedFrom.add(request.path("offset").asLong());
        String batch = await(request);
        if (batch.isEmpty()) {
            fail(exchange, 409, "Conflict: terminated by other getUpdates request", "{}");
        } else {
            succeed(exchange, batch);
        }
    }

    /** Waits as long as the request says; empty when a newer fetch came in. */
    private synchronized String await(JsonNode request) {
        int mine = ++fetches;
        notifyAll();
        if (!forgetful) {
            pending.headMap(request.path("offset").asLong()).clear();
        }
        long end = System.nanoTime()
                + TimeUnit.SECONDS.toNanos(request.path("timeout").asLong());
        while (pending.isEmpty() && fetches == mine && System.nanoTime() < end) {
            rest(end);
        }
        List<String> batch = pending.values().stream()
                .limit(request.path("limit").asInt(100))
                .toList();
        return fetches == mine ? batch.toString() : "";
    }

    private void rest(long end) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void sendMessage(HttpExchange exchange, String method, JsonNode request) throws IOException {
        pause(latency.toMillis() / 2);
        Fault fault = sendFaults.poll();
        if (fault == null || fault == Fault.SLOW) {
            take(exchange, method, request, fault);
        } else if (fault == Fault.DROPPED_AFTER || fault == Fault.HELD_AFTER) {
            deliver(method, request);
            pause(fault == Fault.HELD_AFTER ? 60_000 : 0);
        } else {
            stumble(exchange, fault);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(HttpExchange exchange, String method, JsonNode request, @Nullable Fault fault)
            throws IOException {
        int wait = limits.take(request.path("chat_id").asText());
        if (wait > 0) {
            fail(exchange, 429, "Too Many Requests: retry after " + wait, "{\"retry_after\":" + wait + "}");
            return;
        }
        try {
            Delivered message = deliver(method, request);
            pause(latency.toMillis() / 2 + (fault == Fault.SLOW ? 300 : 0));
            succeed(exchange, answer(message).toString());
        } catch (IllegalArgumentException refusal) {
            fail(exchange, 400, String.valueOf(refusal.getMessage()), "{}");
        }
    }

    private ObjectNode answer(Delivered sent) {
        ObjectNode message = JSON.createObjectNode().put("message_id", sent.number());
        if (sent.method().equals("sendPhoto")) {
            message.putArray("photo").addObject().put("file_id", "small");
            message.withArray("photo").addObject().put("file_id", "large");
        }
        return message;
    }

    private synchronized Delivered deliver(String method, JsonNode request) {
        String seen = seen(method, request);
        String chat = request.path("chat_id").asText();
        boolean edit = method.startsWith("edit");
        int number = edit ? request.path("message_id").asInt() : number(chat);
        Held before = held.get(chat + "/" + number);
        if (edit && before == null) {
            throw new IllegalArgumentException("Bad Request: message to edit not found");
        }
        Held content = new Held(
                before != null && method.endsWith("Markup") ? before.text() : seen,
                request.path("reply_markup").toString());
        if (edit && content.equals(before)) {
            throw new IllegalArgumentException("Bad Request: message is not modified: it has that content already");
        }
        held.put(chat + "/" + number, content);
        Delivered message = new Delivered(method, chat, seen, request, System.nanoTime(), number);
        delivered.add(message);
        return message;
    }

    private static String seen(String method, JsonNode request) {
        boolean caption = !method.equals("sendMessage") && !method.equals("editMessageText");
        String text = request.path(caption ? "caption" : "text").asText();
        String seen = request.path("parse_mode").asText().equals("HTML") ? TelegramHtml.visible(text) : text.strip();
        if (seen.isEmpty() && !caption) {
            throw new IllegalArgumentException("Bad Request: message text is empty");
        }
        if (seen.length() > (caption ? 1_024 : 4_096)) {
            throw new IllegalArgumentException("Bad Request: message is too long");
        }
        if (method.equals("sendPhoto") && request.path("photo").asText().equals("gone")) {
            throw new IllegalArgumentException("Bad Request: wrong file identifier/HTTP URL specified");
        }
        return seen;
    }

    private static void stumble(HttpExchange exchange, Fault fault) throws IOException {
        switch (fault) {
            case TOO_MANY -> fail(exchange, 429, "Too Many Requests: retry after 1", "{\"retry_after\":1}");
            case BLOCKED -> fail(exchange, 403, "Forbidden: bot was blocked by the user", "{}");
            case MOVED ->
                fail(exchange, 400, "Bad Request: group chat was upgraded", "{\"migrate_to_chat_id\":-100777}");
            case UNAUTHORIZED -> fail(exchange, 401, "Unauthorized", "{}");
            case CONFLICT -> fail(exchange, 409, "Conflict: terminated by other getUpdates request", "{}");
            case BAD_GATEWAY -> answer(exchange, 502, "text/html", "<html>502 Bad Gateway</html>");
            case DROPPED_BEFORE, DROPPED_AFTER, HELD_AFTER, SLOW -> exchange.close();
        }
    }

    private static void succeed(HttpExchange exchange, String result) throws IOException {
        answer(exchange, 200, "application/json", "{\"ok\":true,\"result\":" + result + "}");
    }

    private static void fail(HttpExchange exchange, int code, String description, String parameters)
            throws IOException {
        ObjectNode answer = JSON.createObjectNode().put("ok", false).put("error_code", code);
        answer.put("description", description).set("parameters", JSON.readTree(parameters));
        answer(exchange, code, "application/json", answer.toString());
    }

    private static void answer(HttpExchange exchange, int code, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
