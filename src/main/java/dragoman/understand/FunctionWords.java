package dragoman.understand;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words with which people call for the bot's own functions, drawn from the training phrases when the program is built.
 * A message that holds several others of the sources' words asks the sources.
 */
final class FunctionWords {

    private static final String RESOURCE = "function-words.txt";

    private final Set<String> all;

    private FunctionWords(Set<String> all) {
        this.all = Set.copyOf(all);
    }

    static FunctionWords load() {
        InputStream stream = FunctionWords.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("the words of the bot's functions are missing; build the project anew");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new FunctionWords(lines.lines().collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
