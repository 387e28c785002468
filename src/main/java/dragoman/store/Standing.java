package dragoman.store;

/** How an article that may come in stands to what the store holds. */
public sealed interface Standing {

    /** Nothing is known of its body, nor was it taken out. */
    record Unknown() implements Standing {}

    /**
     * The same body is held.
     *
     * @param id the article that has it, which may be called otherwise
     */
    record Held(String id) implements Standing {}

    /**
     * It was taken out before, and is to stay out until somebody says otherwise.
     *
     * @param id what was taken out: this article, or one of the same body
     */
    record Withdrawn(String id) implements Standing {}
}
