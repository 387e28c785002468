package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Block;
import dragoman.model.Digest;
import dragoman.model.Enclosure;
import dragoman.model.Interest;
import dragoman.model.QuietHours;
import dragoman.model.Rhythm;
import dragoman.model.Schedule;
import dragoman.model.Told;
import dragoman.model.Wish;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What inbox, outbox, chats and subscriptions promise on every database. */
abstract class ChatsContract {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private Instant now = Instant.parse("2016-02-07T09:00:00Z");
    private final InstantSource clock = () -> now;
    private Inbox inbox;
    private Outbox outbox;
    private Chats chats;
    private Subscriptions subscriptions;
    private Archive archive;

    /** An open database, with or without rows of an earlier test. */
    abstract Database database();

    @BeforeEach
    void open() {
        Database database = database();
        database.jdbi()
                .useHandle(handle -> List.of(
                                "chats",
                                "interests",
                                "subscriptions",
                                "digests",
                                "inbox",
                                "outbox",
                                "enclosures",
                                "silences")
                        .forEach(table -> handle.execute("DELETE FROM " + table)));
        inbox = new Inbox(database, clock);
        outbox = new Outbox(database, clock);
        chats = new Chats(database, clock);
        subscriptions = new Subscriptions(database, clock);
        archive = new Archive(database);
    }

    @Test
    void an_update_that_comes_twice_is_kept_once() {
        assertThat(inbox.receive(Map.of(7L, "{}"))).isEqualTo(1);
        assertThat(inbox.receive(Map.of(7L, "{}"))).isZero();
        assertThat(inbox.waiting(0, 10)).extracting(Arrival::updateId).containsExactly(7L);
    }

    @Test
    void updates_wait_in_the_order_in_which_they_came_whatever_their_numbers() {
        Map<Long, String> batch = new LinkedHashMap<>();
        batch.put(900L, "{}");
        batch.put(901L, "{}");
        inbox.receive(batch);
        inbox.receive(Map.of(3L, "{}"));
        assertThat(inbox.waiting(0, 10)).extracting(Arrival::updateId).containsExactly(900L, 901L, 3L);
    }

    @Test
    void a_settled_update_waits_no_more_and_its_reply_is_owed() {
        Arrival arrival = arrival();
        inbox.settle(arrival, List.of(letter("a", "5")));
        assertThat(inbox.waiting(0, 10)).isEmpty();
        assertThat(outbox.next(10)).extracting(posted -> posted.letter().key()).containsExactly("a");
    }

    @Test
    void an_update_that_is_settled_twice_owes_one_reply() {
        Arrival arrival = arrival();
        inbox.settle(arrival, List.of(letter("a", "5")));
        inbox.settle(arrival, List.of(letter("b", "5")));
        assertThat(outbox.open()).isEqualTo(1);
    }

    @Test
    void an_update_set_aside_is_not_handled_and_not_taken_again() {
        inbox.receive(Map.of(7L, "{}"));
        inbox.setAside(7, "{}");
        assertThat(inbox.setAside(8, "{")).isEqualTo(1);
        assertThat(inbox.receive(Map.of(8L, "{}"))).isZero();
        assertThat(inbox.waiting(0, 10)).isEmpty();
    }

    @Test
    void a_number_that_comes_again_after_two_days_is_a_new_update_with_a_reply_of_its_own() {
        inbox.settle(arrival(), List.of());
        now = now.plus(Duration.ofHours(49));
        assertThat(inbox.prune()).isEqualTo(1);
        long before = arrival().number();
        assertThat(inbox.waiting(0, 10)).extracting(Arrival::number).containsExactly(before);
    }

    @Test
    void what_nobody_has_handled_is_never_forgotten() {
        arrival();
        outbox.put(List.of(letter("a", "5")));
        now = now.plus(Duration.ofDays(100));
        assertThat(inbox.prune() + outbox.prune()).isZero();
        assertThat(inbox.waiting(0, 10)).hasSize(1);
        assertThat(outbox.next(10)).hasSize(1);
    }

    @Test
    void a_letter_with_a_known_key_is_passed_over() {
        outbox.put(List.of(letter("a", "5"), letter("a", "5")));
        outbox.put(List.of(letter("a", "6")));
        assertThat(outbox.open()).isEqualTo(1);
    }

    @Test
    void only_the_first_letter_of_each_chat_may_go() {
        outbox.put(List.of(letter("a", "5"), letter("b", "5"), letter("c", "6")));
        assertThat(keys()).containsExactly("a", "c");
        outbox.sent(outbox.next(1).getFirst().id(), 1L);
        assertThat(keys()).containsExactly("b", "c");
    }

    @Test
    void a_letter_that_must_wait_holds_back_its_own_chat_only() {
        outbox.put(List.of(letter("a", "5"), letter("b", "5"), letter("c", "6")));
        outbox.later(outbox.next(1).getFirst().id(), now.plusSeconds(30), "patience");
        assertThat(keys()).containsExactly("c");
        now = now.plusSeconds(30);
        assertThat(keys()).containsExactly("a", "c");
    }

    @Test
    void what_a_crash_left_in_sending_is_in_doubt_and_goes_again() {
        outbox.put(List.of(letter("a", "5")));
        outbox.sending(outbox.next(1).getFirst().id(), 7L);
        assertThat(outbox.next(1)).isEmpty();
        assertThat(outbox.recover(now.plusSeconds(2))).containsExactly("a");
        assertThat(outbox.next(1)).isEmpty();
        now = now.plusSeconds(2);
        assertThat(outbox.next(1)).singleElement().satisfies(posted -> {
            assertThat(posted.doubts()).isEqualTo(1);
            assertThat(posted.attempts()).isEqualTo(1);
            assertThat(posted.after()).isEqualTo(7);
        });
    }

    @Test
    void a_letter_comes_out_as_it_went_in() {
        Letter letter = new Letter("k", "-100", 3, 9, "<b>ä 😀</b>", "ä 😀");
        outbox.put(List.of(letter));
        assertThat(outbox.next(1)).extracting(Posted::letter).containsExactly(letter);
    }

    @Test
    void an_answer_goes_ahead_of_bulk_and_not_ahead_of_earlier_letters_of_its_own_chat() {
        outbox.put(List.of(letter("a", "5"), letter("b", "6")));
        outbox.put(List.of(letter("c", "7").answering(1), letter("d", "5").answering(1)));
        assertThat(keys()).containsExactly("c", "a", "b");
    }

    @Test
    void a_letter_with_buttons_a_picture_and_an_edit_comes_out_as_it_went_in() {
        Enclosure file = Enclosure.document("quotes.csv", new byte[] {0, 1, -1});
        Letter letter = new Letter("k", "5", 0, null, "<b>k</b>", "k", Urgency.ANSWER, 9, "{}", file, 8);
        outbox.put(List.of(letter));
        Posted posted = outbox.next(1).getFirst();
        assertThat(posted.letter()).isEqualTo(letter);
        assertThat(Objects.requireNonNull(posted.letter().enclosure()).content())
                .containsExactly(0, 1, -1);
        assertThat(posted.fileId()).isNull();
    }

    @Test
    void an_enclosure_is_kept_once_with_the_name_that_telegram_gave_it() {
        Enclosure picture = Enclosure.photo(new byte[] {1});
        outbox.put(List.of(letter("a", "5").enclosing(picture), letter("b", "6").enclosing(picture)));
        outbox.named(picture, "file-1");
        assertThat(outbox.next(2)).extracting(Posted::fileId).containsExactly("file-1", "file-1");
    }

    @Test
    void the_messages_that_answered_another_are_found_again() {
        outbox.put(List.of(letter("a", "5").answering(9)));
        outbox.sent(outbox.next(1).getFirst().id(), 77L);
        assertThat(outbox.answersTo("5", 9)).containsExactly(77);
        assertThat(outbox.answersTo("6", 9)).isEmpty();
    }

    @Test
    void a_letter_that_was_settled_meanwhile_does_not_leave() {
        outbox.put(List.of(letter("a", "5")));
        long id = outbox.next(1).getFirst().id();
        outbox.close("5", "blocked");
        assertThat(outbox.sending(id, null)).isFalse();
        assertThat(outbox.open()).isZero();
    }

    @Test
    void a_silence_holds_until_it_is_over() {
        assertThat(outbox.silentUntil()).isEmpty();
        outbox.silence(now.plusSeconds(10));
        outbox.silence(now.plusSeconds(30));
        assertThat(outbox.silentUntil()).contains(now.plusSeconds(30));
        now = now.plusSeconds(30);
        assertThat(outbox.silentUntil()).isEmpty();
    }

    @Test
    void what_was_in_doubt_is_listed_whatever_became_of_it() {
        outbox.put(List.of(letter("a", "5"), letter("b", "6")));
        outbox.sending(outbox.next(1).getFirst().id(), null);
        outbox.recover(now);
        outbox.sent(outbox.next(1).getFirst().id(), 1L);
        assertThat(outbox.doubted()).containsExactly(new Doubt("a", "sent", 1, 1L, "stopped while sending"));
        assertThat(outbox.chatsOfSent(now.minusSeconds(1))).containsExactly("5");
    }

    @Test
    void the_numbers_of_messages_to_people_are_known_above_a_number() {
        outbox.put(List.of(letter("a", "5"), letter("b", "6"), letter("c", "-1007"), letter("d", "8")));
        List<Posted> all = outbox.next(9);
        for (int at = 0; at < 3; at++) {
            outbox.sent(all.get(at).id(), 10L + at);
        }
        assertThat(outbox.numbersAbove(10)).containsExactly(11L);
    }

    @Test
    void a_letter_in_doubt_that_cannot_be_looked_for_yet_stays_in_doubt_and_no_further_doubt_is_counted() {
        outbox.put(List.of(letter("a", "5")));
        long id = outbox.next(1).getFirst().id();
        outbox.sending(id, 7L);
        outbox.uncertain(id, now, "lost");
        outbox.unsought(id, now.plusSeconds(1), "no connection");
        assertThat(outbox.next(1)).isEmpty();
        now = now.plusSeconds(1);
        assertThat(outbox.next(1)).singleElement().satisfies(posted -> {
            assertThat(posted.doubts()).isEqualTo(1);
            assertThat(posted.after()).isEqualTo(7);
        });
    }

    @Test
    void what_telegram_cannot_read_goes_plainly_and_what_is_gone_goes_anew() {
        outbox.put(List.of(letter("a", "5").editing(8)));
        long id = outbox.next(1).getFirst().id();
        outbox.plainly(id, "can't parse");
        outbox.renew(id, "not found");
        assertThat(outbox.next(1)).singleElement().satisfies(posted -> {
            assertThat(posted.plainly()).isTrue();
            assertThat(posted.letter().edits()).isNull();
        });
    }

    @Test
    void a_chat_keeps_what_it_has_set_until_it_asks_to_forget() {
        chats.seen("5", "private");
        chats.language("5", "de");
        chats.zone("5", BERLIN);
        chats.context("5", "{}");
        assertThat(chats.find("5")).contains(new Chat("5", "private", "de", BERLIN, "{}", null));
        chats.forget("5");
        assertThat(chats.find("5")).contains(new Chat("5", "private", null, null, null, null));
    }

    @Test
    void a_paused_chat_keeps_its_subscription_and_gets_nothing_until_someone_writes() {
        chats.seen("5", "private");
        subscriptions.add("5", 0, daily(8));
        now = now.plus(Duration.ofDays(1));
        chats.pause("5", "blocked");
        assertThat(subscriptions.due(now)).isEmpty();
        assertThat(subscriptions.of("5", 0)).hasSize(1);
        chats.seen("5", "private");
        assertThat(subscriptions.due(now)).hasSize(1);
    }

    @Test
    void a_summary_is_owed_once_for_each_moment_and_kept() {
        subscriptions.add("5", 0, daily(8));
        Subscription daily = subscriptions.of("5", 0).getFirst();
        Instant next = now.plus(Duration.ofDays(1));
        assertThat(subscriptions.owe(daily, now, next, digest(), 1, List.of(letter("d1", "5"))))
                .isTrue();
        assertThat(subscriptions.owe(daily, now, next, digest(), 2, List.of(letter("d1 again", "5"))))
                .isFalse();
        assertThat(subscriptions.owe(daily, now.minusSeconds(1), next, digest(), 2, List.of(letter("d0", "5"))))
                .isFalse();
        assertThat(outbox.open()).isEqualTo(1);
        assertThat(subscriptions.of("5", 0)).extracting(Subscription::lastSlot).containsExactly(now);
        assertThat(archive.find("5", 0, 1)).map(KeptDigest::blocks).contains(digest().blocks());
        assertThat(archive.told("5", 0, now.minusSeconds(1))).isEqualTo(digest().told());
        assertThat(archive.nextNumber("5", 0)).isEqualTo(2);
    }

    @Test
    void a_wish_comes_out_as_it_went_in() {
        Interest interest = new Interest(List.of("aid", "truce"), List.of("Olga Brask"), List.of("Harbour Post"), true);
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
        List<Wish> wishes = List.of(
                new Wish(new Schedule(Rhythm.weekdays(LocalTime.of(7, 30)), BERLIN, night), interest, true),
                new Wish(new Schedule(new Rhythm.EveryHours(6, now), BERLIN, null), Interest.EVERYTHING, false),
                new Wish(new Schedule(new Rhythm.AtOnce(), ZoneId.of("UTC+03:00"), night), interest, false));
        wishes.forEach(wish -> subscriptions.add("5", 0, wish));
        assertThat(subscriptions.of("5", 0)).extracting(Subscription::wish).containsExactlyElementsOf(wishes);
    }

    @Test
    void a_subscription_can_be_changed_and_ended_alone() {
        long first = subscriptions.add("5", 0, daily(8)).orElseThrow();
        long second = subscriptions.add("5", 0, daily(9)).orElseThrow();
        assertThat(subscriptions.change(first, daily(10))).isTrue();
        assertThat(subscriptions.end(second)).isTrue();
        assertThat(subscriptions.end(second)).isFalse();
        assertThat(subscriptions.change(second, daily(11))).isFalse();
        assertThat(subscriptions.of("5", 0)).extracting(Subscription::wish).containsExactly(daily(10));
        subscriptions.add("5", 3, daily(8));
        assertThat(subscriptions.endAll("5", 0)).isEqualTo(1);
        assertThat(subscriptions.of("5", 3)).hasSize(1);
    }

    @Test
    void a_chat_cannot_sign_up_without_end() {
        for (int i = 0; i < Subscriptions.MOST; i++) {
            assertThat(subscriptions.add("5", 0, daily(i % 24))).isPresent();
        }
        assertThat(subscriptions.add("5", 0, daily(8))).isEmpty();
    }

    private static Wish daily(int hour) {
        return new Wish(new Schedule(Rhythm.daily(LocalTime.of(hour, 0)), BERLIN, null), Interest.EVERYTHING, false);
    }

    private static Digest digest() {
        LocalDate day = LocalDate.parse("2016-02-07");
        return new Digest(
                day,
                day,
                List.of(
                        Block.Phrase.words("Summary"),
                        new Block.Excerpt("The ferry sank.", Block.Phrase.words("Harbour Post"), true)),
                List.of(),
                List.of(new Told("a1", 0, "The ferry sank.")));
    }

    @Test
    void a_group_that_gets_a_new_id_takes_everything_along() {
        chats.seen("-5", "group");
        chats.language("-5", "de");
        subscriptions.add("-5", 0, daily(8));
        outbox.put(List.of(letter("a", "-5")));
        chats.move("-5", "-1005");
        assertThat(chats.find("-1005")).map(Chat::language).contains("de");
        assertThat(subscriptions.of("-1005", 0)).hasSize(1);
        assertThat(outbox.next(1)).extracting(posted -> posted.letter().chat()).containsExactly("-1005");
    }

    private Arrival arrival() {
        inbox.receive(Map.of(7L, "{}"));
        return inbox.waiting(0, 1).getFirst();
    }

    private List<String> keys() {
        return outbox.next(10).stream().map(posted -> posted.letter().key()).toList();
    }

    private static Letter letter(String key, String chat) {
        @Nullable Integer noReply = null;
        return new Letter(key, chat, 0, noReply, "<b>x</b>", "x");
    }
}
