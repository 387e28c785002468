package dragoman.model;

/** A stretch of two wordings held against each other: the one that somebody asks about and the one of the sources. */
public record Wording(Kind kind, String text) {

    /** Which of the two wordings has the stretch. */
    public enum Kind {
        /** Both; in the words of the sources. */
        SAME,
        /** Only the one that is asked about. */
        ASKED,
        /** Only the sources. */
        TOLD,
        /** Only the sources, and no difference: "he said" within a quote, or what an ellipsis stands for. */
        PASSED
    }

    public Wording {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a stretch of words cannot be empty");
        }
    }
}
