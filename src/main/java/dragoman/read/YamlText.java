package dragoman.read;

/** A text in a YAML file that remembers where it stands, for the one who finds out later that it is wrong. */
public record YamlText(Place place, String value) {

    private static final String MISSING = "?";

    /** Stands in for a text that is missing, which has been noted already. */
    static YamlText missing(Place place) {
        return new YamlText(place, MISSING);
    }

    boolean isMissing() {
        return value.equals(MISSING);
    }

    @Override
    public String toString() {
        return value;
    }
}
