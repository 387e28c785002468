package dragoman.understand;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.doccat.FeatureGenerator;

/**
 * What the intent classifier looks at: words, pairs of words, the first words, stretches of 3 to 5 characters (they
 * forgive typing errors), word beginnings and the question word. Public and without arguments, since OpenNLP builds it by
 * reflection from the model.
 */
public final class IntentFeatures implements FeatureGenerator {

    private static final Set<String> QUESTION_WORDS = Set.of(
            "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "did", "does", "do", "is", "are",
            "was", "were", "has", "have", "had", "will", "can", "could", "would");
    private static final int STEM = 5;

    public IntentFeatures() {}

    @Override
    public Collection<String> extractFeatures(String[] words, Map<String, Object> extra) {
        List<String> features = new ArrayList<>();
        boolean asked = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            features.add("w=" + word);
            features.add("p=" + (i == 0 ? "^" : words[i - 1]) + "_" + word);
            if (word.length() > STEM) {
                features.add("s=" + word.substring(0, STEM));
            }
            if (i < 3) {
                features.add("f" + i + "=" + word);
            }
            if (!asked && QUESTION_WORDS.contains(word)) {
                features.add("q=" + word + "_" + (i + 1 < words.length ? words[i + 1] : "$"));
                asked = true;
            }
            characters(" " + word + " ", features);
        }
        features.add("p=" + (words.length == 0 ? "^" : words[words.length - 1]) + "_$");
        features.add("n=" + Math.min(words.length, 8));
        return features;
    }

    private static void characters(String word, List<String> features) {
        for (int length = 3; length <= 5; length++) {
            for (int i = 0; i + length <= word.length(); i++) {
                features.add("c=" + word.substring(i, i + length));
            }
        }
    }
}
