package dragoman.digest;

import dragoman.compose.DigestComposer;
import dragoman.compose.Html;
import dragoman.deliver.Piece;
import dragoman.deliver.Pieces;
import dragoman.model.Digest;
import dragoman.store.EvidenceStore;
import dragoman.store.Letter;
import dragoman.store.Subscription;
import dragoman.store.Subscriptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The flow of a summary: which subscriptions are due, what to send them, into the outbox, each once. Thread-safe. */
public final class Digests {

    /** What was missed for longer, as when the bot was down, is left to the next summary. */
    private static final Duration TOO_LATE = Duration.ofHours(3);

    private final EvidenceStore evidence;
    private final Subscriptions subscriptions;
    private final DigestComposer composer;
    private final InstantSource clock;

    public Digests(EvidenceStore evidence, Subscriptions subscriptions, InstantSource clock) {
        this.evidence = evidence;
        this.subscriptions = subscriptions;
        this.composer = new DigestComposer(evidence::article);
        this.clock = clock;
    }

    /** Puts every summary that is due into the outbox; returns how many. Safe to call as often as one likes. */
    public int owe() {
        Instant now = clock.instant();
        int owed = 0;
        for (Subscription subscription : subscriptions.active()) {
            Instant slot = slot(subscription, now);
            boolean due = Duration.between(slot, now).compareTo(TOO_LATE) <= 0 && !owedAlready(subscription, slot);
            if (due && subscriptions.owe(subscription, slot, letters(subscription, slot))) {
                owed++;
            }
        }
        return owed;
    }

    /**
     * The latest moment, up to now, at which the subscriber's own clock showed the hour. Where daylight saving leaves the
     * hour out, it is the hour behind the gap; where it comes twice, the first one.
     */
    static Instant slot(Subscription subscription, Instant now) {
        LocalDate today = now.atZone(subscription.zone()).toLocalDate();
        Instant ofToday = at(subscription, today);
        return ofToday.isAfter(now) ? at(subscription, today.minusDays(1)) : ofToday;
    }

    private static Instant at(Subscription subscription, LocalDate day) {
        return ZonedDateTime.of(day, subscription.time(), subscription.zone()).toInstant();
    }

    private static boolean owedAlready(Subscription subscription, Instant slot) {
        Instant last = subscription.lastSlot();
        return last != null && !last.isBefore(slot);
    }

    private List<Letter> letters(Subscription subscription, Instant slot) {
        LocalDate until = slot.atZone(subscription.zone()).toLocalDate();
        Instant last = subscription.lastSlot();
        LocalDate since = last == null
                ? until.minusDays(1)
                : last.atZone(subscription.zone()).toLocalDate();
        Digest digest = composer.compose(evidence.all(), since, until);
        List<Piece> pieces = Pieces.of(Html.of(digest.blocks()));
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String key = "summary:" + subscription.chat() + ":" + subscription.thread() + ":" + slot + ":" + i;
            letters.add(new Letter(
                    key,
                    subscription.chat(),
                    subscription.thread(),
                    null,
                    pieces.get(i).html(),
                    pieces.get(i).plain()));
        }
        return letters;
    }
}
