package dragoman.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.understand.IntentTrainer.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How often the intent classifier is right on phrases that it was not trained on: every fifth is held out. */
class IntentAccuracyTest {

    private static final double FLOOR = 0.70;

    @Test
    void mostHeldOutPhrasesGetTheirIntent() throws IOException {
        List<Phrase> known = new ArrayList<>();
        List<Phrase> heldOut = new ArrayList<>();
        List<Phrase> all = IntentTrainer.phrases(Path.of("data/intents"));
        for (int i = 0; i < all.size(); i++) {
            (i % 5 == 0 ? heldOut : known).add(all.get(i));
        }
        IntentClassifier classifier = new IntentClassifier(IntentTrainer.train(known));
        TreeMap<String, Integer> confusions = new TreeMap<>();
        int right = 0;
        for (Phrase phrase : heldOut) {
            var guess = classifier.classify(phrase.text()).intent();
            if (guess == phrase.intent()) {
                right++;
            } else {
                confusions.merge(phrase.intent().word() + " taken for " + guess.word(), 1, Integer::sum);
            }
        }
        double accuracy = (double) right / heldOut.size();
        System.out.printf(
                "intents: %d of %d held-out phrases right = %.1f %%%n", right, heldOut.size(), 100 * accuracy);
        confusions.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(12)
                .forEach(System.out::println);
        assertThat(accuracy).isGreaterThan(FLOOR);
    }
}
