package dragoman;

import dragoman.retrieve.Embedding;
import dragoman.retrieve.Embeddings;
import dragoman.retrieve.InOtherAxes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The parts that the sets for fitting fall into. The judge is fitted on each set with axes that were learned without its part,
 * since axes know the questions that they were learned from better than any that are to come.
 */
final class FitFolds {

    static final int COUNT = 4;

    private static final Path AXES = Path.of("target", "axes");

    private FitFolds() {}

    /** The part that a set falls into: every fourth one in the order of the names; below 0 for a set from elsewhere. */
    static int of(QuestionSet set) {
        List<String> names = QuestionSet.forFitting().stream()
                .map(QuestionSet::name)
                .sorted()
                .toList();
        return names.indexOf(set.name()) % COUNT; // -1 % 4 is -1
    }

    /** Where the axes are kept that were learned without a part. */
    static Path axesWithout(int fold) {
        return AXES.resolve("without-" + fold + ".axes");
    }

    /** A model in the axes that were learned without a set, or where there are none or the set had no part, in its own. */
    static Embeddings without(QuestionSet set, Embedding model) {
        int fold = of(set);
        boolean learned = fold >= 0 && Files.exists(axesWithout(fold));
        try {
            return Embeddings.of(learned ? InOtherAxes.of(model, axesWithout(fold)) : model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
