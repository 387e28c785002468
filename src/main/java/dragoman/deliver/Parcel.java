package dragoman.deliver;

import dragoman.model.Enclosure;
import org.jspecify.annotations.Nullable;

/**
 * One message on its way to Telegram, short enough to be sent whole; see {@link Pieces}.
 *
 * @param thread the forum topic, 0 for none
 * @param replyTo the message that it answers, if any
 * @param text the words; below a picture or file its caption; empty in an edit that changes the buttons only
 * @param html whether {@code text} is Telegram's HTML style, else it is plain
 * @param keyboard the buttons, see {@link Keyboard#json}; null for none, in an edit too
 * @param edits the bot's own message that it replaces, if any
 * @param enclosure the picture or file that goes along, if any; in an edit it says that the message has one
 * @param fileId by which Telegram knows the enclosure from before, so that it need not be uploaded again
 */
public record Parcel(
        String chat,
        int thread,
        @Nullable Integer replyTo,
        String text,
        boolean html,
        @Nullable String keyboard,
        @Nullable Integer edits,
        @Nullable Enclosure enclosure,
        @Nullable String fileId) {

    /** A message of nothing but words. */
    public Parcel(String chat, int thread, @Nullable Integer replyTo, String text, boolean html) {
        this(chat, thread, replyTo, text, html, null, null, null, null);
    }
}
