package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.store.Letter;
import dragoman.store.Outbox;
import dragoman.store.Posted;
import dragoman.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Instant NOW = Instant.parse("2016-02-07T08:00:00Z");
    private final Store store = Store.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    private final Outbox outbox = store.outbox(() -> NOW);
    private long now;
    private final Numbers numbers = new Numbers(() -> now);
    private final Search search = new Search(outbox, numbers);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void it_is_looked_for_between_what_was_known_when_it_left_and_what_left_later_but_not_where_others_are() {
        arrived("6", 12);
        numbers.learn(letter("7"), 15, 0, 0);
        assertThat(places(inDoubt("5", 10L))).containsExactly(11L, 13L, 14L);
    }

    @Test
    void nothing_in_between_shows_that_it_did_not_arrive() {
        numbers.learn(letter("7"), 11, 0, 0);
        assertThat(places(inDoubt("5", 10L))).isEmpty();
    }

    @Test
    void where_nothing_left_later_only_the_next_numbers_are_tried() {
        Posted posted = inDoubt("5", 10L);
        numbers.learn(letter("7"), 15, 0, 0);
        now = 1;
        search.doubt(posted);
        assertThat(places(posted)).containsExactly(11L, 12L, 13L, 14L, 15L);
    }

    @Test
    void what_left_when_no_number_was_known_cannot_be_looked_for() {
        assertThat(places(inDoubt("5", null))).isEmpty();
    }

    @Test
    void an_answer_has_a_higher_number_than_its_question_and_of_a_group_nothing_is_known() {
        assertThat(numbers.before(letter("5"))).isEmpty();
        assertThat(numbers.before(letter("5").answering(8))).hasValue(8);
        numbers.learn(letter("6"), 20, 0, 0);
        numbers.learn(letter("-1006"), 90, 0, 0);
        assertThat(numbers.before(letter("5").answering(8))).hasValue(20);
        assertThat(numbers.before(letter("-1005").answering(8))).isEmpty();
    }

    @Test
    void a_server_that_numbers_each_chat_by_itself_is_found_out() {
        numbers.learn(letter("6"), 20, 0, 0);
        numbers.learn(letter("5"), 3, 20, 0);
        assertThat(numbers.before(letter("5").answering(8))).isEmpty();
    }

    private List<Long> places(Posted posted) {
        List<Long> places = new ArrayList<>();
        for (OptionalLong next = search.next(posted); next.isPresent(); next = search.next(posted)) {
            places.add(next.getAsLong());
            search.inVain(posted);
        }
        return places;
    }

    private void arrived(String chat, long number) {
        outbox.put(List.of(letter(chat)));
        outbox.sent(outbox.next(1).getFirst().id(), number);
    }

    private Posted inDoubt(String chat, @Nullable Long after) {
        outbox.put(List.of(letter(chat)));
        outbox.sending(outbox.next(1).getFirst().id(), after);
        outbox.recover(NOW);
        return outbox.next(1).getFirst();
    }

    private static Letter letter(String chat) {
        return new Letter("to " + chat, chat, 0, null, "words", "words");
    }
}
