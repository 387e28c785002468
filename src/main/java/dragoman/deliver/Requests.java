package dragoman.deliver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.model.Enclosure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words the calls of the Bot API: which method, with which parameters. */
final class Requests {

    private Requests() {}

    /** The call that sends or edits a message; what is to be uploaded with it is not in the parameters. */
    static Call message(Parcel parcel) {
        ObjectNode parameters = parameters().put("chat_id", parcel.chat());
        if (parcel.keyboard() != null) {
            parameters.set("reply_markup", tree(parcel.keyboard()));
        }
        return parcel.edits() == null ? sending(parcel, parameters) : editing(parcel, parcel.edits(), parameters);
    }

    private static Call sending(Parcel parcel, ObjectNode parameters) {
        if (parcel.thread() != 0) {
            parameters.put("message_thread_id", parcel.thread());
        }
        if (parcel.replyTo() != null) {
            // A question that was deleted meanwhile is still answered.
            parameters
                    .putObject("reply_parameters")
                    .put("message_id", parcel.replyTo())
                    .put("allow_sending_without_reply", true);
        }
        Enclosure enclosure = parcel.enclosure();
        if (enclosure == null) {
            return new Call("sendMessage", words(parcel, "text", parameters));
        }
        if (parcel.fileId() != null) {
            parameters.put(field(enclosure), parcel.fileId());
        }
        String method = enclosure.kind() == Enclosure.Kind.PHOTO ? "sendPhoto" : "sendDocument";
        return new Call(method, words(parcel, "caption", parameters));
    }

    private static Call editing(Parcel parcel, int message, ObjectNode parameters) {
        parameters.put("message_id", message);
        if (parcel.text().isEmpty()) {
            return new Call("editMessageReplyMarkup", parameters);
        }
        return parcel.enclosure() == null
                ? new Call("editMessageText", words(parcel, "text", parameters))
                : new Call("editMessageCaption", words(parcel, "caption", parameters));
    }

    private static ObjectNode words(Parcel parcel, String field, ObjectNode parameters) {
        if (!parcel.text().isEmpty()) {
            parameters.put(field, parcel.text());
        }
        if (parcel.html()) {
            parameters.put("parse_mode", "HTML");
        }
        if (field.equals("text")) {
            parameters.putObject("link_preview_options").put("is_disabled", true);
        }
        return parameters;
    }

    /** The parameter that holds an enclosure. */
    static String field(Enclosure enclosure) {
        return enclosure.kind() == Enclosure.Kind.PHOTO ? "photo" : "document";
    }

    static Call courtesy(Courtesy courtesy) {
        return switch (courtesy) {
            case Courtesy.Toast(String press, String text, boolean alert) ->
                new Call(
                        "answerCallbackQuery",
                        parameters()
                                .put("callback_query_id", press)
                                .put("text", text)
                                .put("show_alert", alert));
            case Courtesy.Cards cards -> inline(cards);
            case Courtesy.Doing(String chat, int thread, Courtesy.Work work) -> doing(chat, thread, work);
        };
    }

    private static Call doing(String chat, int thread, Courtesy.Work work) {
        ObjectNode parameters = parameters().put("chat_id", chat).put("action", work.action());
        if (thread != 0) {
            parameters.put("message_thread_id", thread);
        }
        return new Call("sendChatAction", parameters);
    }

    private static Call inline(Courtesy.Cards answer) {
        ObjectNode parameters = parameters()
                .put("inline_query_id", answer.search())
                .put("next_offset", answer.next())
                .put("cache_time", answer.seconds());
        ArrayNode results = parameters.putArray("results");
        answer.cards().forEach(card -> write(card, results.addObject()));
        return new Call("answerInlineQuery", parameters);
    }

    private static void write(Courtesy.Card card, ObjectNode into) {
        into.put("type", "article").put("id", card.id()).put("title", card.title());
        if (!card.description().isEmpty()) {
            into.put("description", card.description());
        }
        ObjectNode message = into.putObject("input_message_content");
        message.put("message_text", card.html()).put("parse_mode", "HTML");
        message.putObject("link_preview_options").put("is_disabled", true);
        if (card.keyboard() != null) {
            into.set("reply_markup", tree(card.keyboard().json()));
        }
    }

    static Call menu(Menu menu) {
        ObjectNode parameters = inLanguage(parameters(), menu.language());
        write(menu.scope(), parameters.putObject("scope"));
        ArrayNode commands = parameters.putArray("commands");
        menu.entries()
                .forEach(entry ->
                        commands.addObject().put("command", entry.command()).put("description", entry.description()));
        return new Call("setMyCommands", parameters);
    }

    private static void write(Menu.Scope scope, ObjectNode into) {
        switch (scope) {
            case Menu.Wide wide -> into.put("type", wide.type());
            case Menu.OneChat(String chat) -> into.put("type", "chat").put("chat_id", chat);
        }
    }

    static List<Call> description(String text, String brief, @Nullable String language) {
        return List.of(
                new Call("setMyDescription", inLanguage(parameters().put("description", text), language)),
                new Call("setMyShortDescription", inLanguage(parameters().put("short_description", brief), language)));
    }

    static Call chat(String chat) {
        return new Call("getChat", parameters().put("chat_id", chat));
    }

    static Call member(String chat, String user) {
        return new Call("getChatMember", parameters().put("chat_id", chat).put("user_id", user));
    }

    private static ObjectNode inLanguage(ObjectNode parameters, @Nullable String language) {
        return language == null ? parameters : parameters.put("language_code", language);
    }

    private static ObjectNode parameters() {
        return Reply.JSON.createObjectNode();
    }

    private static JsonNode tree(String json) {
        try {
            return Reply.JSON.readTree(json);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException("a keyboard that is not JSON", fault);
        }
    }
}
