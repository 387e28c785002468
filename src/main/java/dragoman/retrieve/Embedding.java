package dragoman.retrieve;

import java.util.List;

/**
 * Turns text into vectors that lie near to each other where texts mean the like, also without a word in common.
 * Thread-safe.
 *
 * <p>Vectors of one {@link #name} can be compared with each other and with no other's.
 */
public interface Embedding {

    /** The model's name, under which its vectors are kept. */
    String name();

    /** In which the pieces of its texts are compared. */
    PieceSpace space();

    /** The pieces of a text's words. */
    List<String> pieces(String text);

    /** What is asked. */
    Reading question(String text);

    /**
     * What may answer.
     *
     * @param before what stands before the text and tells what it is about, or an empty string: it is part of the whole, and
     *     colours the states of the text's pieces, which are returned alone
     */
    Reading passage(String before, String text);
}
