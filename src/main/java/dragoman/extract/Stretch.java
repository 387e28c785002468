package dragoman.extract;

import dragoman.model.Span;

/**
 * A stretch between quotation marks, marks included, or a block quote without them.
 *
 * @param text the words at {@code span}
 * @param block whether it is a block quote, introduced by a colon
 */
record Stretch(Span span, boolean block, String text) {

    /** Whether its last mark is a question's or a shout's, behind which the reporter's own words may go on in small. */
    boolean asks() {
        return endsIn("?!");
    }

    /** Whether it ends as speech does that the reporter's words carry on: with a comma, question, shout or dash. */
    boolean leadsOn() {
        return endsIn(",?!—–-…");
    }

    /** Whether it begins as a sentence does. */
    boolean begins() {
        int at = 0;
        while (at < text.length() - 1 && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return Character.isUpperCase(text.charAt(at));
    }

    private boolean endsIn(String marks) {
        int end = text.length() - 1;
        while (end > 0 && "\"”’'»“`\u00a0 ".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return marks.indexOf(text.charAt(end)) >= 0;
    }
}
