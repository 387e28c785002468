package dragoman.retrieve;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What adapts an embedding model to finding the passages that answer questions, learned by {@code src/adapt}. */
final class Additions {

    private final List<Addition> all;

    private Additions(List<Addition> all) {
        this.all = all;
    }

    /** Reads their number, the highest byte first, then each as {@link Addition#read} does. */
    static Additions read(DataInputStream file) throws IOException {
        List<Addition> all = new ArrayList<>();
        for (int left = file.readInt(); left > 0; left--) {
            all.add(Addition.read(file));
        }
        return new Additions(all);
    }

    /** Another one for other additions. */
    String name() {
        return HexFormat.of()
                .toHexDigits(all.stream().map(Addition::hash).toList().hashCode());
    }

    /**
     * Adds them to a model whose matrices are quantised by columns.
     *
     * @throws IOException if the model lacks one of the matrices
     */
    void addTo(OnnxWeights model) throws IOException {
        for (Addition addition : all) {
            addition.addTo(model);
        }
    }
}
