package dragoman.store;

import dragoman.model.Block;
import java.time.Instant;
import java.util.List;

/**
 * A summary as a chat got it.
 *
 * @param number by which the chat can ask for it
 * @param newest whether none was sent after it
 */
public record KeptDigest(int number, boolean newest, Instant madeAt, List<Block> blocks) {

    public KeptDigest {
        blocks = List.copyOf(blocks);
    }
}
