package dragoman.deliver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Reads a raw update: what is it, is it for the bot, what does it say.
 *
 * <p>It looks only at the fields that an answer needs, so that whatever Telegram adds next year does no harm.
 */
public final class Reading {

    /** The kinds of update that are read here; Telegram is asked for no other. */
    static final List<String> UPDATES =
            List.of("message", "edited_message", "channel_post", "callback_query", "inline_query", "my_chat_member");

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
        if (!update.isObject()) {
            return new Received.Unreadable("not an update");
        }
        String kind = UPDATES.stream().filter(update::has).findFirst().orElse("");
        JsonNode content = update.path(kind);
        return switch (kind) {
            case "message", "channel_post" -> new MessageReading(me, clock).read(content);
            case "edited_message" -> edited(new MessageReading(me, clock).read(content));
            case "callback_query" -> pressed(content);
            case "inline_query" -> searched(content);
            case "my_chat_member" -> membership(content);
            default -> new Received.NotForUs();
        };
    }

    /** An edit without a chat or number is of no use to anyone. */
    private static Received edited(Received message) {
        return message instanceof Received.Addressed(IncomingMessage changed)
                ? new Received.Edited(changed)
                : new Received.NotForUs();
    }

    private Received pressed(JsonNode press) {
        JsonNode message = press.path("message");
        JsonNode chat = message.path("chat");
        if (!press.path("id").isTextual() || !press.path("data").isTextual() || !isChat(chat)) {
            return new Received.NotForUs();
        }
        return new Received.Pressed(
                press.path("id").asText(),
                chat.path("id").asText(),
                ChatKind.of(chat.path("type").asText()),
                MessageReading.topic(message),
                message.path("message_id").asInt(),
                press.path("from").path("id").asText(),
                press.path("from").path("language_code").textValue(),
                press.path("data").asText(),
                clock.instant());
    }

    private static Received searched(JsonNode search) {
        return search.path("id").isTextual()
                ? new Received.Searched(
                        search.path("id").asText(),
                        search.path("from").path("id").asText(),
                        search.path("from").path("language_code").textValue(),
                        search.path("query").asText("").strip(),
                        search.path("offset").asText(""))
                : new Received.NotForUs();
    }

    private Received membership(JsonNode change) {
        JsonNode chat = change.path("chat");
        if (!isChat(chat)) {
            return new Received.Unreadable("a membership without a chat");
        }
        ChatKind kind = ChatKind.of(chat.path("type").asText());
        return new Received.Membership(
                chat.path("id").asText(),
                kind,
                change.path("from").path("id").asText(),
                change.path("from").path("language_code").textValue(),
                canWrite(change.path("old_chat_member"), kind),
                canWrite(change.path("new_chat_member"), kind),
                written(change.path("date"), clock));
    }

    private static boolean canWrite(JsonNode member, ChatKind kind) {
        return switch (member.path("status").asText()) {
            case "creator", "member" -> true;
            case "administrator" ->
                kind != ChatKind.CHANNEL || member.path("can_post_messages").asBoolean();
            case "restricted" -> member.path("can_send_messages").asBoolean();
            default -> false;
        };
    }

    static boolean isChat(JsonNode chat) {
        return chat.path("id").canConvertToLong() && chat.path("type").isTextual();
    }

    static Instant written(JsonNode date, InstantSource clock) {
        return date.canConvertToInt() ? Instant.ofEpochSecond(date.asInt()) : clock.instant();
    }
}
