package dragoman.digest;

import dragoman.compose.Html;
import dragoman.compose.Phrasebook;
import dragoman.deliver.Piece;
import dragoman.deliver.Pieces;
import dragoman.model.Digest;
import dragoman.model.Schedule;
import dragoman.store.Archive;
import dragoman.store.EvidenceStore;
import dragoman.store.Letter;
import dragoman.store.Subscription;
import dragoman.store.Subscriptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The flow of a summary: which subscriptions are due, what is new for each, into the outbox, each once. Thread-safe.
 *
 * <p>What was missed, as when the bot was down, is made up for within three hours; after that it is left to the next
 * summary, which then reaches back to the last one that was sent.
 */
public final class Digests {

    private static final Duration TOO_LATE = Duration.ofHours(3);

    private final EvidenceStore evidence;
    private final Subscriptions subscriptions;
    private final Archive archive;
    private final InstantSource clock;
    private final Function<String, Phrasebook> books;

    /** Summaries in English. */
    public Digests(EvidenceStore evidence, Subscriptions subscriptions, Archive archive, InstantSource clock) {
        this(evidence, subscriptions, archive, clock, chat -> Phrasebook.ENGLISH);
    }

    /** @param books the texts in a chat's language, by its number */
    public Digests(
            EvidenceStore evidence,
            Subscriptions subscriptions,
            Archive archive,
            InstantSource clock,
            Function<String, Phrasebook> books) {
        this.books = books;
        this.evidence = evidence;
        this.subscriptions = subscriptions;
        this.archive = archive;
        this.clock = clock;
    }

    /** Puts every summary and alert that is due into the outbox; returns how many. Safe to call as often as one likes. */
    public int owe() {
        Instant now = clock.instant();
        Newsroom newsroom = new Newsroom(evidence, archive);
        return (int) subscriptions.due(now).stream()
                .filter(subscription -> subscription.wish().alert()
                        ? alert(subscription, now, newsroom)
                        : summary(subscription, now, newsroom))
                .count();
    }

    private boolean summary(Subscription subscription, Instant now, Newsroom newsroom) {
        Schedule schedule = subscription.wish().schedule();
        Instant next = schedule.next(now);
        Instant slot = subscription.owed(now).orElse(null);
        if (slot == null || isLate(schedule.due(slot), now)) {
            subscriptions.postpone(subscription, next);
            return false;
        }
        Digest digest = newsroom.summary(subscription, slot);
        if (!digest.hasNews() && subscription.wish().onlyNew()) {
            subscriptions.passOver(subscription, slot, next);
            return false;
        }
        return send(subscription, slot, next, digest);
    }

    /** An alert is looked at whenever one asks, except in quiet hours. */
    private boolean alert(Subscription subscription, Instant now, Newsroom newsroom) {
        Instant allowed = subscription.wish().schedule().due(now);
        if (allowed.isAfter(now)) {
            subscriptions.postpone(subscription, allowed);
            return false;
        }
        Instant newest = newsroom.newestSince(subscription, now).orElse(null);
        if (newest == null || isLate(subscription.wish().schedule().due(newest), now)) {
            return false;
        }
        Digest digest = newsroom.alert(subscription, now);
        if (!digest.hasNews()) {
            subscriptions.passOver(subscription, now, now);
            return false;
        }
        return send(subscription, now, now, digest);
    }

    private static boolean isLate(Instant due, Instant now) {
        return due.plus(TOO_LATE).isBefore(now);
    }

    private boolean send(Subscription subscription, Instant slot, Instant next, Digest digest) {
        int number = archive.nextNumber(subscription.chat(), subscription.thread());
        Digest numbered = digest.numbered(number);
        return subscriptions.owe(subscription, slot, next, numbered, number, letters(subscription, slot, numbered));
    }

    private List<Letter> letters(Subscription subscription, Instant slot, Digest digest) {
        List<Piece> pieces = Pieces.of(Html.of(digest.blocks(), books.apply(subscription.chat())));
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> new Letter(
                        "summary/" + subscription.id() + "/" + slot + "/" + i,
                        subscription.chat(),
                        subscription.thread(),
                        null,
                        pieces.get(i).html(),
                        pieces.get(i).plain()))
                .toList();
    }
}
