package dragoman.deliver;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an update turns out to be. */
public sealed interface Received {

    /** A message to answer. */
    record Addressed(IncomingMessage message) implements Received {}

    /** Something that asks for no answer: talk between others, a poll, a reaction. */
    record NotForUs() implements Received {}

    /** An update of no known shape, for a person to look at. */
    record Unreadable(String why) implements Received {}

    /** A group has become a supergroup and goes by another number from now on. */
    record Moved(String from, String to) implements Received {}

    /** What the bot may do something about, though it is no question. */
    sealed interface Event extends Received {}

    /** A message that was addressed to the bot has been changed; its number is the old one. */
    record Edited(IncomingMessage message) implements Event {}

    /** A message to the bot with nothing to read in it; its text is empty. */
    record Wordless(IncomingMessage message, Medium medium) implements Event {}

    /** What a message without words consists of. */
    enum Medium {
        PHOTO,
        VOICE,
        VIDEO,
        STICKER,
        DOCUMENT,
        PLACE,
        OTHER
    }

    /**
     * A button under one of the bot's messages was pressed. Telegram shows that something is under way until it is
     * answered ({@link Courtesy.Toast}).
     *
     * @param id by which the press is answered
     * @param messageId the message that has the button
     * @param sender the number of who pressed it
     * @param data the button's, see {@link Button.Press}
     */
    record Pressed(
            String id,
            String chat,
            ChatKind kind,
            int thread,
            int messageId,
            String sender,
            @Nullable String language,
            String data,
            Instant at)
            implements Event {}

    /**
     * Someone typed {@code @bot_name words} in whatever chat; answered by {@link Courtesy.Cards}.
     *
     * @param id by which it is answered
     * @param sender the number of who searches
     * @param offset where to go on, as an earlier answer said; empty at first
     */
    record Searched(String id, String sender, @Nullable String language, String query, String offset)
            implements Event {}

    /**
     * The bot was added, removed, blocked, unblocked, or its rights were changed.
     *
     * @param sender the number of who did it
     * @param before whether the bot could write there until now
     * @param now whether it can from now on
     */
    record Membership(
            String chat,
            ChatKind kind,
            String sender,
            @Nullable String language,
            boolean before,
            boolean now,
            Instant at)
            implements Event {}
}
