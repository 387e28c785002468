package dragoman.retrieve;

import dragoman.language.Affirmation;
import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import dragoman.model.Meaning;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much nearer a passage lies to the statement that something is not so than to the one that it is. The two have all but the
 * "not" in common, so that their difference says nothing of the matter. For one yes/no question.
 */
final class Contrast {

    /** Brings a difference of nearness to the scale of the other features. */
    private static final double SCALE = 20;

    private static final Feature DENYING = Feature.named("denying");

    private final float[] yes;
    private final float[] no;
    private final Function<Long, @Nullable Meaning> meanings;

    /**
     * @param meanings of passages, by their id; null where one has none
     */
    Contrast(Embedding model, Affirmation question, Function<Long, @Nullable Meaning> meanings) {
        this.yes = model.question(question.yes()).whole();
        this.no = model.question(question.no()).whole();
        this.meanings = meanings;
    }

    void add(FeatureVector.Builder features, long passage) {
        Meaning meaning = meanings.apply(passage);
        if (meaning != null) {
            double nearer = Vectors.product(no, meaning.whole()) - Vectors.product(yes, meaning.whole());
            features.set(DENYING, Math.clamp(SCALE * nearer, -1, 1));
        }
    }
}
