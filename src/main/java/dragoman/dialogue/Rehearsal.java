package dragoman.dialogue;

import dragoman.compose.Functions;
import dragoman.model.Actor;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Topic;
import dragoman.understand.Examples;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions of every form, asked before anybody else does: the virtual machine compiles what it sees used, and the first
 * hundreds of questions of a process would else take several times as long as the later ones.
 */
final class Rehearsal {

    /** As often each form below is filled with other actors and another topic, or another passage. */
    private static final int ROUNDS = 30;

    /** Words of a passage that a question is made of. */
    private static final int WORDS = 12;

    private static final List<String> ON_TOPICS = List.of(
            "What did %1$s say about the %2$s?",
            "Why did %1$s agree to the %2$s?",
            "How many people did the %2$s reach last week?",
            "Where does %1$s stand on the %2$s?",
            "When will the %2$s begin?",
            "Where was the %2$s held?",
            "Who does not want the %2$s?",
            "Has %1$s accepted the %2$s?",
            "How do %1$s and %3$s differ over the %2$s?",
            "What does the %2$s mean to %1$s, and what to %3$s?",
            "Under what conditions would %1$s support the %2$s?",
            "Which of them named the %2$s?",
            "Did %1$s say \"the %2$s is what we were ready for\"?",
            "wht hapened to %1$s after the %2$s");

    private static final List<String> ON_PASSAGES =
            List.of("Is it true that %s?", "Why is it that %s?", "When was it that %s?", "Who said \"%s\"?");

    private Rehearsal() {}

    /**
     * All of them.
     *
     * @param holdings what the store holds; of an empty one less is asked
     */
    static Stream<String> questions(Functions.Holdings holdings) {
        List<String> sentences = holdings.passages().stream()
                .map(PassageEvidence::passage)
                .map(Passage::text)
                .map(Rehearsal::opening)
                .toList();
        return Stream.of(
                        Examples.load().stream(), onTopics(holdings.actors(), holdings.topics()), onPassages(sentences))
                .flatMap(questions -> questions)
                .distinct();
    }

    private static Stream<String> onTopics(List<Actor> actors, List<Topic> topics) {
        return actors.isEmpty() || topics.isEmpty()
                ? Stream.empty()
                : IntStream.range(0, ROUNDS).boxed().flatMap(i -> {
                    String actor = actors.get(i % actors.size()).name();
                    String other = actors.get((i + 1) % actors.size()).name();
                    String topic = topics.get(i % topics.size()).name();
                    return ON_TOPICS.stream().map(form -> form.formatted(actor, topic, other));
                });
    }

    private static Stream<String> onPassages(List<String> sentences) {
        return sentences.isEmpty()
                ? Stream.empty()
                : IntStream.range(0, ROUNDS).boxed().flatMap(i -> {
                    String sentence = sentences.get(i * sentences.size() / ROUNDS);
                    return ON_PASSAGES.stream().map(form -> form.formatted(sentence));
                });
    }

    private static String opening(String text) {
        String[] words = text.split("\\s+", WORDS + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(WORDS, words.length)));
    }
}
