package dragoman.deliver;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.model.Enclosure;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

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

    /** Sends or edits one message, once. */
    public Delivery send(Parcel parcel) {
        Call call = Requests.message(parcel);
        Enclosure enclosure = parcel.edits() == null && parcel.fileId() == null ? parcel.enclosure() : null;
        return Verdicts.onSend(enclosure == null ? sending.call(call) : sending.call(call, enclosure));
    }

    /** Says what is worth nothing later; false when Telegram did not take it, which is then left at that. */
    public boolean say(Courtesy courtesy) {
        return taken(Requests.courtesy(courtesy));
    }

    /** Registers commands; false when Telegram did not take them. */
    public boolean offer(Menu menu) {
        return taken(Requests.menu(menu));
    }

    /**
     * Says what the bot is to who has not begun to use it.
     *
     * @param text shown in the empty chat, at most 512 characters
     * @param brief shown on the bot's page, at most 120 characters
     * @param language two letters; null for everyone who has no description in an own language
     */
    public boolean describe(String text, String brief, @Nullable String language) {
        return Requests.description(text, brief, language).stream().allMatch(this::taken);
    }

    /**
     * Whether a user may act for a chat: as its owner or admin, in his private chat, or writing in the chat's own name as
     * anonymous admins and channels do. False too when Telegram does not tell.
     */
    public boolean isAdmin(String chat, String user) {
        return chat.equals(user) || (!user.isEmpty() && manages(sending.call(Requests.member(chat, user))));
    }

    /**
     * Whether a user may have the bot post in a channel, and whether it can.
     *
     * @param channel its {@code @name} or number
     */
    public Channel channel(String channel, String user) {
        return new ChannelCheck(sending::call, me()).of(channel, user);
    }

    private static boolean manages(Reply reply) {
        return reply instanceof Reply.Done(JsonNode member)
                && Set.of("creator", "administrator")
                        .contains(member.path("status").asText());
    }

    private boolean taken(Call call) {
        return sending.call(call) instanceof Reply.Done;
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
                .allowedUpdates(Reading.UPDATES)
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
}
