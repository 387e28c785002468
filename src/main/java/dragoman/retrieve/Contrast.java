package dragoman.retrieve;

import dragoman.language.Affirmation;
import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import dragoman.model.Meaning;
import dragoman.model.PassageEvidence;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What tells a no from a yes by an embedding model: how much nearer a passage lies to the statement that something is not so
 * than to the one that it is, and how far the question's words find their like where the passage denies something. The two
 * statements have all but the "not" in common, so that their difference says nothing of the matter. For one question.
 */
final class Contrast {

    /** Brings a difference of nearness to the scale of the other features. */
    private static final double SCALE = 20;

    private static final Feature DENYING = Feature.named("denying");

    private final Embedding model;
    private final float[] yes;
    private final float[] no;
    private final LateInteraction words;
    private final Function<Long, @Nullable Meaning> meanings;

    /**
     * @param words of the question
     * @param meanings of passages, by their id; null where one has none
     */
    Contrast(Embedding model, Affirmation question, LateInteraction words, Function<Long, @Nullable Meaning> meanings) {
        this.model = model;
        this.yes = model.question(question.yes()).whole();
        this.no = model.question(question.no()).whole();
        this.words = words;
        this.meanings = meanings;
    }

    void add(FeatureVector.Builder features, PassageEvidence passage) {
        Meaning meaning = meanings.apply(passage.id());
        if (meaning != null) {
            double nearer = Vectors.product(no, meaning.whole()) - Vectors.product(yes, meaning.whole());
            features.set(DENYING, Math.clamp(SCALE * nearer, -1, 1));
            words.addDenied(
                    features,
                    passage.id(),
                    DeniedStretches.of(model.pieces(passage.passage().text())));
        }
    }
}
