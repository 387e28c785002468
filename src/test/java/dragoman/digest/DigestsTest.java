package dragoman.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Passage;
import dragoman.model.Span;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Summaries come at the subscriber's own hour, once, whatever the clock does. */
class DigestsTest {

    private static int databases;

    private Instant now = Instant.parse("2026-03-01T00:00:00Z");
    private final InstantSource clock = () -> now;
    private Store store;
    private Subscriptions subscriptions;
    private Outbox outbox;
    private Digests digests;

    @BeforeEach
    void open() {
        store = Store.open("jdbc:h2:mem:digests" + databases++);
        subscriptions = store.subscriptions(clock);
        outbox = store.outbox(clock);
        digests = new Digests(store.evidence(), subscriptions, clock);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, Europe/Berlin", "02:30, Europe/Berlin", "02:30, America/New_York", "00:00, America/Sao_Paulo",
        "23:45, Asia/Kathmandu", "02:15, Australia/Lord_Howe", "06:30, Africa/Cairo", "12:00, UTC"
    })
    void aYearHasASummaryForEveryDay(LocalTime time, ZoneId zone) {
        LocalDate first = LocalDate.parse("2026-03-01");
        now = first.atStartOfDay(zone).toInstant().minusSeconds(1);
        subscriptions.put("7", 0, time, zone);
        List<LocalDate> days = new ArrayList<>();
        Instant end = first.plusDays(365).atStartOfDay(zone).toInstant().minusSeconds(1);
        while (now.isBefore(end)) {
            if (digests.owe() == 1) {
                days.add(now.atZone(zone).toLocalDate());
            }
            now = now.plus(Duration.ofMinutes(20));
        }
        assertThat(days).doesNotHaveDuplicates().hasSize(365);
    }

    @Test
    void whoSubscribesInTheEveningIsNotSentTheMorningsSummary() {
        now = Instant.parse("2026-03-01T20:00:00Z");
        subscriptions.put("7", 0, LocalTime.of(19, 0), ZoneId.of("UTC"));
        assertThat(digests.owe()).isZero();
    }

    @Test
    void anHourThatWasMissedByLittleIsMadeUpForAndOneMissedByMuchIsNot() {
        subscriptions.put("7", 0, LocalTime.of(8, 0), ZoneId.of("UTC"));
        now = Instant.parse("2026-03-01T10:59:00Z");
        assertThat(digests.owe()).isEqualTo(1);
        now = Instant.parse("2026-03-02T11:01:00Z");
        assertThat(digests.owe()).isZero();
    }

    @Test
    void theSameMomentIsOwedOnceHoweverOftenOneLooks() {
        subscriptions.put("7", 0, LocalTime.of(8, 0), ZoneId.of("UTC"));
        now = Instant.parse("2026-03-01T08:00:05Z");
        assertThat(digests.owe()).isEqualTo(1);
        Digests afterRestart = new Digests(store.evidence(), store.subscriptions(clock), clock);
        assertThat(digests.owe() + afterRestart.owe()).isZero();
        assertThat(outbox.next(10)).hasSize(1);
    }

    @Test
    void theSummaryHoldsWhatCameSinceTheLastOneAndSaysSoWhereNothingDid() {
        store.evidence().save(article("2026-03-01", "The ferry treaty was signed in Port Amsel."), now);
        subscriptions.put("7", 0, LocalTime.of(8, 0), ZoneId.of("UTC"));
        now = Instant.parse("2026-03-01T08:00:05Z");
        digests.owe();
        now = Instant.parse("2026-03-03T08:00:05Z");
        digests.owe();
        List<String> texts = outbox.next(10).stream().map(Posted::letter).map(l -> l.html()).toList();
        assertThat(texts.getFirst()).contains("The ferry treaty was signed in Port Amsel.").contains("Harbour Post, 1 March 2026");
        assertThat(texts).hasSize(1);
        outbox.sent(outbox.next(10).getFirst().id(), 1L);
        assertThat(outbox.next(10).getFirst().letter().html()).contains("Nothing new since 1 March 2026");
    }

    private static Evidence article(String day, String text) {
        Article article = new Article("a1", null, "Harbour Post", null, LocalDate.parse(day), null, text);
        Passage passage =
                new Passage("a1", 0, 1, new Span(0, text.length()), text, Passage.Kind.SENTENCE, "");
        return new Evidence(
                article, List.of(passage), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }
}
