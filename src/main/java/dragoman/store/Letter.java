package dragoman.store;

import dragoman.model.Enclosure;
import org.jspecify.annotations.Nullable;

/**
 * A message that is owed to a chat. Start with the constructor for words, and add to it.
 *
 * @param key names what is owed; a second letter with the same key is not taken. A summary's is
 *     {@code summary/SUBSCRIPTION/SLOT/PIECE}
 * @param thread the forum topic, 0 for none
 * @param replyTo the message below which it is shown as a reply, if any
 * @param html the words, short enough to be sent whole; below an enclosure its caption, at most 1,024 characters; empty in
 *     an edit that changes nothing but the buttons
 * @param plain the same words for a reader whose Telegram refused the HTML
 * @param urgency whether it goes ahead of others; within a chat the order is that of writing
 * @param answers the message of the chat that it answers, shown as a reply or not; by this an answer is found again
 * @param keyboard the buttons under it, as the Bot API has them ({@code InlineKeyboardMarkup}); null for none
 * @param enclosure the picture or file that goes along; in an edit, that of the message as it is
 * @param edits the bot's own message that it replaces; where that is gone, it is sent as a new one
 */
public record Letter(
        String key,
        String chat,
        int thread,
        @Nullable Integer replyTo,
        String html,
        String plain,
        Urgency urgency,
        @Nullable Integer answers,
        @Nullable String keyboard,
        @Nullable Enclosure enclosure,
        @Nullable Integer edits) {

    public Letter {
        if (key.isBlank() || chat.isBlank()) {
            throw new IllegalArgumentException("a letter needs a key and a chat");
        }
        if (html.isEmpty() && enclosure == null && edits == null) {
            throw new IllegalArgumentException("a letter needs words, an enclosure, or a message to edit");
        }
    }

    /** Words that nobody waits for, as a summary. */
    public Letter(String key, String chat, int thread, @Nullable Integer replyTo, String html, String plain) {
        this(key, chat, thread, replyTo, html, plain, Urgency.BULK, null, null, null, null);
    }

    /** The same as the answer to a message, so that it goes ahead of bulk. */
    public Letter answering(@Nullable Integer message) {
        return new Letter(key, chat, thread, replyTo, html, plain, Urgency.ANSWER, message, keyboard, enclosure, edits);
    }

    /** The same with a picture or file. */
    public Letter enclosing(@Nullable Enclosure what) {
        return new Letter(key, chat, thread, replyTo, html, plain, urgency, answers, keyboard, what, edits);
    }

    /** The same in place of a message that the bot has sent; null for a new message. */
    public Letter editing(@Nullable Integer message) {
        return new Letter(key, chat, thread, replyTo, html, plain, urgency, answers, keyboard, enclosure, message);
    }
}
