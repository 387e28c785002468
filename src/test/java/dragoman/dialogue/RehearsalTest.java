package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Actor;
import dragoman.model.Topic;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void asksOfWhatTheStoreHolds() {
        List<String> questions = Rehearsal.questions(people("Odile Brandt"), topics("harbour talks"))
                .toList();

        assertThat(questions)
                .doesNotHaveDuplicates()
                .contains("What did Odile Brandt say about the harbour talks?", "When will the harbour talks begin?");
    }

    @Test
    void stopsSomewhereHoweverMuchIsHeld() {
        String[] many = IntStream.range(0, 500).mapToObj(i -> "name " + i).toArray(String[]::new);

        assertThat(Rehearsal.questions(people(many), topics(many))).hasSizeBetween(24, 200);
    }

    @Test
    void asksNothingOfAnEmptyStore() {
        assertThat(Rehearsal.questions(List.of(), List.of())).isEmpty();
    }

    private static List<Actor> people(String... names) {
        return Stream.of(names)
                .map(name -> new Actor(name, Actor.Kind.PERSON, null, null, null, List.of()))
                .toList();
    }

    private static List<Topic> topics(String... names) {
        return Stream.of(names).map(name -> new Topic(name, List.of())).toList();
    }
}
