package dragoman;

import java.nio.file.Path;

/** Where the program's own files lie. */
final class Folders {

    private Folders() {}

    /** The folder {@code data}: below the root that the launcher names, else below the working folder. */
    static Path data() {
        return root().resolve("data");
    }

    static Path root() {
        return Path.of(System.getProperty("dragoman.root", "."));
    }
}
