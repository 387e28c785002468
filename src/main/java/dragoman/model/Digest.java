package dragoman.model;

import java.time.Instant;
import java.util.List;

/** A summary of what the sources said in a period: {@code since} inclusive, {@code until} exclusive. */
public record Digest(Instant since, Instant until, List<Block> blocks, List<Citation> citations) {

    public Digest {
        blocks = List.copyOf(blocks);
        citations = List.copyOf(citations);
    }
}
