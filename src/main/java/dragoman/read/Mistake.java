package dragoman.read;

/**
 * Something that a person got wrong in a file.
 *
 * @param what what is wrong and what to do, in one line
 */
public record Mistake(Place place, String what) {

    /** The line to show. */
    @Override
    public String toString() {
        return place + ": " + what;
    }
}
