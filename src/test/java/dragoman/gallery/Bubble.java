package dragoman.gallery;

import dragoman.model.Png;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as a chat shows it.
 *
 * @param id the message's number; 0 for what is no message
 * @param html in Telegram's HTML style
 * @param photo a picture above the words
 * @param file the name of a file above the words
 * @param buttons row by row
 */
record Bubble(
        int id,
        Side side,
        String html,
        @Nullable Png photo,
        @Nullable String file,
        List<List<Button>> buttons) {

    enum Side {
        READER,
        BOT,
        /** What a chat shows for a moment, such as the answer to a button. */
        NOTICE,
        /** A card that is offered while somebody types. */
        CARD
    }

    /** A button, with what the bot is told when it is pressed; null where it opens something. */
    record Button(String label, @Nullable String data) {}

    Bubble {
        buttons = buttons.stream().map(List::copyOf).toList();
    }

    static Bubble of(Side side, String html) {
        return new Bubble(0, side, html, null, null, List.of());
    }

    Bubble words(String other) {
        return new Bubble(id, side, other, photo, file, buttons);
    }

    Bubble under(List<List<Button>> others) {
        return new Bubble(id, side, html, photo, file, others);
    }
}
