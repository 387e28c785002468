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

    /** Somebody's own words, of which is not known where they stand. */
    public static Quote said(Article article, int ordinal, String speaker) {
        return new Quote(
                article.id(),
                ordinal,
                null,
                "not before June",
                Quote.Type.DIRECT,
                null,
                null,
                speaker,
                null,
                1,
                true,
                null);
    }
}
