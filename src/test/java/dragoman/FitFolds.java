package dragoman;

import dragoman.retrieve.AdaptedOtherwise;
import dragoman.retrieve.Embedding;
import dragoman.retrieve.Embeddings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parts that the sets for fitting fall into. The judge is fitted on each set with an embedding model that was adapted without
 * its part, since a model knows the questions that it was adapted on better than any that are to come.
 */
final class FitFolds {

    private static final int COUNT = 3;

    private static final Path ADAPTED = Path.of("target", "adapt");

    private final Embedding own;
    private final Map<Integer, Embedding> others = new ConcurrentHashMap<>();

    /**
     * @param own the model that comes with the program
     */
    FitFolds(Embedding own) {
        this.own = own;
    }

    /** The part that a set falls into, whatever others there are; below 0 for a set from elsewhere. */
    static int of(QuestionSet set) {
        return QuestionSet.forFitting().contains(set) ? Math.floorMod(set.name().hashCode(), COUNT) : -1;
    }

    /** The model that was adapted without a set, or where there is none or the set had no part, the program's own. */
    Embeddings without(QuestionSet set) {
        int fold = of(set);
        Path folder = ADAPTED.resolve("without-" + fold);
        return Embeddings.of(Files.isDirectory(folder) ? others.computeIfAbsent(fold, _ -> adapted(folder)) : own);
    }

    private static Embedding adapted(Path folder) {
        try {
            return AdaptedOtherwise.load(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
