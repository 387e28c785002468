package dragoman.deliver;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a message: who wrote it, whether it is for the bot, and its words or what it has instead. */
final class MessageReading {

    /** By the field that tells it; what Telegram has no field for here, as a dice, is something else. */
    private static final Map<String, Received.Medium> MEDIA = Map.of(
            "photo", Received.Medium.PHOTO,
            "voice", Received.Medium.VOICE,
            "audio", Received.Medium.VOICE,
            "video", Received.Medium.VIDEO,
            "video_note", Received.Medium.VIDEO,
            "sticker", Received.Medium.STICKER,
            "document", Received.Medium.DOCUMENT,
            "location", Received.Medium.PLACE,
            "contact", Received.Medium.OTHER,
            "dice", Received.Medium.OTHER);

    private final Identity me;
    private final InstantSource clock;

    MessageReading(Identity me, InstantSource clock) {
        this.me = me;
        this.clock = clock;
    }

    Received read(JsonNode message) {
        JsonNode chat = message.path("chat");
        if (!Reading.isChat(chat)) {
            return new Received.Unreadable("a message without a chat");
        }
        if (message.path("migrate_to_chat_id").canConvertToLong()) {
            return new Received.Moved(
                    chat.path("id").asText(), message.path("migrate_to_chat_id").asText());
        }
        ChatKind kind = ChatKind.of(chat.path("type").asText());
        Words words = Words.of(message, me);
        boolean ours = kind == ChatKind.PRIVATE || (kind == ChatKind.CHANNEL ? words.named() : words.addressed());
        if (!ours || byAnotherBot(message)) {
            return new Received.NotForUs();
        }
        if (!message.path("message_id").canConvertToInt()) {
            return new Received.Unreadable("a message without a number");
        }
        IncomingMessage read = message(message, kind, words);
        return words.isEmpty() ? wordless(read, message) : new Received.Addressed(read);
    }

    /** What Telegram itself says of a chat, as that somebody came, has neither words nor a medium. */
    private static Received wordless(IncomingMessage read, JsonNode message) {
        return MEDIA.keySet().stream()
                .filter(message::has)
                .findFirst()
                .<Received>map(field -> new Received.Wordless(read, MEDIA.getOrDefault(field, Received.Medium.OTHER)))
                .orElseGet(Received.NotForUs::new);
    }

    /** An admin who stays anonymous writes by a bot of Telegram's, in the name of the chat. */
    private static boolean byAnotherBot(JsonNode message) {
        return message.path("from").path("is_bot").asBoolean() && !inTheChatsName(message);
    }

    private static boolean inTheChatsName(JsonNode message) {
        JsonNode sender = message.path("sender_chat").path("id");
        return !sender.isMissingNode() && sender.equals(message.path("chat").path("id"));
    }

    private IncomingMessage message(JsonNode message, ChatKind kind, Words words) {
        JsonNode chat = message.path("chat");
        return new IncomingMessage(
                chat.path("id").asText(),
                kind,
                topic(message),
                message.path("message_id").asInt(),
                (inTheChatsName(message) ? chat : message.path("from"))
                        .path("id")
                        .asText(),
                words.text(),
                message.path("from").path("language_code").textValue(),
                forward(message),
                repliedTo(message),
                Reading.written(message.path("date"), clock));
    }

    private static IncomingMessage.@Nullable Forward forward(JsonNode message) {
        JsonNode origin = message.path("forward_origin");
        if (!origin.isObject()) {
            return null;
        }
        JsonNode user = origin.path("sender_user");
        JsonNode chat = origin.has("chat") ? origin.path("chat") : origin.path("sender_chat");
        String person = (user.path("first_name").asText("") + " "
                        + user.path("last_name").asText(""))
                .strip();
        String hidden = origin.path("sender_user_name").asText("");
        return new IncomingMessage.Forward(
                !person.isEmpty()
                        ? person
                        : !hidden.isEmpty() ? hidden : chat.path("title").asText(""));
    }

    private IncomingMessage.@Nullable RepliedTo repliedTo(JsonNode message) {
        JsonNode replied = message.path("reply_to_message");
        if (!replied.path("message_id").canConvertToInt() || replied.has("forum_topic_created")) {
            return null;
        }
        JsonNode picked = message.path("quote").path("text");
        String text = picked.isTextual()
                ? picked.asText()
                : replied.path("text").asText(replied.path("caption").asText(""));
        return new IncomingMessage.RepliedTo(
                replied.path("message_id").asInt(),
                replied.path("from").path("id").asLong() == me.id(),
                text);
    }

    /** Outside a forum a thread is only a chain of replies, and Telegram refuses messages to it. */
    static int topic(JsonNode message) {
        return message.path("is_topic_message").asBoolean()
                ? message.path("message_thread_id").asInt(0)
                : 0;
    }
}
