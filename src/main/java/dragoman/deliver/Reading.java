package dragoman.deliver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Reads a raw update: is it a message, is it for the bot, what does it say.
 *
 * <p>It looks only at the fields that an answer needs, so that whatever Telegram adds next year does no harm.
 */
public final class Reading {

    private final Identity me;
    private final InstantSource clock;

    /** A reader for the bot that goes by this name. */
    public Reading(Identity me, InstantSource clock) {
        this.me = me;
        this.clock = clock;
    }

    public Received read(String raw) {
        try {
            return read(Reply.JSON.readTree(raw));
        } catch (JsonProcessingException fault) {
            return new Received.Unreadable("not JSON");
        }
    }

    private Received read(JsonNode update) {
        JsonNode message = update.path("message");
        if (message.isMissingNode()) {
            return update.isObject() ? new Received.NotForUs() : new Received.Unreadable("not an update");
        }
        JsonNode chat = message.path("chat");
        if (!chat.path("id").canConvertToLong() || !chat.path("type").isTextual()) {
            return new Received.Unreadable("a message without a chat");
        }
        return read(message, chat);
    }

    private Received read(JsonNode message, JsonNode chat) {
        String type = chat.path("type").asText();
        Words words = Words.of(message, me);
        boolean chatty = type.equals("private") || (type.endsWith("group") && words.addressed());
        if (!chatty || words.isEmpty() || message.path("from").path("is_bot").asBoolean()) {
            return new Received.NotForUs();
        }
        if (!message.path("message_id").canConvertToInt()) {
            return new Received.Unreadable("a message without a number");
        }
        return new Received.Addressed(message(message, chat, words));
    }

    private IncomingMessage message(JsonNode message, JsonNode chat, Words words) {
        return new IncomingMessage(
                chat.path("id").asText(),
                chat.path("type").asText().equals("private") ? ChatKind.PRIVATE : ChatKind.GROUP,
                topic(message),
                message.path("message_id").asInt(),
                words.text(),
                message.path("from").path("language_code").textValue(),
                written(message.path("date")));
    }

    /** Outside a forum a thread is only a chain of replies, and Telegram refuses messages to it. */
    private static int topic(JsonNode message) {
        return message.path("is_topic_message").asBoolean()
                ? message.path("message_thread_id").asInt(0)
                : 0;
    }

    private Instant written(JsonNode date) {
        return date.canConvertToInt() ? Instant.ofEpochSecond(date.asInt()) : clock.instant();
    }
}
