package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.deliver.BotApiStub;
import dragoman.deliver.BotApiStub.Delivered;
import dragoman.deliver.BotApiStub.Fault;
import dragoman.deliver.Button;
import dragoman.deliver.Courtesy;
import dragoman.deliver.IncomingMessage;
import dragoman.deliver.Keyboard;
import dragoman.deliver.Limits;
import dragoman.deliver.Received;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox on its way out: limits, order, pictures, edits, and what Telegram says no to. */
class DeliveryTest {

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
        bot = bot(EchoBot::echo);
    }

    @AfterEach
    void close() {
        bot.close();
        store.close();
        stub.close();
    }

    @Test
    void a_strict_server_never_has_to_say_too_many() {
        stub.enforce(Limits.USUAL);
        outbox.put(
                IntStream.range(0, 70).mapToObj(at -> letter("s" + at, "" + at)).toList());
        outbox.put(Stream.of("g1", "g2", "g3").map(key -> letter(key, "-5")).toList());
        bot.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> outbox.open() == 0);
        assertThat(stub.refusals()).isEmpty();
        assertThat(stub.texts()).hasSize(73).doesNotHaveDuplicates();
        assertThat(stub.texts()).containsSubsequence("g1", "g2", "g3");
    }

    @Test
    void an_answer_goes_ahead_of_summaries_that_are_owed_before_it() {
        outbox.put(IntStream.range(0, 300)
                .mapToObj(at -> letter("s" + at, "" + at))
                .toList());
        bot.start();
        await().until(() -> stub.texts().size() > 5);
        stub.says(7_777, "hello");
        await().atMost(Duration.ofSeconds(30)).until(() -> stub.texts().contains("echo: hello"));
        assertThat(outbox.open()).isPositive();
    }

    @Test
    void what_telegram_asked_for_is_obeyed_after_a_restart_too() {
        outbox.silence(CLOCK.instant().plusSeconds(2));
        outbox.put(List.of(letter("s", "5")));
        long start = System.nanoTime();
        bot.start();
        await().until(() -> stub.texts().contains("s"));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(1_500));
    }

    @Test
    void too_many_for_a_group_holds_back_that_group_only() {
        stub.onSend(Fault.TOO_MANY);
        outbox.put(List.of(letter("g", "-5"), letter("s", "6")));
        bot.start();
        await().until(() -> stub.texts().size() == 2);
        assertThat(stub.texts()).containsExactly("s", "g");
        assertThat(outbox.silentUntil()).isEmpty();
    }

    @Test
    void who_has_blocked_the_bot_is_not_tried_again_for_what_was_owed() {
        stub.onSend(Fault.BLOCKED);
        outbox.put(List.of(letter("s1", "5"), letter("s2", "5"), letter("t", "6")));
        store.chats(CLOCK).seen("5", "private");
        bot.start();
        await().until(() -> outbox.open() == 0);
        assertThat(stub.texts()).containsExactly("t");
        assertThat(store.chats(CLOCK).find("5").map(Chat::paused)).isPresent();
    }

    @Test
    void a_block_that_telegram_tells_of_pauses_the_chat_and_an_unblock_ends_the_pause() {
        bot.start();
        stub.raw(membership("member", "kicked"));
        await().until(() -> store.chats(CLOCK).find("5").map(Chat::paused).isPresent());
        stub.raw(membership("kicked", "member"));
        await().until(() -> store.chats(CLOCK).find("5").map(Chat::paused).isEmpty());
    }

    @Test
    void a_picture_is_uploaded_once_for_all() {
        Enclosure picture = Enclosure.photo(new byte[] {1, 2, 3});
        outbox.put(Stream.of("5", "6")
                .map(chat -> letter("p" + chat, chat).enclosing(picture))
                .toList());
        bot.start();
        await().until(() -> outbox.open() == 0);
        assertThat(stub.delivered())
                .extracting(sent -> sent.request().path("photo").asText())
                .containsExactly("file of 3 bytes", "large");
    }

    @Test
    void a_picture_that_telegram_has_forgotten_is_uploaded_again() {
        Enclosure picture = Enclosure.photo(new byte[] {1, 2, 3});
        outbox.put(List.of(letter("p", "5").enclosing(picture)));
        outbox.named(picture, "gone");
        bot.start();
        await().until(() -> outbox.open() == 0);
        assertThat(stub.delivered())
                .extracting(sent -> sent.request().path("photo").asText())
                .containsExactly("file of 3 bytes");
    }

    @Test
    void an_edit_of_a_message_that_is_gone_becomes_a_new_one() {
        outbox.put(List.of(letter("e", "5")));
        bot.start();
        await().until(() -> outbox.open() == 0);
        int number = stub.delivered().getFirst().number();
        outbox.put(List.of(letter("e1", "5").editing(number), letter("e2", "5").editing(404)));
        bot.wake();
        await().until(() -> outbox.open() == 0);
        assertThat(stub.delivered())
                .extracting(Delivered::method)
                .containsExactly("sendMessage", "editMessageText", "sendMessage");
    }

    @Test
    void an_edited_question_gets_its_new_answer_in_place_of_the_old_one() {
        bot = bot(new Replier() {
            @Override
            public List<OutgoingMessage> reply(IncomingMessage message) {
                return EchoBot.echo(message);
            }

            @Override
            public Reaction react(Received.Event event) {
                return event instanceof Received.Edited(IncomingMessage message)
                        ? new Reaction(
                                List.of(new OutgoingMessage("anew: " + message.text())
                                        .placed(new OutgoingMessage.Placing.OverEarlierAnswer())),
                                List.of())
                        : Reaction.NONE;
            }
        });
        bot.start();
        stub.update(stub.message(5, "private").put("text", "hello").put("message_id", 600));
        await().until(() -> outbox.answersTo("5", 600).size() == 1);
        int answer = outbox.answersTo("5", 600).getFirst();
        stub.raw("{\"update_id\": $ID, \"edited_message\": {\"message_id\":600,\"from\":{\"id\":7},"
                + "\"chat\":{\"id\":5,\"type\":\"private\"},\"text\":\"hallo\"}}");
        await().until(() -> stub.texts().contains("anew: hallo"));
        JsonNode edit = stub.delivered().getLast().request();
        assertThat(edit.path("message_id").asInt()).isEqualTo(answer);
    }

    @Test
    void a_press_is_answered_at_once_and_with_a_message() {
        bot = bot(new Replier() {
            @Override
            public List<OutgoingMessage> reply(IncomingMessage message) {
                return List.of(new OutgoingMessage("press me")
                        .with(new Keyboard(List.of(List.of(new Button.Press("More", "m:1"))))));
            }

            @Override
            public Reaction react(Received.Event event) {
                return event instanceof Received.Pressed press
                        ? new Reaction(
                                List.of(new OutgoingMessage("more: " + press.data())),
                                List.of(new Courtesy.Toast(press.id(), "", false)))
                        : Reaction.NONE;
            }
        });
        bot.start();
        stub.raw("{\"update_id\": $ID, \"callback_query\": {\"id\":\"77\",\"from\":{\"id\":7},\"data\":\"m:1\","
                + "\"message\":{\"message_id\":9,\"chat\":{\"id\":5,\"type\":\"private\"}}}}");
        await().until(() -> stub.texts().contains("more: m:1"));
        await().until(() -> !stub.called().isEmpty());
        assertThat(stub.called().getFirst().request().path("callback_query_id").asText())
                .isEqualTo("77");
    }

    @Test
    void a_second_program_on_the_token_is_told_to_who_runs_the_bot() {
        stub.onFetch(Fault.CONFLICT);
        bot.start();
        bot.await();
        assertThat(stub.delivered())
                .filteredOn(sent -> sent.chat().equals("1"))
                .extracting(Delivered::text)
                .singleElement()
                .asString()
                .contains("another program");
    }

    @Test
    void a_token_that_is_refused_while_sending_stops_it_and_keeps_the_letter() {
        stub.onSend(Fault.UNAUTHORIZED);
        outbox.put(List.of(letter("s", "5")));
        bot.start();
        assertThat(bot.await()).hasValueSatisfying(reason -> assertThat(reason).contains("BotFather"));
        assertThat(outbox.open()).isEqualTo(1);
    }

    private static String membership(String before, String after) {
        return "{\"update_id\": $ID, \"my_chat_member\": {\"chat\":{\"id\":5,\"type\":\"private\"},\"from\":{\"id\":7},"
                + "\"date\":1,\"old_chat_member\":{\"status\":\"" + before + "\"},\"new_chat_member\":{\"status\":\""
                + after + "\"}}}";
    }

    private static Letter letter(String key, String chat) {
        return new Letter(key, chat, 0, null, key, key);
    }

    private Bot bot(Replier brain) {
        Telegram telegram = Telegram.at(stub.uri(), Token.of(SECRET), Duration.ofSeconds(1));
        return new Bot(
                telegram, store.inbox(CLOCK), outbox, store.chats(CLOCK), brain, CLOCK, Limits.USUAL, List.of("1"));
    }
}
