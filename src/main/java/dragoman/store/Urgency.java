package dragoman.store;

/** Which letters go first. */
public enum Urgency {
    /** Somebody has asked and waits. */
    ANSWER(0),
    /** It was not asked for at this moment, and goes to many. */
    BULK(1);

    private final int number;

    Urgency(int number) {
        this.number = number;
    }

    /** As the store has it; the lower goes first. */
    int number() {
        return number;
    }

    static Urgency of(int number) {
        return number == ANSWER.number ? ANSWER : BULK;
    }
}
