package dragoman.gallery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dragoman.gallery.Bubble.Button;
import dragoman.gallery.Bubble.Side;
import dragoman.model.Png;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A Bot API server with one reader, who sees all that the bot sends, edits and uploads. Thread-safe. */
final class TelegramStage implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(2_500);
    private static final long LONGEST_SECONDS = 40;

    private final HttpServer server;
    private final TreeMap<Long, String> updates = new TreeMap<>();
    private final List<Bubble> bubbles = new ArrayList<>();
    private long nextUpdate = 1;
    private int nextMessage = 1;
    private long chat = 100;
    private String language = "en";
    private long date;
    private long lastHeard;

    TelegramStage() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** An empty chat, with somebody of this language. */
    synchronized void begin(String reader, long day) {
        chat++;
        language = reader;
        date = day;
        bubbles.clear();
    }

    synchronized List<Bubble> bubbles() {
        return List.copyOf(bubbles);
    }

    /** Does it, and waits until the bot has nothing more to say. */
    void play(Showing.Turn turn) throws InterruptedException {
        // A slow answer is announced first; its buttons come with it.
        if (turn instanceof Showing.Turn.Presses(String label)) {
            await(() -> newest(label).isPresent());
        }
        long before = System.nanoTime();
        put(turn);
        if (!await(() -> lastHeard > before && System.nanoTime() - lastHeard > QUIET)) {
            throw new IllegalStateException("no reply within " + LONGEST_SECONDS + " s to " + turn);
        }
    }

    /** Whether it came true in time. */
    private boolean await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (System.nanoTime() < end) {
            synchronized (this) {
                if (condition.getAsBoolean()) {
                    return true;
                }
            }
            Thread.sleep(100);
        }
        return false;
    }

    private synchronized void put(Showing.Turn turn) {
        switch (turn) {
            case Showing.Turn.Says(String text) -> {
                bubbles.add(Bubble.of(Side.READER, text.replace("&", "&amp;").replace("<", "&lt;")));
                ObjectNode message = JSON.createObjectNode();
                message.put("message_id", nextMessage++).put("date", date).put("text", text);
                message.set("from", reader());
                message.set("chat", place());
                if (text.startsWith("/")) {
                    message.putArray("entities")
                            .addObject()
                            .put("type", "bot_command")
                            .put("offset", 0)
                            .put("length", text.split("\\s")[0].length());
                }
                update("message", message);
            }
            case Showing.Turn.Presses(String label) -> press(label);
            case Showing.Turn.Searches(String text) -> {
                bubbles.add(Bubble.of(Side.READER, "@dragoman_bot " + text));
                ObjectNode query = JSON.createObjectNode().put("id", "q" + nextUpdate);
                query.put("query", text).put("offset", "").set("from", reader());
                update("inline_query", query);
            }
        }
    }

    /** A button with the message that it hangs on. */
    private record Found(Bubble bubble, Button button) {}

    private Optional<Found> newest(String label) {
        return bubbles.reversed().stream()
                .flatMap(bubble -> bubble.buttons().stream()
                        .flatMap(List::stream)
                        .filter(button -> button.label().contains(label) && button.data() != null)
                        .map(button -> new Found(bubble, button)))
                .findFirst();
    }

    private void press(String label) {
        Found found =
                newest(label).orElseThrow(() -> new IllegalStateException("there is no button with “" + label + "”"));
        bubbles.add(Bubble.of(Side.NOTICE, "presses “" + found.button().label() + "”"));
        ObjectNode query = JSON.createObjectNode().put("id", "p" + nextUpdate);
        query.put("data", found.button().data()).put("chat_instance", "1").set("from", reader());
        ObjectNode message = query.putObject("message");
        message.put("message_id", found.bubble().id()).put("date", date).put("text", "…");
        message.set("chat", place());
        update("callback_query", query);
    }

    private ObjectNode reader() {
        ObjectNode reader = JSON.createObjectNode().put("id", chat).put("is_bot", false);
        return reader.put("first_name", "Reader").put("language_code", language);
    }

    private ObjectNode place() {
        return JSON.createObjectNode().put("id", chat).put("type", "private");
    }

    private void update(String kind, ObjectNode content) {
        ObjectNode update = JSON.createObjectNode().put("update_id", nextUpdate);
        update.set(kind, content);
        updates.put(nextUpdate++, update.toString());
        notifyAll();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String method = path.substring(path.lastIndexOf('/') + 1);
            String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
            byte[] body = exchange.getRequestBody().readAllBytes();
            String result = switch (method) {
                case "getMe" -> "{\"id\":42,\"is_bot\":true,\"first_name\":\"Dragoman\",\"username\":\"dragoman_bot\"}";
                case "getUpdates" -> fetched(JSON.readTree(body));
                default -> {
                    Upload upload = type.startsWith("multipart") ? Upload.read(type, body) : null;
                    JsonNode request = upload == null
                            ? (body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body))
                            : JSON.valueToTree(upload.texts());
                    yield told(method, request, upload);
                }
            };
            byte[] answer = ("{\"ok\":true,\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private synchronized String fetched(JsonNode request) {
        updates.headMap(request.path("offset").asLong()).clear();
        long end = System.nanoTime()
                + TimeUnit.SECONDS.toNanos(request.path("timeout").asLong());
        while (updates.isEmpty() && System.nanoTime() < end) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return "[]";
            }
        }
        return updates.values().toString();
    }

    /** What the reader gets to see of a call; everything else is taken note of and succeeds. */
    private synchronized String told(String method, JsonNode request, @Nullable Upload upload) throws IOException {
        boolean here = request.path("chat_id").asText().equals(Long.toString(chat));
        switch (method) {
            case "sendMessage", "sendPhoto", "sendDocument" -> {
                return here ? sent(method, request, upload) : "{\"message_id\":1}";
            }
            case "editMessageText", "editMessageCaption", "editMessageReplyMarkup" -> {
                heard();
                edit(request);
            }
            case "answerCallbackQuery" -> {
                heard();
                if (!request.path("text").asText().isEmpty()) {
                    bubbles.add(Bubble.of(Side.NOTICE, request.path("text").asText()));
                }
            }
            case "answerInlineQuery" -> {
                heard();
                tree(request.path("results"))
                        .forEach(card -> bubbles.add(Bubble.of(
                                Side.CARD,
                                "<b>" + card.path("title").asText() + "</b>\n"
                                        + card.path("description").asText())));
            }
            default -> {}
        }
        return "true";
    }

    private String sent(String method, JsonNode request, @Nullable Upload upload) throws IOException {
        heard();
        int id = nextMessage++;
        boolean words = method.equals("sendMessage");
        Png photo = method.equals("sendPhoto") && upload != null ? upload.photo() : null;
        String file = method.equals("sendDocument") && upload != null ? upload.fileName() : null;
        String html = request.path(words ? "text" : "caption").asText();
        bubbles.add(new Bubble(id, Side.BOT, html, photo, file, buttons(request)));
        ObjectNode answer = JSON.createObjectNode().put("message_id", id).put("date", date);
        answer.set("chat", place());
        if (photo != null) {
            answer.putArray("photo")
                    .addObject()
                    .put("file_id", "f" + id)
                    .put("width", 1)
                    .put("height", 1);
        }
        if (file != null) {
            answer.putObject("document").put("file_id", "f" + id);
        }
        return answer.toString();
    }

    private void edit(JsonNode request) throws IOException {
        int id = request.path("message_id").asInt();
        for (int at = 0; at < bubbles.size(); at++) {
            if (bubbles.get(at).id() == id) {
                String words =
                        request.path("text").asText(request.path("caption").asText());
                Bubble bubble =
                        words.isEmpty() ? bubbles.get(at) : bubbles.get(at).words(words);
                bubbles.set(at, bubble.under(buttons(request)));
            }
        }
    }

    private static List<List<Button>> buttons(JsonNode request) throws IOException {
        List<List<Button>> rows = new ArrayList<>();
        for (JsonNode row : tree(request.path("reply_markup")).path("inline_keyboard")) {
            List<Button> keys = new ArrayList<>();
            row.forEach(key -> keys.add(new Button(
                    key.path("text").asText(), key.path("callback_data").textValue())));
            rows.add(keys);
        }
        return rows;
    }

    /** In a form a part may be JSON written as text. */
    private static JsonNode tree(JsonNode node) throws IOException {
        return node.isTextual() ? JSON.readTree(node.asText()) : node;
    }

    private void heard() {
        lastHeard = System.nanoTime();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
