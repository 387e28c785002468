package dragoman.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of everything that lasts. */
final class Home {

    private Home() {}

    /**
     * The folder as an absolute path, made where it is missing.
     *
     * @throws StoreUnavailable if no database could live there
     */
    static Path usable(Path given) {
        Path home = given.toAbsolutePath().normalize();
        if (home.toString().indexOf(';') >= 0) {
            throw refused(home, "has a semicolon in its name, which the database takes for its own; rename it");
        }
        if (Files.exists(home) && !Files.isDirectory(home)) {
            throw refused(home, "is not a folder; rename what is there");
        }
        make(home);
        if (!Files.isWritable(home)) {
            throw refused(home, "cannot be written to; change its permissions");
        }
        return home;
    }

    private static void make(Path home) {
        try {
            Files.createDirectories(home);
        } catch (IOException failed) {
            StoreUnavailable refused = refused(home, "cannot be made; check the permissions of the folder above it");
            refused.initCause(failed);
            throw refused;
        }
    }

    private static StoreUnavailable refused(Path home, String why) {
        return new StoreUnavailable("The home folder " + home + " " + why + ", or choose another with --home DIR");
    }
}
