package dragoman.retrieve;

import java.util.List;

/** What an embedding model reads in a text: a vector for the whole, and a state for each piece of its words. */
public final class Reading {

    private final float[] whole;
    private final List<String> pieces;
    private final float[][] states;

    /**
     * @param whole of length 1
     * @param pieces of the words, in the order of the text, as {@code Vocabulary} cuts them
     * @param states one for each piece, of any length
     */
    public Reading(float[] whole, List<String> pieces, float[][] states) {
        this.whole = whole;
        this.pieces = List.copyOf(pieces);
        this.states = states;
    }

    public float[] whole() {
        return whole;
    }

    public List<String> pieces() {
        return pieces;
    }

    public float[][] states() {
        return states;
    }
}
