package dragoman.retrieve;

/**
 * Turns text into vectors that lie near to each other where texts mean the like, also without a word in common.
 * Thread-safe.
 *
 * <p>Vectors of one {@link #name} can be compared with each other and with no other's.
 */
public interface Embedding {

    /** The model's name, under which its vectors are kept. */
    String name();

    /** What is asked, as a vector of length 1. */
    float[] question(String text);

    /** What may answer, as a vector of length 1. */
    float[] passage(String text);
}
