package dragoman.judge;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An act of a question held against an act of a passage, slot by slot.
 *
 * @param asked the question's act
 * @param told the passage's act
 */
record Slots(Act asked, Act told, Relation relation, Slot who, Slot whom, Slot place) {

    /** How the two acts stand to each other, whoever does them. */
    enum Relation {
        ALIKE,
        /** One excludes the other: "halt", "continue". */
        OPPOSED,
        /** The passage's act goes without what the question's act has: "without an escort". */
        WITHOUT
    }

    /** Whether one of some is such; most passages tell none of a question's acts, so that there is nothing to look through. */
    static boolean any(List<Slots> all, Predicate<Slots> test) {
        return !all.isEmpty() && all.stream().anyMatch(test);
    }

    boolean alike() {
        return relation == Relation.ALIKE;
    }

    /** Whether something besides the verb is the same. */
    boolean grounded() {
        return who == Slot.SAME || whom == Slot.SAME || place == Slot.SAME;
    }

    private boolean another() {
        return who == Slot.OTHER || whom == Slot.OTHER || place == Slot.OTHER;
    }

    private boolean flipped() {
        return asked.denied() != told.denied();
    }

    /** The passage confirms the act. */
    boolean confirms() {
        return relation != Relation.WITHOUT && alike() != flipped() && grounded() && !another();
    }

    /** The slot that excludes what the question takes for granted; empty where nothing does. */
    Optional<String> conflict() {
        if (excluded()) {
            return another() ? Optional.empty() : Optional.of(alike() ? "negation" : "act");
        }
        boolean same = alike() && !flipped() && told.firm();
        return same ? other() : Optional.empty();
    }

    private boolean excluded() {
        return switch (relation) {
            case ALIKE -> flipped() && (told.denied() || told.firm());
            case OPPOSED -> !flipped() && told.firm();
            case WITHOUT -> !asked.denied() && told.firm();
        };
    }

    private Optional<String> other() {
        if (who == Slot.OTHER && whom == Slot.SAME) {
            return Optional.of("who");
        }
        if (whom == Slot.OTHER && who == Slot.SAME) {
            return Optional.of("whom");
        }
        return place == Slot.OTHER && (who == Slot.SAME || whom == Slot.SAME) ? Optional.of("place") : Optional.empty();
    }
}
