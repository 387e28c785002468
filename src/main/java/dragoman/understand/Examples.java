package dragoman.understand;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions as people ask them, of every kind: some of the training phrases, drawn when the program is built. */
public final class Examples {

    static final String RESOURCE = "examples.txt";
    /** Of each intent. */
    private static final int MOST = 20;

    private Examples() {}

    /** In no order that matters. */
    public static List<String> load() {
        return BuiltLines.of(RESOURCE, "the examples of questions");
    }

    /** Those of the phrases that ask the sources: as many of each intent, from all over its list. */
    static List<String> in(List<IntentTrainer.Phrase> phrases) {
        Collection<List<String>> byIntent = phrases.stream()
                .filter(p -> p.intent().function().isEmpty())
                .collect(Collectors.groupingBy(
                        IntentTrainer.Phrase::intent,
                        TreeMap::new,
                        Collectors.mapping(IntentTrainer.Phrase::text, Collectors.toList())))
                .values();
        return byIntent.stream().flatMap(Examples::spread).toList();
    }

    private static Stream<String> spread(List<String> phrases) {
        int count = Math.min(MOST, phrases.size());
        return IntStream.range(0, count).mapToObj(i -> phrases.get(i * phrases.size() / count));
    }
}
