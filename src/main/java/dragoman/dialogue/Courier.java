package dragoman.dialogue;

import dragoman.deliver.Delivery;
import dragoman.deliver.Limiter;
import dragoman.deliver.Limits;
import dragoman.deliver.Parcel;
import dragoman.deliver.Telegram;
import dragoman.model.Enclosure;
import dragoman.store.Letter;
import dragoman.store.Outbox;
import dragoman.store.Posted;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes letters from the outbox to Telegram: answers before bulk, for each chat in order, as fast as Telegram's limits
 * allow and no faster.
 *
 * <p>Each step sends one letter, on a thread of its own, and says when the next may leave; what came of it is
 * {@link Settlement}'s part.
 */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** Letters that are looked up at once: about a second's work. */
    private static final int AT_A_TIME = 30;

    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Telegram telegram;
    private final Outbox outbox;
    private final Settlement settlement;
    private final Limiter limiter;
    private final Flights flights;
    private final InstantSource clock;
    private final Runnable landed;
    private final Deque<Posted> ready = new ArrayDeque<>();
    private final Queue<Runnable> unwritten = new ConcurrentLinkedQueue<>();
    private final Set<String> uploading = ConcurrentHashMap.newKeySet();
    private boolean begun;
    private volatile boolean news;
    private volatile boolean ending;

    /** @param landed called when a message has been settled, so that the next step may be due */
    Courier(
            Telegram telegram,
            Outbox outbox,
            Settlement settlement,
            Limits limits,
            InstantSource clock,
            Runnable landed) {
        this.telegram = telegram;
        this.outbox = outbox;
        this.settlement = settlement;
        this.limiter = new Limiter(limits);
        this.flights = new Flights(limiter.pace(), limits.aSecond() - 1, System::nanoTime);
        this.clock = clock;
        this.landed = landed;
    }

    /** Sends one letter, if one is due; returns how long to rest if nothing else comes. */
    Duration step() {
        begin();
        writeDown();
        Instant now = clock.instant();
        Instant silent = settlement.silentUntil();
        if (silent.isAfter(now) || ending || settlement.isOver()) {
            return silent.isAfter(now) ? Duration.between(now, silent) : IDLE;
        }
        if (news || ready.isEmpty()) {
            news = false;
            ready.clear();
            ready.addAll(outbox.next(AT_A_TIME + limiter.resting()));
        }
        return sendFirst();
    }

    /** Says that there may be something new in the outbox, perhaps more urgent than what is on the desk. */
    void news() {
        news = true;
    }

    /** Begins no further letter. */
    void end() {
        ending = true;
    }

    /** Waits so long for the messages under way. */
    void await(Duration patience) {
        flights.await(patience);
        writeDown();
    }

    private void begin() {
        if (begun) {
            return;
        }
        outbox.recover().forEach(key -> LOG.warn("the last run stopped while sending {}; it is sent once more", key));
        settlement.remember();
        outbox.chatsOfSent(clock.instant().minus(MINUTE)).forEach(limiter::answered);
        begun = true;
    }

    /** What could not be written to the store when it was time. */
    private void writeDown() {
        for (Runnable next = unwritten.peek(); next != null; next = unwritten.peek()) {
            next.run();
            unwritten.remove();
        }
    }

    private Duration sendFirst() {
        Duration turn = later(limiter.untilTurn(), flights.untilRoom());
        if (!turn.isZero()) {
            return ready.isEmpty() ? IDLE : turn;
        }
        Duration soonest = IDLE;
        for (Posted posted = ready.poll(); posted != null; posted = ready.poll()) {
            Duration wait = limiter.untilFree(posted.letter().chat());
            if (wait.isZero() && !awaitsUpload(posted) && send(posted)) {
                return later(limiter.untilTurn(), flights.untilRoom());
            }
            soonest = wait.isZero() || wait.compareTo(soonest) > 0 ? soonest : wait;
        }
        return soonest;
    }

    /** Whether another letter is just bringing Telegram the same picture, which need not be uploaded twice. */
    private boolean awaitsUpload(Posted posted) {
        return uploads(posted).filter(uploading::contains).isPresent();
    }

    /** The hash of what has to be uploaded with a letter. */
    private static Optional<String> uploads(Posted posted) {
        return posted.fileId() == null && posted.letter().edits() == null
                ? Optional.ofNullable(posted.letter().enclosure()).map(Enclosure::hash)
                : Optional.empty();
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private boolean send(Posted posted) {
        long flight = flights.leave();
        boolean leaves = false;
        try {
            leaves = outbox.sending(posted.id());
        } finally {
            if (!leaves) {
                flights.cancel(flight);
            }
        }
        if (leaves) {
            limiter.leaves();
            uploads(posted).ifPresent(uploading::add);
            Thread.ofVirtual().name("letter").start(() -> fly(posted, flight));
        }
        return leaves;
    }

    private void fly(Posted posted, long flight) {
        Delivery delivery = handOver(posted);
        limiter.answered(posted.letter().chat());
        try {
            settlement.settle(posted, delivery);
        } catch (RuntimeException storeFailed) {
            LOG.error(
                    "what came of letter {} cannot be written down yet: {}", posted.id(), Faults.describe(storeFailed));
            unwritten.add(() -> settlement.settle(posted, delivery));
        }
        uploads(posted).ifPresent(hash -> {
            uploading.remove(hash);
            news = true; // others on the desk do not know of it yet
        });
        flights.back(flight);
        landed.run();
    }

    private Delivery handOver(Posted posted) {
        try {
            return telegram.send(parcel(posted));
        } catch (RuntimeException unsendable) {
            return new Delivery.Refused(Faults.describe(unsendable));
        }
    }

    private static Parcel parcel(Posted posted) {
        Letter letter = posted.letter();
        return new Parcel(
                letter.chat(),
                letter.thread(),
                letter.replyTo(),
                posted.plainly() ? letter.plain() : letter.html(),
                !posted.plainly(),
                letter.keyboard(),
                letter.edits(),
                letter.enclosure(),
                posted.fileId());
    }
}
