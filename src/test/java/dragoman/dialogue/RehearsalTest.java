package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.compose.Functions;
import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Passages;
import dragoman.model.Topic;
import dragoman.understand.Examples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void asksOfWhatTheStoreHolds() {
        List<String> questions = Rehearsal.questions(holdings(
                        Stream.of("Odile Brandt"), Stream.of("harbour talks"), Stream.of("The gates are shut.")))
                .toList();

        assertThat(questions)
                .doesNotHaveDuplicates()
                .contains("What did Odile Brandt say about the harbour talks?", "When will the harbour talks begin?")
                .anyMatch(q -> q.startsWith("Is it true that The gates are shut"));
    }

    @Test
    void stopsSomewhereHoweverMuchIsHeld() {
        assertThat(Rehearsal.questions(holdings(many(), many(), many())))
                .hasSizeLessThan(Examples.load().size() + 700);
    }

    @Test
    void asksExamplesOfAnEmptyStore() {
        assertThat(Rehearsal.questions(holdings(Stream.empty(), Stream.empty(), Stream.empty())))
                .containsExactlyInAnyOrderElementsOf(Examples.load());
    }

    private static Stream<String> many() {
        return IntStream.range(0, 500).mapToObj(i -> "name " + i);
    }

    private static Functions.Holdings holdings(Stream<String> people, Stream<String> topics, Stream<String> texts) {
        return new Functions.Holdings(
                List.of(),
                topics.map(name -> new Topic(name, List.of())).toList(),
                people.map(name -> new Actor(name, Actor.Kind.PERSON, null, null, null, List.of()))
                        .toList(),
                texts.map(RehearsalTest::passage).toList(),
                List.of());
    }

    private static PassageEvidence passage(String text) {
        Article article = new Article("post", null, null, null, LocalDate.EPOCH, null, "");
        return Passages.bare(1, article, new Passage("post", 0, 1, null, text, Passage.Kind.SENTENCE, ""));
    }
}
