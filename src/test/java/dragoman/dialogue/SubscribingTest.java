package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.compose.Plain;
import dragoman.language.Knowledge;
import dragoman.model.Ask;
import dragoman.model.Function;
import dragoman.model.Question;
import dragoman.store.Store;
import dragoman.store.Subscription;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A chat signs up, changes its mind and is told what it has, in its own words. */
class SubscribingTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));

    private static int databases;

    private final Instant now = Instant.parse("2026-03-02T10:00:00Z");
    private final InstantSource clock = () -> now;
    private Store store;
    private Subscribing subscribing;

    @BeforeEach
    void open() {
        store = Store.open("jdbc:h2:mem:subscribing" + databases++);
        store.chats(clock).seen("7", "private");
        subscribing = Subscribing.lasting(store, clock, KNOWLEDGE, LocalTime.of(8, 0), ZoneId.of("UTC"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whoever_signs_up_is_told_what_was_understood_and_when_the_first_one_comes() {
        assertThat(says("a summary each evening at nine, Cairo time"))
                .contains("You will get a summary every day at 21:00 (Africa/Cairo).")
                .contains("The first one comes on Monday, 2 March, 21:00.")
                .contains("/unsubscribe 1");
    }

    @Test
    void the_zone_of_the_first_summary_is_that_of_the_chat_from_then_on() {
        says("every evening at nine, Cairo time");
        assertThat(says("every Friday at noon")).contains("every Friday at 12:00 (Africa/Cairo)");
        assertThat(store.chats(clock).find("7")).map(c -> c.zone()).contains(ZoneId.of("Africa/Cairo"));
    }

    @Test
    void a_vague_hour_stays_in_its_half_of_the_day() {
        says("a summary each evening at nine");
        assertThat(says("move it to half past six")).contains("every day at 18:30");
        assertThat(says("make it an hour earlier")).contains("every day at 17:30");
    }

    @Test
    void an_impossible_time_and_an_unknown_place_are_asked_about_and_nothing_is_changed() {
        assertThat(says("every day at 26:75")).contains("No clock shows “26:75”");
        assertThat(says("every day at 8 in Zubrowka")).contains("I do not know the clock of “Zubrowka”");
        assertThat(says("daily at 8, US time")).contains("There are several clocks in “US”");
        assertThat(says("every 10 minutes")).contains("every hour at most");
        assertThat(says("once a month")).contains("once a week at the least");
        assertThat(mine()).isEmpty();
    }

    @Test
    void conditions_are_for_all_that_a_chat_has() {
        says("every day at 8");
        says("weekly on Monday morning");
        says("no messages between 22 and 7");
        says("only if there is something new");
        assertThat(says("what have I signed up for?"))
                .contains(
                        "1. a summary every day at 8:00 (UTC), quiet from 22:00 to 7:00, only when there is something new")
                .contains("2. a summary every Monday at 8:00 (UTC), quiet from 22:00 to 7:00");
    }

    @Test
    void what_is_to_be_changed_is_asked_where_it_is_not_clear() {
        says("every day at 8");
        says("every 6 hours");
        assertThat(says("move it to nine"))
                .contains("Which one shall I change?")
                .contains("2. a summary every 6 hours");
        assertThat(says("move the first one to nine")).contains("every day at 9:00");
    }

    @Test
    void one_can_be_ended_by_its_number_or_by_what_it_is_like_or_all_at_once() {
        says("every day at 8");
        says("weekly on Monday morning");
        says("tell me at once when Brask speaks about grain");
        assertThat(says("end the weekly one")).contains("Ended: a summary every Monday");
        assertThat(says("stop the alerts")).contains("Ended: an alert");
        says("every weekday at 7:30");
        assertThat(says("cancel the second one")).contains("Ended: a summary every weekday");
        assertThat(says("stop all")).contains("Done");
        assertThat(says("stop all")).contains("There is nothing to end here");
        assertThat(mine()).isEmpty();
    }

    @Test
    void whoever_wants_to_stay_is_not_ended() {
        says("every day at 8");
        assertThat(says("keep me on the list")).contains("Nothing changes.").contains("every day at 8:00");
        assertThat(says("please don't cancel it")).contains("Nothing changes.");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void interests_are_kept_and_changed() {
        says("every day at 8, only about Aleppo");
        assertThat(mine().getFirst().wish().interest().topics()).containsExactly("Aleppo");
        says("only about the grain harvest");
        assertThat(mine().getFirst().wish().interest().topics()).containsExactly("grain harvest");
        says("remove all filters");
        assertThat(mine().getFirst().wish().interest().everything()).isTrue();
    }

    @Test
    void a_state_is_an_actor_by_any_of_its_names() {
        says("let me know whenever the Kremlin says something about gas");
        assertThat(mine().getFirst().wish().interest().actors()).containsExactly("Russia");
    }

    @Test
    void the_same_wish_twice_is_one() {
        says("every day at 8");
        assertThat(says("every day at 8")).contains("You have that already.");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void what_only_tells_can_be_told_from_what_changes() {
        assertThat(subscribing.changes(call("what have I signed up for?"))).isFalse();
        assertThat(subscribing.changes(call("keep me on the list"))).isFalse();
        assertThat(subscribing.changes(call("stop all"))).isTrue();
        assertThat(subscribing.changes(call("every day at 8"))).isTrue();
    }

    @Test
    void a_console_says_where_it_can_be_had() {
        Subscribing console = Subscribing.refusing(store.evidence(), KNOWLEDGE, LocalTime.of(8, 0), ZoneId.of("UTC"));
        assertThat(Plain.of(console.handle(ask("every day at 9"), call("every day at 9"))
                        .blocks()))
                .contains("every day at 9:00")
                .contains("in Telegram only");
    }

    private String says(String message) {
        return Plain.of(subscribing.handle(ask(message), call(message)).blocks());
    }

    private Question.Call call(String message) {
        return new Question.Call(message, subscribing.call(message).orElse(Function.SUBSCRIBE), message, 1);
    }

    private Ask ask(String message) {
        return new Ask(null, "7", 0, message, now);
    }

    private List<Subscription> mine() {
        return store.subscriptions(clock).of("7", 0);
    }
}
