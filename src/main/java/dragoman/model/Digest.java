package dragoman.model;

import java.time.LocalDate;
import java.util.List;

/** A summary of what articles of a period say, both days included. */
public record Digest(LocalDate since, LocalDate until, List<Block> blocks, List<Citation> citations) {

    public Digest {
        blocks = List.copyOf(blocks);
        citations = List.copyOf(citations);
    }
}
