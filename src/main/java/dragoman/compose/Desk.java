package dragoman.compose;

import dragoman.language.Gists;
import dragoman.model.Block;
import dragoman.model.Citation;
import dragoman.model.PassageEvidence;
import java.util.ArrayList;
import java.util.List;

/**
 * What every answer is written with.
 *
 * @param most how many passages a narrow answer cites
 */
record Desk(Sources sources, Gists gists, Background background, int most) {

    /** Each sentence once, from the article that printed it first. */
    List<PassageEvidence> folded(List<PassageEvidence> passages) {
        return passages.stream().map(background::firstPrint).distinct().toList();
    }

    /** Who speaks, the passage, its source, and where else the same sentence was printed. */
    List<Block> shown(PassageEvidence passage, Citation citation) {
        List<Block> blocks = new ArrayList<>(Composer.shown(citation));
        List<String> prints = background.prints(passage).stream()
                .map(p -> p.article().publisher())
                .distinct()
                .filter(p -> !p.equals(citation.publisher()))
                .toList();
        if (!prints.isEmpty()) {
            blocks.add(Block.Phrase.of("line.also", Block.Phrase.all(prints)));
        }
        return blocks;
    }
}
