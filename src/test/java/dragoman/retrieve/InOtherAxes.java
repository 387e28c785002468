package dragoman.retrieve;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An embedding model whose pieces are compared in the space of other axes than those that come with the program.
 */
public record InOtherAxes(Embedding model, PieceSpace space) implements Embedding {

    /**
     * @param axes a file of them
     */
    public static Embedding of(Embedding model, Path axes) throws IOException {
        try (DataInputStream file = new DataInputStream(new BufferedInputStream(Files.newInputStream(axes)))) {
            return new InOtherAxes(model, PieceSpace.read(file));
        }
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public List<String> pieces(String text) {
        return model.pieces(text);
    }

    @Override
    public Reading question(String text) {
        return model.question(text);
    }

    @Override
    public Reading passage(String before, String text) {
        return model.passage(before, text);
    }
}
