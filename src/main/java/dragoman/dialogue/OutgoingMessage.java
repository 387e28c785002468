package dragoman.dialogue;

import dragoman.deliver.Keyboard;
import dragoman.model.Enclosure;
import org.jspecify.annotations.Nullable;

/**
 * A reply in Telegram's HTML style, of any length. Start with the constructor for words, and add to it.
 *
 * @param html every character of foreign text escaped; below a picture it is the caption
 * @param keyboard the buttons, under the last piece of a long reply; null for none
 * @param enclosure a picture or file that goes along, if any
 * @param placing whether it is a new message
 */
public record OutgoingMessage(
        String html, @Nullable Keyboard keyboard, @Nullable Enclosure enclosure, Placing placing) {

    /** Where a reply goes. */
    public sealed interface Placing {

        /** To the end of the chat. */
        record Below() implements Placing {}

        /** In place of one of the bot's own messages; empty words leave these as they are and change the buttons only. */
        record Over(int message) implements Placing {}

        /** In place of what was answered to the same message before it was edited; to the end where that is not known. */
        record OverEarlierAnswer() implements Placing {}
    }

    public OutgoingMessage(String html) {
        this(html, null, null, new Placing.Below());
    }

    public OutgoingMessage with(@Nullable Keyboard buttons) {
        return new OutgoingMessage(html, buttons, enclosure, placing);
    }

    public OutgoingMessage enclosing(@Nullable Enclosure what) {
        return new OutgoingMessage(html, keyboard, what, placing);
    }

    public OutgoingMessage placed(Placing where) {
        return new OutgoingMessage(html, keyboard, enclosure, where);
    }
}
