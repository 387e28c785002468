package dragoman.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs phrases as names of what a body of articles is about.
 *
 * <p>After the C-value of Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms" (International Journal on
 * Digital Libraries 3, 2000): how often a phrase comes, less how often it comes as a part of longer ones, and more for
 * more words; with one added to the length, so that single words count too. How many articles name it counts as well. Its
 * rarity does not: a dossier's articles are all on one situation, and what most of them name is what it is about.
 */
final class Keyphrases {

    /** How often a phrase comes. */
    record Frequency(int passages, int articles) {

        Frequency plus(Frequency other) {
            return new Frequency(passages + other.passages, Math.max(articles, other.articles));
        }
    }

    /** The passages of the longer phrases that hold one, and their number. */
    private record Within(int passages, int phrases) {

        Within plus(int more) {
            return new Within(passages + more, phrases + 1);
        }
    }

    /** A longer phrase that comes less often is no term that others would be parts of. */
    private static final int ENOUGH = 2;

    private Keyphrases() {}

    /** The weight of each phrase; nought or less for one that is only a part of others. */
    static Map<String, Double> weights(Map<String, Frequency> phrases) {
        Map<String, Within> within = new HashMap<>();
        phrases.forEach((phrase, frequency) -> {
            if (frequency.passages >= ENOUGH) {
                parts(phrase)
                        .forEach(part -> within.merge(
                                part, new Within(frequency.passages, 1), (old, one) -> old.plus(one.passages())));
            }
        });
        Map<String, Double> weights = new HashMap<>();
        phrases.forEach((phrase, frequency) -> weights.put(phrase, weight(phrase, frequency, within.get(phrase))));
        return weights;
    }

    private static double weight(String phrase, Frequency frequency, @Nullable Within within) {
        double nested = within == null ? 0 : (double) within.passages / within.phrases;
        double own = frequency.passages - nested;
        double length = Math.log(words(phrase).length + 1.0) / Math.log(2);
        return own * length * (1 + Math.log(Math.max(1, frequency.articles)));
    }

    /** The shorter runs of words in a phrase, each once. */
    private static Collection<String> parts(String phrase) {
        String[] words = words(phrase);
        Collection<String> parts = new HashSet<>();
        for (int first = 0; first < words.length; first++) {
            StringBuilder part = new StringBuilder();
            for (int last = first; last < words.length; last++) {
                part.append(part.isEmpty() ? "" : " ").append(words[last]);
                if (last - first + 1 < words.length) {
                    parts.add(part.toString());
                }
            }
        }
        return parts;
    }

    private static String[] words(String phrase) {
        return phrase.split(" ");
    }
}
