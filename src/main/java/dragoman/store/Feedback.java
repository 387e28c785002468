package dragoman.store;

import java.time.Instant;

/** What a reader said of an answer. */
public record Feedback(Verdict verdict, String question, String reply, Instant at) {

    /** Right or wrong, as the buttons have it. */
    public enum Verdict {
        RIGHT,
        WRONG
    }
}
