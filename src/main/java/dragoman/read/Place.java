package dragoman.read;

/** A line of a file, counted from 1, as editors do. */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
