package dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * Where an actor stands on something, in the words of the source.
 *
 * @param passage ordinal of the passage that tells it
 * @param actor the canonical name of the one who takes it
 * @param topic what it is about, as the text has it: "the ceasefire", "to talk with the rebels"
 * @param condition what it is tied to, as the text has it ("unless the siege is lifted"); null unless it is conditional
 * @param span where it is told; null where the body is not held
 * @param said the day of the words as a TIMEX3 value, or null
 */
public record Position(
        String article,
        int passage,
        String actor,
        String topic,
        Stance stance,
        @Nullable String condition,
        @Nullable Span span,
        @Nullable String said) {

    /** For it, against it, or one of the two under a condition. */
    public enum Stance {
        FOR,
        AGAINST,
        CONDITIONAL
    }

    public Position {
        if ((stance == Stance.CONDITIONAL) != (condition != null)) {
            throw new IllegalArgumentException("a position has a condition exactly when it is conditional");
        }
    }
}
