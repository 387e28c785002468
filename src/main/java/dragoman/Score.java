package dragoman;

/**
 * What a reply is worth, 0 to 1.
 *
 * @param why what is wrong with it; empty at 1
 */
record Score(double points, String why) {

    static final Score FULL = new Score(1, "");

    Score {
        if (points < 0 || points > 1) {
            throw new IllegalArgumentException("a score is 0 to 1, not " + points);
        }
    }

    static Score none(String why) {
        return new Score(0, why);
    }

    static Score half(String why) {
        return new Score(0.5, why);
    }
}
