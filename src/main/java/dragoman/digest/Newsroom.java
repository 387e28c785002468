package dragoman.digest;

import dragoman.compose.DigestComposer;
import dragoman.compose.News;
import dragoman.model.Digest;
import dragoman.model.Interest;
import dragoman.model.Told;
import dragoman.store.Archive;
import dragoman.store.EvidenceStore;
import dragoman.store.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out what is new for each subscription, within one round. The store is read once, and only if something is due;
 * chats of the same interest that were told the same get the same text, written once.
 */
final class Newsroom {

    /**
     * Articles that come in while a round begins are left to the next one, since one that is being written has its time
     * already and cannot be seen yet.
     */
    private static final Duration SETTLING = Duration.ofSeconds(5);

    /** How long back nothing is told a second time. */
    private static final Duration REMEMBERED = Duration.ofDays(60);

    /** What decides the text. */
    private record Case(
            boolean alert,
            Interest interest,
            Instant after,
            Instant until,
            LocalDate first,
            LocalDate last,
            List<Told> told) {}

    private final EvidenceStore evidence;
    private final Archive archive;
    private final DigestComposer composer;
    private final Map<Case, Digest> written = new HashMap<>();
    private @Nullable Holdings holdings;
    private boolean looked;
    private Optional<Instant> newest = Optional.empty();

    Newsroom(EvidenceStore evidence, Archive archive) {
        this.evidence = evidence;
        this.archive = archive;
        this.composer = new DigestComposer(evidence::article);
    }

    /** What came in since the subscription's last summary, up to a moment that it is owed for. */
    Digest summary(Subscription subscription, Instant slot) {
        return digest(subscription, slot, false);
    }

    /** What came in since the subscription's last alert. */
    Digest alert(Subscription subscription, Instant now) {
        return digest(subscription, now, true);
    }

    /** When the newest article came in, if that was after the subscription's last alert. */
    Optional<Instant> newestSince(Subscription subscription, Instant now) {
        if (!looked) {
            newest = evidence.newestArrival(now.minus(SETTLING));
            looked = true;
        }
        Instant after = since(subscription, now).minus(SETTLING);
        return newest.filter(at -> at.isAfter(after));
    }

    private static Instant since(Subscription subscription, Instant slot) {
        Instant last = subscription.lastSlot();
        Instant first = subscription.wish().alert()
                ? subscription.begun()
                : slot.minus(subscription.wish().schedule().interval());
        return last == null ? first : last;
    }

    private Digest digest(Subscription subscription, Instant slot, boolean alert) {
        Instant since = since(subscription, slot);
        var zone = subscription.wish().schedule().zone();
        Case it = new Case(
                alert,
                subscription.wish().interest(),
                since.minus(SETTLING),
                slot.minus(SETTLING),
                since.atZone(zone).toLocalDate(),
                slot.atZone(zone).toLocalDate(),
                archive.told(subscription.chat(), subscription.thread(), slot.minus(REMEMBERED)));
        return written.computeIfAbsent(it, this::write);
    }

    private Digest write(Case it) {
        Holdings held = holdings();
        Set<String> arrived = evidence.arrived(it.after, it.until);
        Interest interest = it.interest.with(held.actors());
        News news = News.of(
                held.passages(),
                p -> arrived.contains(p.article().id()) && interest.meets(p),
                evidence.arrived(it.after.minus(REMEMBERED), it.after),
                it.told,
                held.reprints(),
                held.positions());
        return it.alert ? composer.alert(news, it.first, it.last) : composer.compose(news, it.first, it.last);
    }

    private Holdings holdings() {
        Holdings known = holdings;
        if (known == null) {
            known = Holdings.read(evidence);
            holdings = known;
        }
        return known;
    }
}
