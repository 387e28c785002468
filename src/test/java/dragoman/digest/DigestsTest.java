package dragoman.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Interest;
import dragoman.model.Passage;
import dragoman.model.QuietHours;
import dragoman.model.Quote;
import dragoman.model.Rhythm;
import dragoman.model.Schedule;
import dragoman.model.Span;
import dragoman.model.Wish;
import dragoman.store.Archive;
import dragoman.store.Chats;
import dragoman.store.Outbox;
import dragoman.store.Posted;
import dragoman.store.Store;
import dragoman.store.Subscriptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Summaries and alerts come when they should, once, whatever the clock does. */
class DigestsTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Rhythm AT_EIGHT = Rhythm.daily(LocalTime.of(8, 0));

    private static int databases;

    private Instant now = Instant.parse("2026-03-01T00:00:00Z");
    private final InstantSource clock = () -> now;
    private Store store;
    private Subscriptions subscriptions;
    private Chats chats;
    private Outbox outbox;
    private Archive archive;
    private Digests digests;

    @BeforeEach
    void open() {
        store = Store.open("jdbc:h2:mem:digests" + databases++);
        subscriptions = store.subscriptions(clock);
        chats = store.chats(clock);
        outbox = store.outbox(clock);
        archive = store.archive();
        digests = new Digests(store.evidence(), subscriptions, archive, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "02:30, Europe/Berlin",
        "02:30, America/New_York",
        "00:30, America/Havana",
        "02:15, Australia/Lord_Howe",
        "00:30, Asia/Beirut"
    })
    void a_year_has_a_summary_for_every_day(LocalTime time, ZoneId zone) {
        LocalDate first = LocalDate.parse("2026-03-01");
        now = first.atStartOfDay(zone).toInstant().minusSeconds(1);
        subscriptions.add("7", 0, new Wish(new Schedule(Rhythm.daily(time), zone, null), Interest.EVERYTHING, false));
        List<LocalDate> days = new ArrayList<>();
        Instant end = first.plusDays(365).atStartOfDay(zone).toInstant().minusSeconds(1);
        while (!now.isAfter(end)) {
            if (digests.owe() == 1) {
                days.add(now.atZone(zone).toLocalDate());
            }
            now = now.plus(Duration.ofMinutes(20));
        }
        assertThat(days).doesNotHaveDuplicates().hasSize(365);
    }

    @Test
    void whoever_signs_up_in_the_evening_is_not_sent_the_summary_of_the_morning() {
        at("2026-03-01T20:00:00Z");
        subscribe(Rhythm.daily(LocalTime.of(19, 0)));
        assertThat(digests.owe()).isZero();
    }

    @Test
    void a_summary_that_was_missed_by_little_is_made_up_for_and_one_missed_by_much_is_folded_into_the_next() {
        subscribe(AT_EIGHT);
        at("2026-03-01T10:59:00Z");
        assertThat(digests.owe()).isEqualTo(1);
        at("2026-03-02T07:00:00Z");
        save("a1", "The ferry treaty was signed in Port Amsel by both ministers.");
        at("2026-03-02T11:01:00Z");
        assertThat(digests.owe()).isZero();
        at("2026-03-03T08:00:05Z");
        assertThat(digests.owe()).isEqualTo(1);
        assertThat(last()).contains("Summary, 1 March 2026 to 3 March 2026").contains("The ferry treaty was signed");
    }

    @Test
    void the_same_moment_is_owed_once_however_often_one_looks() {
        subscribe(AT_EIGHT);
        at("2026-03-01T08:00:05Z");
        assertThat(digests.owe()).isEqualTo(1);
        Digests afterRestart = new Digests(store.evidence(), store.subscriptions(clock), store.archive(), clock);
        assertThat(digests.owe() + afterRestart.owe()).isZero();
        assertThat(outbox.next(10)).hasSize(1);
    }

    @Test
    void the_summary_holds_what_came_since_the_last_one_and_says_so_where_nothing_did() {
        subscribe(AT_EIGHT);
        at("2026-03-01T07:00:00Z");
        save("a1", "The ferry treaty was signed in Port Amsel by both ministers.");
        at("2026-03-01T08:00:05Z");
        digests.owe();
        assertThat(last())
                .contains("The ferry treaty was signed in Port Amsel")
                .contains("Harbour Post, 28 February 2026");
        at("2026-03-02T08:00:05Z");
        digests.owe();
        assertThat(last()).contains("Nothing new since 1 March 2026");
    }

    @Test
    void what_a_chat_was_told_is_not_told_again_though_another_article_repeats_it() {
        subscribe(AT_EIGHT);
        at("2026-03-01T07:00:00Z");
        save("a1", "The ferry treaty was signed in Port Amsel by both ministers.");
        at("2026-03-01T08:00:05Z");
        digests.owe();
        save("a2", "The ferry treaty was signed by both ministers in Port Amsel on Saturday.");
        at("2026-03-02T08:00:05Z");
        digests.owe();
        assertThat(last()).contains("Nothing new since 1 March 2026").contains("repeats it");
    }

    @Test
    void who_wants_only_news_gets_nothing_where_there_is_none() {
        subscriptions.add("7", 0, new Wish(new Schedule(AT_EIGHT, UTC, null), Interest.EVERYTHING, true));
        at("2026-03-01T08:00:05Z");
        assertThat(digests.owe()).isZero();
        save("a1", "The ferry treaty was signed in Port Amsel by both ministers.");
        at("2026-03-02T08:00:05Z");
        assertThat(digests.owe()).isEqualTo(1);
    }

    @Test
    void an_alert_comes_as_soon_as_somebody_is_heard_on_something() {
        Interest interest = new Interest(List.of("aid"), List.of("Brask"), List.of(), true);
        subscriptions.add("7", 0, new Wish(new Schedule(new Rhythm.AtOnce(), UTC, null), interest, false));
        at("2026-03-01T09:00:00Z");
        save("a1", "The aid for Port Amsel was held up at the border again.");
        at("2026-03-01T09:00:10Z");
        assertThat(digests.owe()).isZero();
        save(quoted("a2", "Aid must reach Port Amsel before the winter, minister Olga Brask said.", "Olga Brask"));
        at("2026-03-01T09:00:20Z");
        assertThat(digests.owe()).isEqualTo(1);
        assertThat(last()).startsWith("New:").contains("Aid must reach Port Amsel");
        at("2026-03-01T09:01:00Z");
        assertThat(digests.owe()).isZero();
    }

    @Test
    void alerts_wait_for_the_end_of_quiet_hours() {
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
        subscriptions.add("7", 0, new Wish(new Schedule(new Rhythm.AtOnce(), UTC, night), Interest.EVERYTHING, false));
        at("2026-03-01T23:00:00Z");
        save("a1", "The ferry treaty was signed in Port Amsel by both ministers.");
        at("2026-03-01T23:01:00Z");
        assertThat(digests.owe()).isZero();
        at("2026-03-02T07:00:05Z");
        assertThat(digests.owe()).isEqualTo(1);
    }

    @Test
    void an_alert_that_was_missed_by_hours_waits_for_the_next_one_and_comes_with_it() {
        subscribe(new Rhythm.AtOnce());
        at("2026-03-01T01:00:00Z");
        save("a1", "The ferry treaty was signed in Port Amsel by both ministers.");
        at("2026-03-01T09:00:00Z");
        assertThat(digests.owe()).isZero();
        save("a2", "A storm closed the lighthouse road for three days, the mayor wrote.");
        at("2026-03-01T09:00:10Z");
        assertThat(digests.owe()).isEqualTo(1);
        assertThat(last()).contains("ferry treaty").contains("storm");
    }

    @Test
    void a_chat_that_cannot_be_written_to_keeps_its_subscription_and_gets_what_it_missed_with_the_next_summary() {
        chats.seen("7", "private");
        subscribe(AT_EIGHT);
        chats.pause("7", "blocked");
        at("2026-03-01T07:00:00Z");
        save("a1", "The ferry treaty was signed in Port Amsel by both ministers.");
        at("2026-03-01T08:00:05Z");
        assertThat(digests.owe()).isZero();
        at("2026-03-02T12:00:00Z");
        chats.seen("7", "private");
        assertThat(digests.owe()).isZero();
        at("2026-03-03T08:00:05Z");
        assertThat(digests.owe()).isEqualTo(1);
    }

    @Test
    void several_subscriptions_of_a_chat_come_each_at_its_time_and_forum_topics_have_their_own() {
        subscribe(AT_EIGHT);
        subscribe(Rhythm.daily(LocalTime.of(20, 0)));
        subscriptions.add("7", 5, new Wish(new Schedule(AT_EIGHT, UTC, null), Interest.EVERYTHING, false));
        at("2026-03-01T08:00:05Z");
        assertThat(digests.owe()).isEqualTo(2);
        at("2026-03-01T20:00:05Z");
        assertThat(digests.owe()).isEqualTo(1);
        assertThat(archive.nextNumber("7", 0)).isEqualTo(3);
        assertThat(archive.nextNumber("7", 5)).isEqualTo(2);
    }

    @Test
    void a_summary_is_kept_as_it_was_sent() {
        subscribe(AT_EIGHT);
        save("a1", "The ferry treaty was signed in Port Amsel by both ministers.");
        at("2026-03-01T08:00:05Z");
        digests.owe();
        assertThat(archive.find("7", 0, 1)).hasValueSatisfying(kept -> {
            assertThat(dragoman.compose.Plain.of(kept.blocks())).contains("To read it again: /summary 1");
            assertThat(kept.newest()).isTrue();
        });
        assertThat(archive.find("7", 0, 2)).isEmpty();
        assertThat(archive.told("7", 0, now.minusSeconds(60))).hasSize(1);
    }

    private void at(String moment) {
        now = Instant.parse(moment);
    }

    private void subscribe(Rhythm rhythm) {
        subscriptions.add("7", 0, new Wish(new Schedule(rhythm, UTC, null), Interest.EVERYTHING, false));
    }

    /** The text that was owed last, all of it taken from the outbox. */
    private String last() {
        String text = "";
        for (List<Posted> next = outbox.next(10); !next.isEmpty(); next = outbox.next(10)) {
            for (Posted posted : next) {
                text = posted.letter().plain();
                outbox.sent(posted.id(), 1L);
            }
        }
        return text;
    }

    private void save(String id, String text) {
        save(evidence(id, text, null));
    }

    private void save(Evidence evidence) {
        store.evidence().save(evidence, now);
    }

    private static Evidence quoted(String id, String text, String speaker) {
        return evidence(
                id,
                text,
                new Quote(
                        id,
                        0,
                        new Span(0, 40),
                        text.substring(0, 40),
                        Quote.Type.INDIRECT,
                        speaker,
                        null,
                        speaker,
                        null,
                        1,
                        true,
                        null));
    }

    private static Evidence evidence(String id, String text, @Nullable Quote quote) {
        Article article = new Article(id, null, "Harbour Post", null, LocalDate.parse("2026-02-28"), null, text);
        Passage passage = new Passage(id, 0, 1, new Span(0, text.length()), text, Passage.Kind.SENTENCE, "");
        return new Evidence(
                article,
                List.of(passage),
                quote == null ? List.of() : List.of(quote),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
