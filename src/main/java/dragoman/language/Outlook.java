package dragoman.language;

/** Where a clause looks from the day on which it was written. */
enum Outlook {
    /** To what is still to come: "will meet", "plans to leave". */
    AHEAD,
    /** To what has been: "met", "has left". */
    BACK,
    /** Neither can be told. */
    OPEN
}
