package dragoman.dialogue;

import dragoman.compose.Html;
import dragoman.compose.Phrasebook;
import dragoman.model.Block;
import java.util.List;

/**
 * A message with the buttons under it, row by row.
 *
 * @param html every character of foreign text escaped
 */
record Card(String html, List<List<Key>> keys) {

    Card {
        keys = keys.stream().filter(row -> !row.isEmpty()).map(List::copyOf).toList();
    }

    static Card of(List<Block> blocks, Phrasebook book) {
        return new Card(Html.of(blocks, book), List.of());
    }

    static Card of(Phrasebook book, String key, Object... arguments) {
        return of(List.of(Block.Phrase.of(key, arguments)), book);
    }
}
