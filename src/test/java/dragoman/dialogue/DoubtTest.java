package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dragoman.deliver.BotApiStub;
import dragoman.deliver.BotApiStub.Delivered;
import dragoman.deliver.BotApiStub.Fault;
import dragoman.deliver.Telegram;
import dragoman.deliver.Token;
import dragoman.model.Enclosure;
import dragoman.store.Chat;
import dragoman.store.Letter;
import dragoman.store.Outbox;
import dragoman.store.Store;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of messages of which nobody knows whether they arrived. */
class DoubtTest {

    private static final String SECRET = "123:secret-secret";
    private static final InstantSource CLOCK = InstantSource.system();
    private BotApiStub stub;
    private Store store;
    private Outbox outbox;
    private Bot bot;

    @BeforeEach
    void open() throws IOException {
        stub = new BotApiStub(SECRET);
        store = Store.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        outbox = store.outbox(CLOCK);
        Telegram telegram = Telegram.at(stub.uri(), Token.of(SECRET), Duration.ofSeconds(1));
        bot = new Bot(telegram, store.inbox(CLOCK), outbox, store.chats(CLOCK), EchoBot::echo, CLOCK);
    }

    @AfterEach
    void close() {
        bot.close();
        store.close();
        stub.close();
    }

    @Test
    void a_message_that_arrived_though_telegrams_answer_was_lost_is_found_and_not_sent_again() {
        stub.onSend(Fault.DROPPED_AFTER);
        bot.start();
        stub.says(5, "hello");
        stub.says(5, "next");
        expect("echo: hello", "echo: next");
        assertThat(outbox.doubted()).singleElement().satisfies(doubt -> {
            assertThat(doubt.message()).isNotNull();
            assertThat(doubt.attempts()).isEqualTo(1);
        });
    }

    @Test
    void a_message_that_did_not_arrive_is_looked_for_in_vain_and_sent_again() {
        stub.onSend(Fault.DROPPED_BEFORE);
        bot.start();
        stub.says(5, "hello");
        stub.says(6, "next");
        expectInAnyOrder("echo: hello", "echo: next");
    }

    @Test
    void a_picture_that_arrived_is_found_too() {
        outbox.put(List.of(letter("before", "6")));
        bot.start();
        await().until(() -> outbox.open() == 0);
        stub.onSend(Fault.DROPPED_AFTER);
        outbox.put(List.of(letter("words below", "5").enclosing(Enclosure.photo(new byte[] {1, 2, 3}))));
        bot.wake();
        expect("before", "words below");
    }

    @Test
    void in_a_group_a_message_in_doubt_is_sent_once_more() {
        stub.onSend(Fault.DROPPED_AFTER);
        outbox.put(List.of(letter("one", "-1005")));
        bot.start();
        expect("one", "one");
    }

    @Test
    void in_a_group_a_message_in_doubt_for_the_second_time_is_given_up_and_holds_up_nobody() {
        stub.onSend(Fault.DROPPED_BEFORE, Fault.DROPPED_BEFORE);
        outbox.put(List.of(letter("one", "-1005"), letter("two", "-1005")));
        bot.start();
        expect("two");
    }

    @Test
    void who_has_blocked_the_bot_meanwhile_is_left_alone() {
        outbox.put(List.of(letter("before", "6")));
        bot.start();
        await().until(() -> outbox.open() == 0);
        store.chats(CLOCK).seen("5", "private");
        stub.onSend(Fault.DROPPED_BEFORE, Fault.BLOCKED);
        outbox.put(List.of(letter("lost", "5")));
        bot.wake();
        expect("before");
        assertThat(store.chats(CLOCK).find("5").map(Chat::paused)).isPresent();
    }

    @Test
    void a_search_that_is_told_to_wait_goes_on_afterwards() {
        outbox.put(List.of(letter("before", "6")));
        bot.start();
        await().until(() -> outbox.open() == 0);
        stub.onSend(Fault.DROPPED_AFTER, Fault.TOO_MANY, Fault.BAD_GATEWAY, Fault.DROPPED_BEFORE);
        outbox.put(List.of(letter("once", "5")));
        bot.wake();
        expect("before", "once");
    }

    @Test
    void what_cannot_be_looked_for_leaves_one_at_a_time_and_what_can_does_not() {
        stub.take(Duration.ofMillis(300));
        outbox.put(
                IntStream.range(1, 30).mapToObj(at -> letter("p" + at, "" + at)).toList());
        outbox.put(IntStream.range(1, 5)
                .mapToObj(at -> letter("g" + at, "-100" + at))
                .toList());
        bot.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> stub.delivered().size() == 33);
        List<Long> groups = times("g");
        List<Long> people = times("p");
        assertThat(IntStream.range(1, groups.size()).mapToObj(at -> groups.get(at) - groups.get(at - 1)))
                .allMatch(apart -> apart > Duration.ofMillis(250).toNanos());
        assertThat(people.get(1) - people.get(0))
                .isGreaterThan(Duration.ofMillis(250).toNanos());
        assertThat(people.getLast() - people.get(1))
                .isLessThan(28 * Duration.ofMillis(250).toNanos());
    }

    private List<Long> times(String prefix) {
        return stub.delivered().stream()
                .filter(message -> message.text().startsWith(prefix))
                .map(Delivered::at)
                .toList();
    }

    private void expect(String... texts) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> outbox.open() == 0 && stub.texts().size() >= texts.length);
        assertThat(stub.texts()).containsExactly(texts);
    }

    private void expectInAnyOrder(String... texts) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> outbox.open() == 0 && stub.texts().size() >= texts.length);
        assertThat(stub.texts()).containsExactlyInAnyOrder(texts);
    }

    private static Letter letter(String key, String chat) {
        return new Letter(key, chat, 0, null, key, key);
    }
}
