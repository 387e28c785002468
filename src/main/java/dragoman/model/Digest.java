package dragoman.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A summary of what articles of a period say, both days included.
 *
 * @param told the passages that it shows; none where there is nothing new
 */
public record Digest(LocalDate since, LocalDate until, List<Block> blocks, List<Citation> citations, List<Told> told) {

    public Digest {
        blocks = List.copyOf(blocks);
        citations = List.copyOf(citations);
        told = List.copyOf(told);
    }

    /** The same with a last line that tells how to read it again. */
    public Digest numbered(int number) {
        List<Block> all = new ArrayList<>(blocks);
        all.add(new Block.Gap());
        all.add(Block.Phrase.of("digest.again", number));
        return new Digest(since, until, all, citations, told);
    }

    public boolean hasNews() {
        return !told.isEmpty();
    }
}
