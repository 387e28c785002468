package dragoman.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the one who brings an article says about it; it goes before what the file says of itself. */
public record Given(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String url) {

    /** Leaves everything to the file. */
    public static final Given NOTHING = new Given(null, null, null, null, null);
}
