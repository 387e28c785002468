package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.deliver.BotApiStub;
import dragoman.deliver.BotApiStub.Fault;
import dragoman.deliver.Telegram;
import dragoman.deliver.Token;
import dragoman.model.Interest;
import dragoman.model.Rhythm;
import dragoman.model.Schedule;
import dragoman.model.Wish;
import dragoman.store.Chat;
import dragoman.store.Chats;
import dragoman.store.Inbox;
import dragoman.store.Letter;
import dragoman.store.Outbox;
import dragoman.store.Store;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BotTest {

    private static final String SECRET = "123:secret-secret";
    private static final InstantSource CLOCK = InstantSource.system();
    private BotApiStub stub;
    private Store store;
    private Inbox inbox;
    private Outbox outbox;
    private Chats chats;
    private Bot bot;

    @BeforeEach
    void open() throws IOException {
        stub = new BotApiStub(SECRET);
        store = Store.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        inbox = store.inbox(CLOCK);
        outbox = store.outbox(CLOCK);
        chats = store.chats(CLOCK);
        bot = bot(EchoBot::echo);
    }

    @AfterEach
    void close() {
        bot.close();
        store.close();
        stub.close();
    }

    @Test
    void a_question_is_answered_once() {
        bot.start();
        stub.says(5, "hello");
        expect("echo: hello");
        assertThat(stub.delivered().getFirst().chat()).isEqualTo("5");
    }

    @Test
    void a_hundred_questions_of_many_chats_are_answered_once_each_and_in_order() {
        IntStream.range(0, 100).forEach(at -> stub.says(at % 25, "q" + at));
        bot.start();
        await().atMost(Duration.ofSeconds(30)).until(() -> stub.texts().size() >= 100);
        IntStream.range(0, 25)
                .forEach(chat -> assertThat(stub.delivered().stream()
                                .filter(message -> message.chat().equals("" + chat))
                                .map(BotApiStub.Delivered::text))
                        .containsExactlyElementsOf(IntStream.range(0, 100)
                                .filter(at -> at % 25 == chat)
                                .mapToObj(at -> "echo: q" + at)
                                .toList()));
    }

    @Test
    void a_slow_answer_holds_up_its_own_chat_in_order_and_no_other() {
        CountDownLatch slow = new CountDownLatch(1);
        bot = bot(message -> {
            if (message.text().equals("slow")) {
                awaitUninterruptibly(slow);
            }
            return EchoBot.echo(message);
        });
        stub.says(5, "slow");
        stub.says(5, "behind it");
        stub.says(6, "quick");
        bot.start();
        await().atMost(Duration.ofSeconds(15)).until(() -> stub.texts().contains("echo: quick"));
        IntStream.range(0, 30).forEach(at -> stub.says(5, "more " + at)); // as many as one look at the inbox brings
        stub.says(7, "quick too");
        await().atMost(Duration.ofSeconds(15)).until(() -> stub.texts().contains("echo: quick too"));
        assertThat(stub.texts()).containsExactly("echo: quick", "echo: quick too");
        slow.countDown();
        await().atMost(Duration.ofSeconds(10)).until(() -> stub.texts().size() >= 4);
        assertThat(stub.texts()).startsWith("echo: quick", "echo: quick too", "echo: slow", "echo: behind it");
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void an_update_is_in_the_inbox_before_it_is_confirmed() {
        stub.onSend(Fault.BAD_GATEWAY);
        bot = bot(message -> {
            assertThat(stub.unconfirmed()).isLessThanOrEqualTo(1);
            return EchoBot.echo(message);
        });
        long id = stub.says(5, "hello");
        bot.start();
        expect("echo: hello");
        assertThat(stub.offsets()).contains(0L, id + 1);
    }

    @Test
    void a_server_that_gives_the_same_updates_again_and_again_gets_one_answer_each() {
        stub.forgetOffsets();
        stub.says(5, "one");
        bot.start();
        expect("echo: one");
        stub.says(5, "two");
        expect("echo: one", "echo: two");
    }

    @Test
    void too_many_requests_are_waited_out_as_long_as_telegram_says() {
        stub.onSend(Fault.TOO_MANY);
        bot.start();
        stub.says(5, "one");
        stub.says(5, "two");
        expect("echo: one", "echo: two");
    }

    @Test
    void a_bad_gateway_delays_and_loses_nothing() {
        stub.onSend(Fault.BAD_GATEWAY, Fault.BAD_GATEWAY);
        stub.onFetch(Fault.BAD_GATEWAY, Fault.DROPPED_BEFORE);
        stub.says(5, "hello");
        bot.start();
        expect("echo: hello");
    }

    @Test
    void html_that_does_not_parse_arrives_as_plain_text() {
        bot = bot(message -> List.of(new OutgoingMessage("<b>bold &amp; <u>broken</b>")));
        bot.start();
        stub.says(5, "hello");
        expect("bold & broken");
    }

    @Test
    void a_long_reply_arrives_in_pieces_in_order() {
        bot = bot(message ->
                List.of(new OutgoingMessage("<blockquote expandable>" + "word ".repeat(2_000) + "</blockquote>")));
        bot.start();
        stub.says(5, "hello");
        await().until(() -> outbox.open() == 0 && stub.texts().size() == 3);
        assertThat(String.join(" ", stub.texts()).replaceAll("\\s+", " "))
                .isEqualTo("word ".repeat(2_000).strip());
    }

    @Test
    void who_has_blocked_the_bot_is_left_alone_and_keeps_the_subscription() {
        Schedule daily = new Schedule(Rhythm.daily(LocalTime.of(8, 0)), ZoneId.of("Europe/Berlin"), null);
        store.subscriptions(CLOCK).add("5", 0, new Wish(daily, Interest.EVERYTHING, false));
        stub.onSend(Fault.BLOCKED);
        bot.start();
        stub.says(5, "hello");
        await().until(() -> chats.find("5").map(Chat::paused).isPresent());
        assertThat(store.subscriptions(CLOCK).of("5", 0)).hasSize(1);
        stub.says(5, "I am back");
        expect("echo: I am back");
        assertThat(chats.find("5").map(Chat::paused)).isEmpty();
    }

    @Test
    void a_group_that_has_moved_is_answered_at_its_new_place() {
        stub.onSend(Fault.MOVED);
        bot.start();
        stub.says(5, "hello");
        expect("echo: hello");
        assertThat(stub.delivered().getFirst().chat()).isEqualTo("-100777");
    }

    @Test
    void a_brain_that_fails_apologises_and_goes_on() {
        bot = bot(message -> {
            if (message.text().equals("bad")) {
                throw new IllegalStateException("no idea what to do with: " + message.text());
            }
            return EchoBot.echo(message);
        });
        bot.start();
        stub.says(5, "bad");
        stub.says(5, "good");
        await().until(() -> stub.texts().size() == 2);
        assertThat(stub.texts().getFirst()).startsWith("Sorry");
        expect(stub.texts().getFirst(), "echo: good");
    }

    @Test
    void updates_that_do_not_parse_are_set_aside_and_hold_up_nobody() {
        stub.says(5, "one");
        stub.raw("{\"update_id\": $ID, \"message\": {\"text\": \"bro");
        stub.raw("{\"update_id\": $ID, \"message\": {\"text\": \"no chat\"}}");
        stub.raw("{\"update_id\": $ID, \"message\": {\"date\": \"a new shape\"}, \"poll\": [[]]}");
        stub.says(5, "two");
        bot.start();
        expect("echo: one", "echo: two");
        await().until(() -> stub.unconfirmed() == 0);
    }

    @Test
    void after_a_quiet_week_a_lower_number_is_answered_too() {
        bot.start();
        stub.numberUpdatesFrom(900_000);
        stub.says(5, "before");
        expect("echo: before");
        await().until(() -> stub.offsets().getLast() == 0);
        stub.numberUpdatesFrom(17);
        stub.says(5, "after");
        expect("echo: before", "echo: after");
    }

    @Test
    void an_edit_and_talk_between_others_get_no_answer() {
        bot.start();
        stub.raw("{\"update_id\": $ID, \"edited_message\": {\"text\": \"edited\"}}");
        ObjectNode talk = stub.message(-9, "supergroup");
        stub.update(talk.put("text", "between us"));
        stub.says(5, "hello");
        expect("echo: hello");
    }

    @Test
    void a_group_gets_a_reply_in_the_topic_where_it_asked() {
        bot.start();
        ObjectNode asked = stub.message(-9, "supergroup");
        asked.put("text", "/ask hello").put("message_thread_id", 3).put("is_topic_message", true);
        stub.update(asked);
        expect("echo: /ask hello");
        JsonNode request = stub.delivered().getFirst().request();
        assertThat(request.path("message_thread_id").asInt()).isEqualTo(3);
        assertThat(request.path("reply_parameters").path("message_id")).isEqualTo(asked.path("message_id"));
        assertThat(request.path("link_preview_options").path("is_disabled").asBoolean())
                .isTrue();
    }

    @Test
    void what_someone_else_puts_into_the_outbox_is_sent_too() {
        bot.start();
        outbox.put(List.of(new Letter("digest/5/1", "5", 0, null, "good morning", "good morning")));
        bot.wake();
        expect("good morning");
    }

    @Test
    void a_token_that_telegram_does_not_know_ends_it_with_a_reason() {
        stub.onFetch(Fault.UNAUTHORIZED);
        bot.start();
        assertThat(bot.await()).hasValueSatisfying(reason -> assertThat(reason).contains("token", "BotFather"));
    }

    @Test
    void a_second_program_on_the_same_token_ends_it_with_a_reason() {
        stub.onFetch(Fault.CONFLICT);
        bot.start();
        assertThat(bot.await()).hasValueSatisfying(reason -> assertThat(reason).contains("another program"));
    }

    @Test
    void it_ends_at_once_in_the_middle_of_a_long_poll() {
        bot.start();
        await().until(() -> !stub.offsets().isEmpty());
        long start = System.nanoTime();
        bot.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(bot.await()).isEmpty();
    }

    @Test
    void a_brain_that_never_ends_does_not_keep_it_from_closing_and_its_question_is_kept() {
        bot = bot(message -> {
            LockSupport.parkNanos(Duration.ofSeconds(20).toNanos());
            return List.of();
        });
        bot.start();
        stub.says(5, "hello");
        await().until(() -> !inbox.waiting(0, 1).isEmpty());
        long start = System.nanoTime();
        bot.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(inbox.waiting(0, 1)).hasSize(1);
    }

    /** Exactly these messages, and none after them. */
    private void expect(String... texts) {
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(stub.texts()).containsExactly(texts));
        await().until(() -> outbox.open() == 0 && inbox.waiting(0, 1).isEmpty());
        assertThat(stub.texts()).containsExactly(texts);
    }

    private Bot bot(Replier brain) {
        Telegram telegram = Telegram.at(stub.uri(), Token.of(SECRET), Duration.ofSeconds(1));
        return new Bot(telegram, inbox, outbox, chats, brain, CLOCK);
    }
}
