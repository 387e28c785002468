package dragoman.judge;

import java.util.Optional;

/**
 * An act of a question held against an act of a passage, slot by slot.
 *
 * @param asked the question's act
 * @param told the passage's act
 * @param alike whether it is the same act rather than one that excludes it
 */
record Slots(Act asked, Act told, boolean alike, Slot who, Slot whom, Slot place) {

    /** Whether something besides the verb is the same. */
    boolean grounded() {
        return who == Slot.SAME || whom == Slot.SAME || place == Slot.SAME;
    }

    private boolean another() {
        return who == Slot.OTHER || whom == Slot.OTHER || place == Slot.OTHER;
    }

    /** The passage confirms the act. */
    boolean confirms() {
        boolean agrees = alike ? asked.denied() == told.denied() : asked.denied() != told.denied();
        return agrees && grounded() && !another();
    }

    /** The slot that excludes what the question takes for granted; empty where nothing does. */
    Optional<String> conflict() {
        boolean flipped = asked.denied() != told.denied();
        boolean excluded = alike ? flipped && (told.denied() || told.firm()) : !flipped && told.firm();
        if (excluded && !another()) {
            return Optional.of(alike ? "negation" : "act");
        }
        if (!alike || flipped || !told.firm()) {
            return Optional.empty();
        }
        if (who == Slot.OTHER && whom == Slot.SAME) {
            return Optional.of("who");
        }
        if (whom == Slot.OTHER && who == Slot.SAME) {
            return Optional.of("whom");
        }
        return place == Slot.OTHER && (who == Slot.SAME || whom == Slot.SAME) ? Optional.of("place") : Optional.empty();
    }
}
