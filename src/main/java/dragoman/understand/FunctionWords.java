package dragoman.understand;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words with which people call for the bot's own functions, drawn from the training phrases when the program is built.
 * A message that holds several others of the sources' words asks the sources.
 */
final class FunctionWords {

    static final String RESOURCE = "function-words.txt";

    private final Set<String> all;

    private FunctionWords(Set<String> all) {
        this.all = Set.copyOf(all);
    }

    static FunctionWords load() {
        return new FunctionWords(Set.copyOf(BuiltLines.of(RESOURCE, "the words of the bot's functions")));
    }

    /** Those of the phrases that call for a function, in small letters, sorted. */
    static List<String> in(List<IntentTrainer.Phrase> phrases) {
        Set<String> words = new TreeSet<>();
        phrases.stream()
                .filter(p -> p.intent().function().isPresent())
                .forEach(p -> words.addAll(List.of(IntentWords.of(p.text()))));
        return List.copyOf(words);
    }

    boolean holds(String lower) {
        return all.contains(lower);
    }
}
