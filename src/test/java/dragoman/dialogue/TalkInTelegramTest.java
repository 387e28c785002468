package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dragoman.compose.Pictures;
import dragoman.deliver.BotApiStub;
import dragoman.deliver.IncomingMessage;
import dragoman.deliver.Limits;
import dragoman.deliver.Telegram;
import dragoman.deliver.Token;
import dragoman.extract.Extractor;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.Block;
import dragoman.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: what a reader does in Telegram, and what Telegram is asked to show. */
class TalkInTelegramTest {

    private static final String SECRET = "123:secret-secret";
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Linguist LINGUIST = new Linguist(5000);
    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));

    @TempDir
    private Path pictures;

    private BotApiStub stub;
    private Store store;
    private Telegram telegram;
    private Bot bot;

    @BeforeEach
    void open() throws IOException {
        stub = new BotApiStub(SECRET);
        store = Store.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Article article = new Article("velm-1", null, "The Velm Courier", null, LocalDate.of(2021, 3, 6), null, """
                The weather was fine. Foreign Minister Anna Sorel said that 40 trucks had crossed the bridge at Dun. The river \
                had risen again.""");
        store.evidence().save(new Extractor(LINGUIST, KNOWLEDGE).extract(article), CLOCK.instant());
        telegram = Telegram.at(stub.uri(), Token.of(SECRET), Duration.ofSeconds(1));
        bot = bot(talk());
    }

    @AfterEach
    void close() {
        bot.close();
        store.close();
        stub.close();
    }

    @Test
    void a_button_is_answered_and_brings_the_context() {
        bot.start();
        stub.says(5, "What did Anna Sorel say?");
        JsonNode answer = delivered(1).request();
        String data = keyboard(answer).get(0).get(0).path("callback_data").asText();
        stub.raw("{\"update_id\": $ID, \"callback_query\": {\"id\": \"77\", \"from\": {\"id\": 7}, \"data\": \"" + data
                + "\", \"message\": {\"message_id\": 2, \"chat\": {\"id\": 5, \"type\": \"private\"}}}}");
        assertThat(delivered(2).text()).contains("The weather was fine.", "40 trucks", "The river had risen again.");
        await().until(() -> called("answerCallbackQuery").isPresent());
        assertThat(called("sendChatAction")).isPresent();
    }

    @Test
    void an_edited_question_changes_its_answer() {
        bot.start();
        ObjectNode message = stub.message(5, "private");
        stub.update(message.put("text", "hello"));
        delivered(1);
        await().until(() -> store.outbox(CLOCK).open() == 0);
        message.put("text", "What did Anna Sorel say?");
        stub.raw("{\"update_id\": $ID, \"edited_message\": " + message + "}");
        assertThat(delivered(2).method()).isEqualTo("editMessageText");
        assertThat(delivered(2).text()).contains("40 trucks");
    }

    @Test
    void in_a_forum_the_answer_goes_to_the_topic_where_it_was_asked_in_reply() {
        bot.start();
        ObjectNode message = stub.message(-9, "supergroup");
        message.put("text", "@dragoman_bot What did Anna Sorel say?");
        stub.update(message.put("message_thread_id", 3).put("is_topic_message", true));
        JsonNode request = delivered(1).request();
        assertThat(request.path("message_thread_id").asInt()).isEqualTo(3);
        assertThat(request.path("reply_parameters").path("message_id")).isEqualTo(message.path("message_id"));
    }

    @Test
    void who_may_subscribe_a_group_is_asked_of_telegram() {
        bot.start();
        ObjectNode message = stub.message(-9, "supergroup");
        message.withObject("from").put("id", 8);
        stub.update(message.put("text", "/subscribe@dragoman_bot 8:00 Europe/Berlin"));
        assertThat(delivered(1).text()).startsWith("In a group only its admins");
        assertThat(called("getChatMember")).isPresent();
    }

    @Test
    void a_slow_answer_takes_the_place_of_the_line_that_says_what_is_being_done() {
        bot = bot(new Slow());
        bot.start();
        stub.says(5, "hello");
        assertThat(delivered(1).text()).isEqualTo("Looking …");
        assertThat(delivered(2).method()).isEqualTo("editMessageText");
        assertThat(delivered(2).text()).isEqualTo("Found.");
    }

    @Test
    void commands_are_registered_for_each_kind_of_chat_in_each_language() {
        Signboard.hang(telegram, List.of("1"));
        List<JsonNode> menus = stub.called().stream()
                .filter(c -> c.method().equals("setMyCommands"))
                .map(BotApiStub.Called::request)
                .toList();
        assertThat(menus).hasSize(15);
        assertThat(menus).anySatisfy(menu -> {
            assertThat(menu.path("language_code").asText()).isEqualTo("ar");
            assertThat(menu.path("commands").get(0).path("command").asText()).isEqualTo("ask");
            assertThat(menu.path("commands").get(0).path("description").asText())
                    .isEqualTo("اطرح سؤالا");
        });
        assertThat(menus)
                .allSatisfy(menu -> menu.path("commands")
                        .forEach(command ->
                                assertThat(command.path("description").asText()).hasSizeBetween(1, 256)));
    }

    /** Takes longer than a reader likes to wait in silence. */
    private static final class Slow implements Replier {

        @Override
        public List<OutgoingMessage> reply(IncomingMessage message) {
            LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
            return List.of(new OutgoingMessage("Found."));
        }

        @Override
        public Optional<OutgoingMessage> meanwhile(IncomingMessage message) {
            return Optional.of(new OutgoingMessage("Looking …"));
        }
    }

    private BotApiStub.Delivered delivered(int number) {
        await().atMost(Duration.ofSeconds(20)).until(() -> stub.delivered().size() >= number);
        return stub.delivered().get(number - 1);
    }

    private Optional<BotApiStub.Called> called(String method) {
        return stub.called().stream().filter(c -> c.method().equals(method)).findFirst();
    }

    /** The buttons, whether they came as JSON or, beside a file, as its text. */
    private static JsonNode keyboard(JsonNode request) {
        return request.path("reply_markup").path("inline_keyboard");
    }

    private Bot bot(Replier replier) {
        return new Bot(
                telegram,
                store.inbox(CLOCK),
                store.outbox(CLOCK),
                store.chats(CLOCK),
                replier,
                CLOCK,
                Limits.USUAL,
                List.of());
    }

    private Talk talk() {
        Brain brain = Brains.over(store, CLOCK, LINGUIST, KNOWLEDGE);
        Manners manners = new Manners(store.chats(CLOCK), store.chatSettings());
        return new Talk(
                brain,
                new Talk.Notes(store.answers(CLOCK), store.opinions(CLOCK), manners),
                new Pictures(pictures),
                Talk.Rights.of(telegram),
                new Administration(
                        Set.of(),
                        given -> List.of(),
                        words -> List.of(Block.Phrase.of("feeds.none")),
                        List::of,
                        (key, words) -> 0));
    }
}
