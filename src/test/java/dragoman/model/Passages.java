package dragoman.model;

import java.util.List;

/** Passages for tests of which little more is known than their words. */
public final class Passages {

    private Passages() {}

    public static PassageEvidence bare(long id, Article article, Passage passage) {
        return quoting(id, article, passage, List.of());
    }

    public static PassageEvidence quoting(long id, Article article, Passage passage, List<Quote> quotes) {
        return new PassageEvidence(
                id, article, passage, quotes, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
