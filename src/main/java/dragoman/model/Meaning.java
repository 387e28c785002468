package dragoman.model;

/**
 * Where a passage lies in the space of an embedding model: as a whole, and each piece of its words.
 *
 * <p>Its arrays are not copied, since there are many; nobody changes them.
 */
public final class Meaning {

    private final float[] whole;
    private final byte[][] pieces;

    /**
     * @param whole of length 1
     * @param pieces of the text in its order, each a vector of length 127, all of one size; may be empty
     */
    public Meaning(float[] whole, byte[][] pieces) {
        this.whole = whole;
        this.pieces = pieces;
    }

    public float[] whole() {
        return whole;
    }

    public byte[][] pieces() {
        return pieces;
    }
}
