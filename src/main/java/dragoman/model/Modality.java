package dragoman.model;

/** How firmly a statement is made. */
public enum Modality {
    ASSERTED,
    DENIED,
    PLANNED,
    CONDITIONAL,
    DEMANDED,
    POSSIBLE,
    HYPOTHETICAL
}
