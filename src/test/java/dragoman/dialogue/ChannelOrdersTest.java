package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.compose.Pictures;
import dragoman.deliver.BotApiStub;
import dragoman.deliver.ChatKind;
import dragoman.deliver.IncomingMessage;
import dragoman.deliver.Telegram;
import dragoman.deliver.TelegramHtml;
import dragoman.deliver.Token;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.store.Store;
import dragoman.store.Subscription;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An admin of the channel @bridge_news (number -100555) in his own chat with the bot. */
class ChannelOrdersTest {

    private static final String SECRET = "123:secret-secret";
    private static final String CHANNEL = "-100555";
    private static final String ADMIN = "8";
    private static final String BOT = "42";
    private static final Instant NOW = Instant.parse("2021-03-07T09:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final Linguist LINGUIST = new Linguist(5000);
    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));

    @TempDir
    private Path pictures;

    private BotApiStub stub;
    private Store store;
    private Telegram telegram;
    private Talk talk;

    @BeforeEach
    void open() throws IOException {
        stub = new BotApiStub(SECRET);
        stub.has("@bridge_news", "channel");
        stub.has(CHANNEL, "channel");
        stub.has("@bridge_talk", "supergroup");
        store = Store.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        telegram = Telegram.at(stub.uri(), Token.of(SECRET), Duration.ofSeconds(1));
        talk = new Talk(
                Brains.over(store, CLOCK, LINGUIST, KNOWLEDGE),
                new Talk.Notes(
                        store.answers(CLOCK),
                        store.opinions(CLOCK),
                        new Manners(store.chats(CLOCK), store.chatSettings())),
                new Pictures(pictures),
                Talk.Rights.of(telegram),
                new Administration(Set.of(), given -> List.of(), words -> List.of(), List::of, (key, words) -> 0));
    }

    @AfterEach
    void close() {
        telegram.close();
        store.close();
        stub.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/subscribe @bridge_news daily 18:00 Europe/Paris",
                "/subscribe https://t.me/bridge_news daily 18:00 Europe/Paris",
                "/subscribe -1005550000 daily 18:00 Europe/Paris",
                "Send my channel @bridge_news a summary every day at 18:00, Paris time",
                "a summary each evening at six for @bridge_news, Paris time"
            })
    void its_admin_signs_it_up(String words) {
        stub.has("-1005550000", "channel");
        stub.posts(ADMIN, BOT);
        assertThat(says(words))
                .contains("@bridge_news".equals(name(words)) ? "@bridge_news" : "-100", "18:00", "Paris");
        assertThat(subscriptions(CHANNEL)).hasSize(1);
        assertThat(subscriptions(ADMIN)).isEmpty();
        assertThat(store.chats(CLOCK).find(CHANNEL)).isPresent();
    }

    @Test
    void it_is_told_what_the_channel_has_and_ends_it() {
        stub.posts(ADMIN, BOT);
        says("/subscribe @bridge_news daily 18:00 Europe/Paris");
        says("/subscribe daily 7:00 Europe/Paris");
        assertThat(says("/status @bridge_news")).contains("18:00").doesNotContain("7:00");
        assertThat(says("/unsubscribe @bridge_news")).contains("Ended", "18:00");
        assertThat(subscriptions(CHANNEL)).isEmpty();
        assertThat(subscriptions(ADMIN)).hasSize(1);
    }

    @Test
    void who_is_none_of_its_admins_is_told_so() {
        stub.posts(BOT);
        assertThat(says("/subscribe @bridge_news daily 18:00 Europe/Paris")).contains("Only administrators");
        assertThat(says("/status @bridge_news")).contains("Only administrators");
        assertThat(subscriptions(CHANNEL)).isEmpty();
    }

    @Test
    void an_admin_who_may_not_post_has_the_bot_post_nothing_either() {
        stub.posts(BOT);
        assertThat(says("/subscribe @bridge_news daily 18:00 Europe/Paris", "7"))
                .contains("Only administrators");
    }

    @Test
    void where_the_bot_may_not_post_it_says_what_to_do() {
        stub.posts(ADMIN);
        assertThat(says("/subscribe @bridge_news daily 18:00 Europe/Paris"))
                .contains("Make me an administrator of the channel");
        assertThat(subscriptions(CHANNEL)).isEmpty();
    }

    @Test
    void what_is_no_channel_and_what_is_not_there_are_named() {
        stub.posts(ADMIN, BOT);
        assertThat(says("/subscribe @bridge_talk daily 18:00")).contains("@bridge_talk is not a channel");
        assertThat(says("/subscribe @nowhere daily 18:00")).contains("I know no channel @nowhere");
    }

    @Test
    void a_question_that_names_a_channel_is_a_question_and_a_group_is_sent_to_the_private_chat() {
        stub.posts(ADMIN, BOT);
        assertThat(says("What did @bridge_news say about the river?")).doesNotContain("channel");
        assertThat(text(talk.reply(message("-9", ChatKind.GROUP, "/subscribe @bridge_news daily 18:00", ADMIN))))
                .contains("private chat");
        assertThat(stub.called()).isEmpty();
    }

    private static String name(String words) {
        return words.contains("@bridge_news") || words.contains("t.me") ? "@bridge_news" : "";
    }

    private String says(String words) {
        return says(words, ADMIN);
    }

    private String says(String words, String user) {
        store.chats(CLOCK).seen(user, "private");
        return text(talk.reply(message(user, ChatKind.PRIVATE, words, user)));
    }

    private static String text(List<OutgoingMessage> messages) {
        return TelegramHtml.visible(messages.getLast().html());
    }

    private static IncomingMessage message(String chat, ChatKind kind, String words, String user) {
        return new IncomingMessage(chat, kind, 0, 1, user, words, "en", null, null, NOW);
    }

    private List<Subscription> subscriptions(String chat) {
        return store.subscriptions(CLOCK).of(chat, 0);
    }
}
