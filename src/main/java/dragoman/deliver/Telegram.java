package dragoman.deliver;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;

/**
 * Telegram's Bot API: fetches updates and sends messages. Thread-safe.
 *
 * <p>It retries nothing and remembers nothing; whoever calls decides by what comes back. Start with {@link #at}.
 */
public final class Telegram implements AutoCloseable {

    /** Where Telegram's own server listens. */
    public static final URI PUBLIC = URI.create("https://api.telegram.org");

    private static final int WHOLE_BATCH = 100;

    private final Line polling;
    private final Line sending;
    private final Duration patience;
    private volatile @Nullable Identity identity;

    private Telegram(Line polling, Line sending, Duration patience) {
        this.polling = polling;
        this.sending = sending;
        this.patience = patience;
    }

    /**
     * Connects to a Bot API server.
     *
     * @param server {@link #PUBLIC}, or another as for a test
     * @param patience how long Telegram may hold a request for updates when there are none
     */
    public static Telegram at(URI server, Token token, Duration patience) {
        return new Telegram(
                Line.open(server, token, patience.plusSeconds(10)),
                Line.open(server, token, Duration.ofSeconds(20)),
                patience);
    }

    /** Who the bot is; asked once, then remembered. */
    public Introduction me() {
        Identity known = identity;
        return known == null ? introduce() : known;
    }

    /**
     * The updates from an offset on, waiting for the first if there are none. Asking confirms all below the offset, so
     * what was fetched must be safe before the next offset is asked for.
     *
     * @param offset 0 for whatever Telegram has
     */
    public Fetched fetch(long offset) {
        return switch (updates(offset, WHOLE_BATCH, patience)) {
            case Reply.Done done -> Updates.split(done.result());
            case Reply.Garbled garbled -> fetchOne(offset);
            case Reply other -> Verdicts.onFetch(other);
        };
    }

    /** Sends one message, once. */
    public Delivery send(Parcel parcel) {
        return Verdicts.onSend(sending.call(new Call("sendMessage", request(parcel))));
    }

    /** Breaks off a fetch that is under way and lets no further one begin; sending goes on. */
    public void stopFetching() {
        polling.close();
    }

    @Override
    public void close() {
        polling.close();
        sending.close();
    }

    @Override
    public String toString() {
        return "Telegram";
    }

    /** When a batch is not JSON, the updates are asked for one by one, so that a bad one stops only itself. */
    private Fetched fetchOne(long offset) {
        return switch (updates(offset, 1, Duration.ZERO)) {
            case Reply.Done done -> Updates.split(done.result());
            case Reply.Garbled garbled -> Updates.salvage(garbled.text());
            case Reply other -> Verdicts.onFetch(other);
        };
    }

    private Reply updates(long offset, int limit, Duration wait) {
        GetUpdates request = GetUpdates.builder()
                .offset(Math.toIntExact(offset))
                .limit(limit)
                .timeout(Math.toIntExact(wait.toSeconds()))
                .allowedUpdates(List.of("message"))
                .build();
        return polling.call(new Call("getUpdates", request));
    }

    private Introduction introduce() {
        return switch (polling.call(new Call("getMe", Map.of()))) {
            case Reply.Done done -> remember(done.result());
            case Reply other -> Verdicts.onIntroduction(other);
        };
    }

    private Identity remember(JsonNode me) {
        Identity met = new Identity(me.path("id").asLong(), me.path("username").asText());
        identity = met;
        return met;
    }

    private static SendMessage request(Parcel parcel) {
        return SendMessage.builder()
                .chatId(parcel.chat())
                .messageThreadId(parcel.thread() == 0 ? null : parcel.thread())
                .replyParameters(reply(parcel.replyTo()))
                .linkPreviewOptions(
                        LinkPreviewOptions.builder().isDisabled(true).build())
                .parseMode(parcel.html() ? "HTML" : null)
                .text(parcel.text())
                .build();
    }

    /** A question that was deleted meanwhile is still answered. */
    private static @Nullable ReplyParameters reply(@Nullable Integer messageId) {
        return messageId == null
                ? null
                : ReplyParameters.builder()
                        .messageId(messageId)
                        .allowSendingWithoutReply(true)
                        .build();
    }
}
