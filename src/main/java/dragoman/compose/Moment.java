package dragoman.compose;

import dragoman.model.Article;
import dragoman.model.Period;

/**
 * A dated event as a timeline shows it.
 *
 * @param label what happened: the source's own words, or a title in the project's
 * @param planned whether it lay ahead when it was written about
 */
record Moment(Period when, String label, boolean verbatim, Tone tone, boolean planned, Article source) {

    /** How the two sides of an event meet. */
    enum Tone {
        COOPERATION,
        CONFLICT;

        /** By the two halves into which PLOVER divides its event types. */
        static Tone of(String type) {
            return switch (type) {
                case "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT" -> COOPERATION;
                default -> CONFLICT;
            };
        }
    }
}
