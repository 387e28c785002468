package dragoman.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Instant NOW = Instant.parse("2016-02-07T09:00:00Z");
    private final Reading reading = new Reading(new Identity(42, "dragoman_bot"), InstantSource.fixed(NOW));

    @Test
    void a_private_message_is_for_the_bot() {
        assertThat(read("private", "\"text\":\"What did Kerry say?\",\"date\":1454800000"))
                .isEqualTo(new Received.Addressed(new IncomingMessage(
                        "5",
                        ChatKind.PRIVATE,
                        0,
                        9,
                        "7",
                        "What did Kerry say?",
                        "en",
                        null,
                        null,
                        Instant.ofEpochSecond(1454800000))));
    }

    @Test
    void talk_in_a_group_is_not_for_the_bot() {
        assertThat(read("supergroup", "\"text\":\"What did Kerry say?\"")).isEqualTo(new Received.NotForUs());
    }

    @Test
    void a_mention_in_a_group_is_for_the_bot_and_is_taken_out() {
        assertThat(text("group", "\"text\":\"@Dragoman_Bot, what did Kerry say?\""))
                .isEqualTo("what did Kerry say?");
        assertThat(text("group", "\"text\":\"what did @dragoman_bot say?\"")).isEqualTo("what did say?");
        assertThat(read("group", "\"text\":\"@dragoman_bottle hello\"")).isEqualTo(new Received.NotForUs());
    }

    @Test
    void a_command_in_a_group_is_for_the_bot_when_it_is_ask_or_names_the_bot() {
        assertThat(text("group", "\"text\":\"/ask who is Kerry?\"")).isEqualTo("/ask who is Kerry?");
        assertThat(text("group", "\"text\":\"/help@dragoman_bot\"")).isEqualTo("/help");
        assertThat(read("group", "\"text\":\"/ask@other_bot hello\"")).isEqualTo(new Received.NotForUs());
        assertThat(read("group", "\"text\":\"/help\"")).isEqualTo(new Received.NotForUs());
    }

    @Test
    void a_reply_to_the_bot_is_for_the_bot() {
        assertThat(text("group", "\"text\":\"and Lavrov?\",\"reply_to_message\":{\"from\":{\"id\":42}}"))
                .isEqualTo("and Lavrov?");
    }

    @Test
    void the_opening_of_a_forum_topic_is_not_a_message_that_one_replies_to() {
        assertThat(read(
                        "supergroup",
                        "\"text\":\"hi\",\"reply_to_message\":{\"from\":{\"id\":42},\"forum_topic_created\":{}}"))
                .isEqualTo(new Received.NotForUs());
    }

    @Test
    void a_forum_topic_is_told_from_a_chain_of_replies() {
        assertThat(thread("\"message_thread_id\":3,\"is_topic_message\":true")).isEqualTo(3);
        assertThat(thread("\"message_thread_id\":3")).isZero();
    }

    @Test
    void a_caption_is_as_good_as_a_text() {
        assertThat(text("private", "\"caption\":\"who is this?\",\"photo\":[]")).isEqualTo("who is this?");
    }

    @Test
    void an_edit_of_nothing_news_of_the_chat_and_another_bot_ask_for_no_answer() {
        assertThat(reading.read("{\"update_id\":1,\"edited_message\":{}}")).isEqualTo(new Received.NotForUs());
        assertThat(read("private", "\"new_chat_title\":\"x\"")).isEqualTo(new Received.NotForUs());
        assertThat(reading.read("{\"message\":{\"message_id\":1,\"text\":\"x\",\"from\":{\"is_bot\":true},"
                        + "\"chat\":{\"id\":1,\"type\":\"private\"}}}"))
                .isEqualTo(new Received.NotForUs());
    }

    @Test
    void a_date_that_cannot_be_read_is_now() {
        assertThat(read("private", "\"text\":\"x\",\"date\":1454800000000"))
                .isInstanceOfSatisfying(
                        Received.Addressed.class,
                        addressed -> assertThat(addressed.message().at()).isEqualTo(NOW));
    }

    @Test
    void fields_of_an_unknown_shape_do_no_harm_where_they_are_not_needed() {
        assertThat(text("private", "\"text\":\"x\",\"entities\":\"what?\",\"story\":{\"id\":{}},\"new\":[[]]"))
                .isEqualTo("x");
    }

    @Test
    void a_message_without_a_chat_is_unreadable() {
        assertThat(reading.read("{\"message\":{\"text\":\"x\"}}")).isInstanceOf(Received.Unreadable.class);
        assertThat(reading.read("7")).isInstanceOf(Received.Unreadable.class);
        assertThat(reading.read("{")).isInstanceOf(Received.Unreadable.class);
    }

    private Received read(String type, String fields) {
        return reading.read(
                "{\"update_id\":1,\"message\":{\"message_id\":9,\"from\":{\"id\":7,\"language_code\":\"en\"},"
                        + "\"chat\":{\"id\":5,\"type\":\"" + type + "\"}," + fields + "}}");
    }

    private String text(String type, String fields) {
        return ((Received.Addressed) read(type, fields)).message().text();
    }

    private int thread(String fields) {
        return ((Received.Addressed) read("supergroup", "\"text\":\"/ask x\"," + fields))
                .message()
                .thread();
    }
}
