package dragoman.understand;

import dragoman.model.Intent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Trains the intent classifier from the phrases of {@code data/intents}, at build time. The recipe (maximum entropy by
 * quasi-Newton, L2 cost 1, no L1 cost, no cutoff, 100 iterations, own features) is the one that did best among OpenNLP's
 * trainers on five public intent sets.
 */
public final class IntentTrainer {

    /** A training phrase and what it wants. */
    public record Phrase(Intent intent, String text) {}

    private IntentTrainer() {}

    /** Arguments: the folder of phrases, the model file to write; {@link FunctionWords} and {@link Examples} are written beside it. */
    public static void main(String[] args) throws IOException {
        List<Phrase> phrases = phrases(Path.of(args[0]));
        Path model = Path.of(args[1]);
        Path mark = model.resolveSibling("intents.trained-from");
        String fingerprint = fingerprint(phrases);
        Path words = model.resolveSibling(FunctionWords.RESOURCE);
        Path examples = model.resolveSibling(Examples.RESOURCE);
        if (Files.exists(model)
                && Files.exists(words)
                && Files.exists(examples)
                && Files.exists(mark)
                && Files.readString(mark).equals(fingerprint)) {
            return; // training takes most of a build's time
        }
        Files.createDirectories(model.getParent());
        try (OutputStream out = Files.newOutputStream(model)) {
            train(phrases).serialize(out);
        }
        Files.write(words, FunctionWords.in(phrases));
        Files.write(examples, Examples.in(phrases));
        Files.writeString(mark, fingerprint);
    }

    /** Changes when the phrases, or what the classifier sees of them, change. */
    private static String fingerprint(List<Phrase> phrases) {
        IntentFeatures features = new IntentFeatures();
        long hash = 1;
        for (Phrase phrase : phrases) {
            hash = 31 * hash + phrase.intent().word().hashCode();
            hash = 31 * hash
                    + features.extractFeatures(IntentWords.of(phrase.text()), Map.of())
                            .hashCode();
        }
        return Long.toHexString(hash);
    }

    /** The phrases of all intents; a file that names no intent is a mistake. */
    public static List<Phrase> phrases(Path folder) throws IOException {
        List<Phrase> phrases = new ArrayList<>();
        for (Intent intent : Intent.values()) {
            Path file = folder.resolve(intent.word() + ".txt");
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    phrases.add(new Phrase(intent, line.strip()));
                }
            }
        }
        return phrases;
    }

    /** Learns from phrases. */
    static DoccatModel train(List<Phrase> phrases) throws IOException {
        ExtensionLoader.registerAllowedPackage("dragoman.understand.");
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, 1.0);
        List<DocumentSample> samples = phrases.stream()
                .map(p -> new DocumentSample(p.intent().word(), IntentWords.of(p.text())))
                .toList();
        DoccatFactory factory = new DoccatFactory(new FeatureGenerator[] {new IntentFeatures()});
        return DocumentCategorizerME.train("en", ObjectStreamUtils.createObjectStream(samples), parameters, factory);
    }
}
