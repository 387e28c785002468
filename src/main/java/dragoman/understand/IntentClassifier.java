package dragoman.understand;

import dragoman.model.Intent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.util.ext.ExtensionLoader;

/** OpenNLP's document categorizer behind one call. Thread-safe: classifying changes nothing in it. */
final class IntentClassifier {

    /**
     * What a message most likely wants.
     *
     * @param confidence the classifier's probability, 0 to 1; it says how the words look, not whether an answer exists
     */
    record Guess(Intent intent, double confidence) {}

    private final DocumentCategorizerME categorizer;

    IntentClassifier(DoccatModel model) {
        categorizer = new DocumentCategorizerME(model);
    }

    /** The classifier that was trained when the program was built. */
    static IntentClassifier load() {
        ExtensionLoader.registerAllowedPackage("dragoman.understand.");
        try (InputStream model = IntentClassifier.class.getResourceAsStream("intents.bin")) {
            if (model == null) {
                throw new IllegalStateException("the intent classifier is missing; build the project anew");
            }
            return new IntentClassifier(new DoccatModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException("the intent classifier cannot be read; build the project anew", e);
        }
    }

    Guess classify(String message) {
        double[] outcome = categorizer.categorize(IntentWords.of(message));
        String best = categorizer.getBestCategory(outcome);
        Intent intent = Intent.ofWord(best).orElseThrow();
        return new Guess(intent, outcome[categorizer.getIndex(best)]);
    }
}
