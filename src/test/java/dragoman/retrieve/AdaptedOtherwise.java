package dragoman.retrieve;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedding model with other additions and axes than those that come with the program. */
public final class AdaptedOtherwise {

    private AdaptedOtherwise() {}

    /**
     * @param folder what {@code src/adapt/adapt.py} wrote
     */
    public static Embedding load(Path folder) throws IOException {
        try (DataInputStream additions = open(folder.resolve("e5.additions"));
                DataInputStream axes = open(folder.resolve("pieces.axes"))) {
            return E5.load(Additions.read(additions), PieceSpace.read(axes));
        }
    }

    private static DataInputStream open(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }
}
