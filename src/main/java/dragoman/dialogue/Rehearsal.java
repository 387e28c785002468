package dragoman.dialogue;

import dragoman.model.Actor;
import dragoman.model.Topic;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions of every form on what the store holds, asked before anybody else does: the virtual machine compiles what it
 * sees used, and the first hundred questions of a process would else take several times as long as the later ones.
 */
final class Rehearsal {

    /** As many actors and topics as are put into the forms below. */
    private static final int PARTNERS = 8;

    private static final List<String> FORMS = List.of(
            "What did %1$s say about the %2$s?",
            "Why did %1$s agree to the %2$s?",
            "How many people did the %2$s reach last week?",
            "Where does %1$s stand on the %2$s?",
            "When will the %2$s begin?",
            "Where was the %2$s held?",
            "Who does not want the %2$s?",
            "Has %1$s accepted the %2$s?",
            "Under what conditions would %1$s support the %2$s?",
            "Which of them named the %2$s?",
            "Did %1$s say \"the %2$s is what we were ready for\"?",
            "wht hapened to %1$s after the %2$s");

    private Rehearsal() {}

    static Stream<String> questions(List<Actor> actors, List<Topic> topics) {
        int n = Integer.getInteger("lines", 0);
        if (n > 0) {
            try (Stream<java.nio.file.Path> files = java.nio.file.Files.list(java.nio.file.Path.of(System.getProperty("dragoman.root"), "data", "intents"))) {
                List<String> all = files.sorted().flatMap(f -> {
                    try { List<String> l = java.nio.file.Files.readAllLines(f).stream().filter(x -> !x.isBlank() && !x.startsWith("#")).toList(); return IntStream.range(0, Math.min(n, l.size())).mapToObj(i -> l.get(i * l.size() / Math.min(n, l.size()))); } catch (java.io.IOException e) { throw new RuntimeException(e); }
                }).toList();
                return Stream.concat(all.stream(), forms(actors, topics));
            } catch (java.io.IOException e) { throw new RuntimeException(e); }
        }
        return forms(actors, topics);
    }

    static Stream<String> forms(List<Actor> actors, List<Topic> topics) {
        int rounds = actors.isEmpty() || topics.isEmpty() ? 0 : Integer.getInteger("rounds", PARTNERS);
        return IntStream.range(0, rounds)
                .boxed()
                .flatMap(i -> FORMS.stream()
                        .map(form -> form.formatted(
                                actors.get(i % actors.size()).name(), topics.get(i * 7 % topics.size()).name())));
    }
}
