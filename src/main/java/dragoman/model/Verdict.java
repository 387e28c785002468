package dragoman.model;

import java.util.Locale;

/** The answer to a yes/no question or a quote check. */
public enum Verdict {
    YES,
    NO,
    /** Sources differ; both are cited. */
    DISPUTED,
    UNKNOWN;

    /** The name that JSON replies use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
