package dragoman.deliver;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a reply of the Bot API means for what was asked: the table of its error codes. */
final class Verdicts {

    /** What Telegram says, beside 403, where the bot cannot write at all. */
    private static final List<String> CLOSED = List.of(
            "chat not found",
            "have no rights to send a message",
            "not enough rights to send text messages",
            "chat_write_forbidden",
            "group chat was deactivated",
            "user is deactivated");

    private Verdicts() {}

    static Fetched onFetch(Reply reply) {
        return switch (reply) {
            case Reply.Denied denied when stops(denied.code()) -> stop(denied);
            case Reply.Denied denied -> new TryLater(denied.retryAfter(), "Telegram answered " + denied.code());
            case Reply other -> silent(other);
        };
    }

    static Introduction onIntroduction(Reply reply) {
        return switch (reply) {
            case Reply.Denied denied when stops(denied.code()) -> stop(denied);
            case Reply.Denied denied -> new TryLater(denied.retryAfter(), "Telegram answered " + denied.code());
            case Reply other -> silent(other);
        };
    }

    static Delivery onSend(Reply reply) {
        return switch (reply) {
            case Reply.Done done -> sent(done.result());
            case Reply.Garbled garbled -> new Delivery.Sent(null, null);
            case Reply.Denied denied -> onDenial(denied);
            case Reply.Gateway(int status) when status == 504 -> new Delivery.Uncertain("HTTP status 504");
            case Reply.Gateway(int status) -> new Delivery.NotSent("HTTP status " + status);
            case Reply.Unreached(String why) -> new Delivery.NotSent(why);
            case Reply.Lost(String why) -> new Delivery.Uncertain(why);
        };
    }

    private static Delivery.Sent sent(JsonNode message) {
        JsonNode sizes = message.path("photo");
        JsonNode file = sizes.isArray() ? sizes.path(sizes.size() - 1) : message.path("document");
        return new Delivery.Sent(
                message.path("message_id").asLong(), file.path("file_id").textValue());
    }

    private static Delivery onDenial(Reply.Denied denied) {
        return switch (denied.code()) {
            case 400 -> onBadRequest(denied);
            case 401, 404 -> new Delivery.Dismissed(stop(denied).message());
            case 403 -> new Delivery.Blocked(denied.description());
            case 413 -> new Delivery.Refused(denied.description());
            case 429 -> new Delivery.TooMany(denied.retryAfter());
            case 504 -> new Delivery.Uncertain("Telegram answered 504");
            default -> new Delivery.NotSent("Telegram answered " + denied.code());
        };
    }

    private static Delivery onBadRequest(Reply.Denied denied) {
        if (denied.parameters().has("migrate_to_chat_id")) {
            return new Delivery.Moved(
                    denied.parameters().path("migrate_to_chat_id").asText());
        }
        String why = denied.description().toLowerCase(Locale.ROOT);
        if (why.contains("can't parse entities")) {
            return new Delivery.Malformed(denied.description());
        }
        if (why.contains("message is not modified")) {
            return new Delivery.Sent(null, null); // the edit is there already
        }
        return CLOSED.stream().anyMatch(why::contains)
                ? new Delivery.Blocked(denied.description())
                : new Delivery.Refused(denied.description());
    }

    /** Telegram answers 404 to a token that has not even the shape of one. */
    private static boolean stops(int code) {
        return code == 401 || code == 404 || code == 409;
    }

    private static Stop stop(Reply.Denied denied) {
        if (denied.code() != 409) {
            return new Stop("Telegram does not know this token (" + denied.code()
                    + "): take the current one from BotFather and put it into DRAGOMAN_TOKEN");
        }
        return denied.description().toLowerCase(Locale.ROOT).contains("webhook")
                ? new Stop("a webhook is set for this bot, so Telegram hands out no updates (409):"
                        + " remove it with the Bot API's deleteWebhook, then start again")
                : new Stop("another program fetches the updates of this bot (409):"
                        + " stop the other one, or use a token of its own, then start again");
    }

    private static TryLater silent(Reply reply) {
        String why = switch (reply) {
            case Reply.Gateway(int status) -> "HTTP status " + status;
            case Reply.Unreached(String fault) -> fault;
            case Reply.Lost(String fault) -> fault;
            case Reply.Done done -> "an answer that was not asked for";
            case Reply.Garbled garbled -> "an answer that is not JSON";
            case Reply.Denied denied -> "Telegram answered " + denied.code();
        };
        return new TryLater(Duration.ZERO, why);
    }
}
