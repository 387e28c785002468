package dragoman.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

/** Updates that are no plain question. */
class EventReadingTest {

    private static final Instant NOW = Instant.parse("2016-02-07T09:00:00Z");
    private final Reading reading = new Reading(new Identity(42, "dragoman_bot"), InstantSource.fixed(NOW));

    @Test
    void a_press_tells_the_button_the_message_and_who_pressed() {
        assertThat(read("callback_query", """
                {"id":"77","from":{"id":7,"language_code":"de"},"data":"m:1",
                 "message":{"message_id":9,"date":0,"message_thread_id":3,"is_topic_message":true,
                            "chat":{"id":-100,"type":"supergroup"}}}"""))
                .isEqualTo(new Received.Pressed("77", "-100", ChatKind.GROUP, 3, 9, "7", "de", "m:1", NOW));
    }

    @Test
    void an_inline_search_tells_its_words_and_where_to_go_on() {
        assertThat(read("inline_query", """
                {"id":"8","from":{"id":7},"query":" harbour talks ","offset":"10"}""")).isEqualTo(new Received.Searched("8", "7", null, "harbour talks", "10"));
    }

    @Test
    void an_edit_is_read_as_the_message_is() {
        assertThat(read("edited_message", """
                {"message_id":9,"from":{"id":7},"chat":{"id":5,"type":"private"},"text":"what now?","edit_date":1}""")).isInstanceOfSatisfying(Received.Edited.class, edited -> {
            assertThat(edited.message().text()).isEqualTo("what now?");
            assertThat(edited.message().messageId()).isEqualTo(9);
        });
    }

    @Test
    void a_block_and_an_unblock_are_told_apart() {
        assertThat(membership("private", "\"status\":\"member\"", "\"status\":\"kicked\""))
                .extracting(Received.Membership::before, Received.Membership::now)
                .containsExactly(true, false);
        assertThat(membership("private", "\"status\":\"kicked\"", "\"status\":\"member\""))
                .extracting(Received.Membership::before, Received.Membership::now)
                .containsExactly(false, true);
    }

    @Test
    void in_a_channel_the_bot_may_write_only_where_it_was_given_the_right() {
        assertThat(membership("channel", "\"status\":\"left\"", "\"status\":\"administrator\"")
                        .now())
                .isFalse();
        assertThat(membership(
                                "channel",
                                "\"status\":\"left\"",
                                "\"status\":\"administrator\",\"can_post_messages\":true")
                        .now())
                .isTrue();
    }

    @Test
    void a_post_in_a_channel_is_for_the_bot_when_it_names_it_and_speaks_for_the_channel() {
        assertThat(read("channel_post", """
                {"message_id":9,"sender_chat":{"id":-100},"chat":{"id":-100,"type":"channel"},
                 "text":"/subscribe@dragoman_bot 8:00"}""")).isInstanceOfSatisfying(Received.Addressed.class, addressed -> {
            assertThat(addressed.message().text()).isEqualTo("/subscribe 8:00");
            assertThat(addressed.message().sender()).isEqualTo("-100");
            assertThat(addressed.message().kind()).isEqualTo(ChatKind.CHANNEL);
        });
        assertThat(read("channel_post", """
                {"message_id":9,"chat":{"id":-100,"type":"channel"},"text":"/ask x"}""")).isEqualTo(new Received.NotForUs());
    }

    @Test
    void an_admin_who_stays_anonymous_speaks_for_the_group() {
        assertThat(message("""
                "chat":{"id":-100,"type":"supergroup"},"from":{"id":1087968824,"is_bot":true},
                "sender_chat":{"id":-100},"text":"/ask x\""""))
                .isInstanceOfSatisfying(
                        Received.Addressed.class,
                        addressed -> assertThat(addressed.message().sender()).isEqualTo("-100"));
    }

    @Test
    void what_has_no_words_tells_what_it_is() {
        assertThat(medium("\"voice\":{}")).isEqualTo(Received.Medium.VOICE);
        assertThat(medium("\"photo\":[]")).isEqualTo(Received.Medium.PHOTO);
        assertThat(medium("\"sticker\":{}")).isEqualTo(Received.Medium.STICKER);
    }

    @Test
    void a_forwarded_message_tells_whose_words_it_passes_on() {
        assertThat(forwardedFrom("\"type\":\"user\",\"sender_user\":{\"first_name\":\"Ada\",\"last_name\":\"Berg\"}"))
                .isEqualTo("Ada Berg");
        assertThat(forwardedFrom("\"type\":\"hidden_user\",\"sender_user_name\":\"A.\""))
                .isEqualTo("A.");
        assertThat(forwardedFrom("\"type\":\"channel\",\"chat\":{\"title\":\"Harbour News\"}"))
                .isEqualTo("Harbour News");
    }

    @Test
    void a_reply_tells_what_it_replies_to() {
        assertThat(inPrivate("""
                "text":"and then?","reply_to_message":{"message_id":3,"from":{"id":42},"text":"all of it"},
                "quote":{"text":"of it"}""").repliedTo()).isEqualTo(new IncomingMessage.RepliedTo(3, true, "of it"));
    }

    @Test
    void a_group_that_becomes_a_supergroup_is_followed() {
        assertThat(message("\"chat\":{\"id\":-5,\"type\":\"group\"},\"migrate_to_chat_id\":-1005"))
                .isEqualTo(new Received.Moved("-5", "-1005"));
    }

    private Received read(String kind, String content) {
        return reading.read("{\"update_id\":1,\"" + kind + "\":" + content + "}");
    }

    private Received message(String fields) {
        return read("message", "{\"message_id\":9," + fields + "}");
    }

    private IncomingMessage inPrivate(String fields) {
        return ((Received.Addressed) message("\"chat\":{\"id\":5,\"type\":\"private\"}," + fields)).message();
    }

    private Received.Medium medium(String field) {
        return ((Received.Wordless) message("\"chat\":{\"id\":5,\"type\":\"private\"}," + field)).medium();
    }

    private String forwardedFrom(String origin) {
        IncomingMessage.Forward forward =
                inPrivate("\"text\":\"x\",\"forward_origin\":{" + origin + "}").forward();
        assertThat(forward).isNotNull();
        return forward.from();
    }

    private Received.Membership membership(String type, String before, String after) {
        return (Received.Membership) read(
                "my_chat_member",
                "{\"chat\":{\"id\":-100,\"type\":\"" + type + "\"},\"from\":{\"id\":7},\"date\":1,\"old_chat_member\":{"
                        + before + "},\"new_chat_member\":{" + after + "}}");
    }
}
