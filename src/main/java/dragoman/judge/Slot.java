package dragoman.judge;

/** How what a question takes for granted in one place of its act stands to what a passage has there. */
enum Slot {
    /** The passage has the same. */
    SAME,
    /** The passage names another. */
    OTHER,
    /** One of them leaves it open. */
    OPEN
}
