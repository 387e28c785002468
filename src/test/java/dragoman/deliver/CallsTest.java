package dragoman.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.deliver.BotApiStub.Delivered;
import dragoman.model.Enclosure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves for the Bot API beside plain messages. */
class CallsTest {

    private static final String SECRET = "123:secret-Secret_secret";
    private static final Enclosure PICTURE = Enclosure.photo(new byte[] {1, 2, 3});
    private static final Keyboard KEYS = new Keyboard(List.of(
            List.of(new Button.Press("More", "m:1"), new Button.Link("Source", "https://news.example")),
            List.of(),
            List.of(new Button.Share("Share", "harbour"))));
    private BotApiStub stub;
    private Telegram telegram;

    @BeforeEach
    void open() throws IOException {
        stub = new BotApiStub(SECRET);
        telegram = Telegram.at(stub.uri(), Token.of(SECRET), Duration.ofSeconds(1));
    }

    @AfterEach
    void close() {
        telegram.close();
        stub.close();
    }

    @Test
    void a_message_has_its_buttons() {
        telegram.send(new Parcel("5", 0, null, "<b>x</b>", true, KEYS.json(), null, null, null));
        assertThat(last().request().path("reply_markup")).hasToString("""
                {"inline_keyboard":[[{"text":"More","callback_data":"m:1"},\
                {"text":"Source","url":"https://news.example"}],[{"text":"Share","switch_inline_query":"harbour"}]]}""");
    }

    @Test
    void a_picture_is_uploaded_and_known_by_a_name_from_then_on() {
        assertThat(telegram.send(new Parcel("5", 0, 3, "<b>caption</b>", true, KEYS.json(), null, PICTURE, null)))
                .isInstanceOfSatisfying(
                        Delivery.Sent.class, sent -> assertThat(sent.fileId()).isEqualTo("large"));
        assertThat(last().text()).isEqualTo("caption");
        assertThat(last().request().path("photo").asText()).isEqualTo("file of 3 bytes");
        telegram.send(new Parcel("5", 0, null, "again", true, null, null, PICTURE, "large"));
        assertThat(last().request().path("photo").asText()).isEqualTo("large");
    }

    @Test
    void words_buttons_and_captions_are_edited_each_in_its_way() {
        telegram.send(new Parcel("5", 0, null, "old", true));
        int number = last().number();
        telegram.send(new Parcel("5", 0, null, "new", true, null, number, null, null));
        telegram.send(new Parcel("5", 0, null, "", true, KEYS.json(), number, null, null));
        telegram.send(new Parcel("5", 0, null, "new", true, null, number, PICTURE, null));
        assertThat(stub.delivered())
                .extracting(Delivered::method)
                .containsExactly("sendMessage", "editMessageText", "editMessageReplyMarkup", "editMessageCaption");
        assertThat(last().request().path("message_id").asInt()).isEqualTo(number);
    }

    @Test
    void an_edit_that_changes_nothing_counts_as_sent_and_one_of_what_is_not_there_is_refused() {
        telegram.send(new Parcel("5", 0, null, "<b>old</b>", true));
        int number = last().number();
        assertThat(telegram.send(new Parcel("5", 0, null, "<b>old</b>", true, null, number, null, null)))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(telegram.send(new Parcel("5", 0, null, "<b>old</b>", true, null, number + 1, null, null)))
                .isInstanceOf(Delivery.Refused.class);
        assertThat(telegram.send(new Parcel("6", 0, null, "<b>old</b>", true, null, number, null, null)))
                .isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void courtesies_are_said_at_once() {
        assertThat(telegram.say(new Courtesy.Toast("77", "Thank you", false))).isTrue();
        telegram.say(new Courtesy.Doing("5", 3, Courtesy.Work.TYPING));
        telegram.say(
                new Courtesy.Cards("8", List.of(new Courtesy.Card("1", "Title", "", "<b>quote</b>", null)), "10", 30));
        assertThat(stub.called())
                .extracting(BotApiStub.Called::method)
                .containsExactly("answerCallbackQuery", "sendChatAction", "answerInlineQuery");
        JsonNode card = stub.called().getLast().request().path("results").path(0);
        assertThat(card.path("input_message_content").path("message_text").asText())
                .isEqualTo("<b>quote</b>");
    }

    @Test
    void commands_are_offered_by_scope_and_language() {
        telegram.offer(new Menu(Menu.Wide.GROUPS, "de", List.of(new Menu.Entry("ask", "Frage stellen"))));
        assertThat(stub.called().getFirst().request()).hasToString("""
                {"language_code":"de","scope":{"type":"all_group_chats"},\
                "commands":[{"command":"ask","description":"Frage stellen"}]}""");
    }

    @Test
    void the_bot_describes_itself_in_long_and_in_short() {
        assertThat(telegram.describe("long", "short", null)).isTrue();
        assertThat(stub.called())
                .extracting(BotApiStub.Called::method)
                .containsExactly("setMyDescription", "setMyShortDescription");
    }

    @Test
    void an_admin_of_a_group_is_one_or_speaks_in_its_name() {
        assertThat(telegram.isAdmin("-100", "7")).isTrue();
        assertThat(telegram.isAdmin("-100", "8")).isFalse();
        assertThat(telegram.isAdmin("-100", "-100")).isTrue();
        assertThat(telegram.isAdmin("-100", "")).isFalse();
    }

    @Test
    void a_button_whose_data_telegram_would_refuse_cannot_be_made() {
        assertThatThrownBy(() -> new Button.Press("x", "ä".repeat(33))).hasMessageContaining("64 bytes");
    }

    private Delivered last() {
        return stub.delivered().getLast();
    }
}
