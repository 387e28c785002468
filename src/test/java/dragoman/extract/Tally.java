package dragoman.extract;

/**
 * Counts of one measure.
 *
 * @param right what was found and is right
 * @param of what it is measured against: all that should be found, all that was found, or (for F1) the mean of the two
 */
record Tally(double right, double of) {

    static final Tally NONE = new Tally(0, 0);

    static Tally f1(long right, long wanted, long found) {
        return new Tally(right, (wanted + found) / 2.0);
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, of + other.of);
    }

    /** 100 where there was nothing to find. */
    double percent() {
        return of == 0 ? 100 : 100 * right / of;
    }
}
