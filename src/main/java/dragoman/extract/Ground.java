package dragoman.extract;

/**
 * Why a quote is given to a speaker, with how often that was right where it was measured (docs/extraction.md); a
 * speaker's confidence is this, times that of whom the words mean.
 */
enum Ground {
    /** The words of saying lead straight to the quote: {@code Marlow said: “…”}. */
    INTRODUCED(0.97),
    /** They follow it at once: {@code “…”, said Marlow}. */
    CARRIED_ON(0.98),
    /** The quote stands inside the clause that they govern: {@code Marlow said the plan was “…”}. */
    GOVERNED(0.93),
    /** Somebody tells what somebody else said: {@code Marlow said that Petrov had called it “…”}. */
    SECOND_HAND(0.6),
    /** The label of a transcript: {@code MARLOW: …}. */
    LABELLED(0.97),
    /** The sentence before ends with a colon. */
    ANNOUNCED(0.9),
    /** The paragraph goes on quoting whom it quoted before. */
    CONTINUED(0.93),
    /** The one who spoke last goes on in a new paragraph. */
    CARRIED_OVER(0.8),
    /** No word of saying, but somebody does what the quote tells: {@code Marlow dismissed the “…”}. */
    SUBJECT(0.7),
    /** Nothing speaks for anybody. */
    NONE(0);

    private final double precision;

    Ground(double precision) {
        this.precision = precision;
    }

    double precision() {
        return precision;
    }
}
