package dragoman.deliver;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What comes of sending a message. */
public sealed interface Delivery {

    /**
     * Telegram took it.
     *
     * @param messageId null when Telegram's answer could not be read
     * @param fileId by which Telegram knows the enclosure from now on; null where there is none
     */
    record Sent(@Nullable Long messageId, @Nullable String fileId) implements Delivery {}

    /** Telegram did not take it and says when to ask again (429). */
    record TooMany(Duration retryAfter) implements Delivery {}

    /** Nobody reads here any more: the bot is blocked or was removed (403). */
    record Blocked(String why) implements Delivery {}

    /** Telegram cannot parse the HTML (400); the same as plain text will pass. */
    record Malformed(String why) implements Delivery {}

    /** Telegram will never take it (another 400). */
    record Refused(String why) implements Delivery {}

    /** The group has become a supergroup and has a new id (400). */
    record Moved(String chat) implements Delivery {}

    /** The request left, the answer did not come: it may have been delivered or not. */
    record Uncertain(String why) implements Delivery {}

    /** Telegram takes nothing more from this bot until somebody acts; the message says what to do. */
    record Dismissed(String message) implements Delivery {}

    /** Telegram did not take it, for want of a connection or of its own health; it is safe to send it again. */
    record NotSent(String why) implements Delivery {}
}
