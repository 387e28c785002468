package dragoman.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.deliver.BotApiStub.Fault;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TelegramTest {

    private static final String SECRET = "123:secret-Secret_secret";
    private BotApiStub stub;
    private Telegram telegram;

    @BeforeEach
    void open() throws IOException {
        stub = new BotApiStub(SECRET);
        telegram = Telegram.at(stub.uri(), Token.of(SECRET + "\n"), Duration.ofSeconds(1));
    }

    @AfterEach
    void close() {
        telegram.close();
        stub.close();
    }

    @Test
    void it_knows_who_it_is() {
        assertThat(telegram.me()).isEqualTo(new Identity(42, "dragoman_bot"));
    }

    @Test
    void an_update_is_given_again_until_it_is_confirmed() {
        long first = stub.says(5, "one");
        assertThat(((Batch) telegram.fetch(0)).updates())
                .extracting(RawUpdate::id)
                .containsExactly(first);
        Batch again = (Batch) telegram.fetch(0);
        assertThat(again.nextOffset()).isEqualTo(first + 1);
        assertThat(telegram.fetch(again.nextOffset())).isEqualTo(new Batch(List.of()));
    }

    @Test
    void an_update_that_is_not_json_stops_only_itself() {
        long good = stub.says(5, "one");
        long bad = stub.raw("{\"update_id\": $ID, \"message\": {");
        long next = stub.says(5, "two");
        assertThat(((Batch) telegram.fetch(0)).updates())
                .extracting(RawUpdate::id)
                .containsExactly(good);
        assertThat(((Batch) telegram.fetch(good + 1)).updates())
                .containsExactly(new RawUpdate(
                        bad, "{\"ok\":true,\"result\":[{\"update_id\": " + bad + ", \"message\": {]}", false));
        assertThat(((Batch) telegram.fetch(bad + 1)).updates())
                .extracting(RawUpdate::id)
                .containsExactly(next);
    }

    @Test
    void a_wrong_token_a_second_poller_and_a_gateway_are_told_apart() {
        stub.onFetch(Fault.UNAUTHORIZED, Fault.CONFLICT, Fault.BAD_GATEWAY, Fault.TOO_MANY, Fault.DROPPED_BEFORE);
        assertThat(telegram.fetch(0))
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.message()).contains("token", "BotFather"));
        assertThat(telegram.fetch(0))
                .isInstanceOfSatisfying(
                        Stop.class, stop -> assertThat(stop.message()).contains("another program"));
        assertThat(telegram.fetch(0)).isEqualTo(new TryLater(Duration.ZERO, "HTTP status 502"));
        assertThat(telegram.fetch(0)).isEqualTo(new TryLater(Duration.ofSeconds(1), "Telegram answered 429"));
        assertThat(telegram.fetch(0)).isInstanceOf(TryLater.class);
    }

    @Test
    void every_way_to_fail_to_send_has_its_own_outcome() {
        stub.onSend(Fault.TOO_MANY, Fault.BLOCKED, Fault.MOVED, Fault.BAD_GATEWAY, Fault.DROPPED_AFTER);
        assertThat(send("x")).isEqualTo(new Delivery.TooMany(Duration.ofSeconds(1)));
        assertThat(send("x")).isInstanceOf(Delivery.Blocked.class);
        assertThat(send("x")).isEqualTo(new Delivery.Moved("-100777"));
        assertThat(send("x")).isEqualTo(new Delivery.NotSent("HTTP status 502"));
        assertThat(send("x")).isInstanceOf(Delivery.Uncertain.class);
        assertThat(send("<b>x")).isInstanceOf(Delivery.Malformed.class);
        assertThat(send("x".repeat(5_000))).isInstanceOf(Delivery.Refused.class);
        assertThat(send("x")).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void a_broken_connection_makes_no_second_copy_by_itself() {
        send("first");
        stub.onSend(Fault.DROPPED_AFTER);
        send("second");
        assertThat(stub.texts()).containsExactly("first", "second");
    }

    @Test
    void without_a_connection_nothing_was_sent() {
        stub.close();
        assertThat(send("x")).isInstanceOf(Delivery.NotSent.class);
        assertThat(telegram.fetch(0)).isInstanceOf(TryLater.class);
    }

    @Test
    void the_secret_is_in_no_text_that_it_hands_out() {
        stub.onFetch(Fault.UNAUTHORIZED);
        assertThat(Token.of(SECRET) + " " + telegram + " " + telegram.fetch(0)).doesNotContain("secret");
        assertThatThrownBy(() -> Token.of("secret token")).hasMessageNotContaining("secret");
    }

    @Test
    void an_address_that_is_none_is_refused_with_an_example() {
        assertThatThrownBy(() -> Telegram.at(URI.create("localhost:80"), Token.of("1:a"), Duration.ZERO))
                .hasMessageContaining("http://localhost:8081");
    }

    private Delivery send(String html) {
        return telegram.send(new Parcel("5", 0, null, html, true));
    }
}
