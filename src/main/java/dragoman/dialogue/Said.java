package dragoman.dialogue;

import dragoman.compose.Html;
import dragoman.compose.Phrasebook;
import dragoman.model.Block;
import java.util.List;

/** Messages that say something, in a chat's language. */
final class Said {

    private Said() {}

    static OutgoingMessage in(Phrasebook book, List<Block> blocks) {
        return new OutgoingMessage(Html.of(blocks, book));
    }

    static OutgoingMessage in(Phrasebook book, String key, Object... arguments) {
        return in(book, List.of(Block.Phrase.of(key, arguments)));
    }
}
