package dragoman.store;

/** What became of evidence that was to be saved. */
public enum Saved {
    NEW,
    /** The same was stored before, maybe under another id; nothing was changed. */
    UNCHANGED,
    /** What was stored under the same id is gone, with all that rested on it. */
    REPLACED,
    /** It was withdrawn before; nothing was changed. */
    WITHDRAWN
}
