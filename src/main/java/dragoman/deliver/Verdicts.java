package dragoman.deliver;

import java.time.Duration;
import java.util.Locale;

/** What a reply of the Bot API means for what was asked: the table of its error codes. */
final class Verdicts {

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
            case Reply.Done done ->
                new Delivery.Sent(done.result().path("message_id").asLong());
            case Reply.Garbled garbled -> new Delivery.Sent(null);
            case Reply.Denied denied -> onDenial(denied);
            case Reply.Gateway(int status) when status == 504 -> new Delivery.Uncertain("HTTP status 504");
            case Reply.Gateway(int status) -> new Delivery.NotSent("HTTP status " + status);
            case Reply.Unreached(String why) -> new Delivery.NotSent(why);
            case Reply.Lost(String why) -> new Delivery.Uncertain(why);
        };
    }

    private static Delivery onDenial(Reply.Denied denied) {
        return switch (denied.code()) {
            case 400 -> onBadRequest(denied);
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
        return denied.description().toLowerCase(Locale.ROOT).contains("can't parse entities")
                ? new Delivery.Malformed(denied.description())
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
