package dragoman.dialogue;

import dragoman.deliver.Limiter;
import dragoman.deliver.Limits;
import dragoman.deliver.Telegram;
import dragoman.store.Outbox;
import dragoman.store.Posted;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes letters from the outbox to Telegram: answers before bulk, for each chat in order, as fast as Telegram's limits
 * allow and no faster.
 *
 * <p>Each step hands one letter to the {@link Carrier} and says when the next may leave; what came of it is
 * {@link Settlement}'s part.
 */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    /** Letters that are looked up at once: about a second's work. */
    private static final int AT_A_TIME = 30;

    private static final Duration IDLE = Duration.ofSeconds(1);
    /** What the last run handed to the network has come to rest by then. */
    private static final Duration AT_REST = Duration.ofSeconds(2);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final Settlement settlement;
    private final Limiter limiter;
    private final Flights flights;
    private final Carrier carrier;
    private final InstantSource clock;
    private final Deque<Posted> ready = new ArrayDeque<>();
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
        this.outbox = outbox;
        this.settlement = settlement;
        this.limiter = new Limiter(limits);
        this.flights = new Flights(limiter.pace(), limits.aSecond() - 1, System::nanoTime);
        this.carrier = new Carrier(telegram, outbox, settlement, limiter, flights, landed, this::news);
        this.clock = clock;
    }

    /** Sends one letter, if one is due; returns how long to rest if nothing else comes. */
    Duration step() {
        begin();
        carrier.writeDown();
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
        carrier.writeDown();
    }

    private void begin() {
        if (begun) {
            return;
        }
        outbox.recover(clock.instant().plus(AT_REST))
                .forEach(key -> LOG.warn("the last run stopped while sending {}; perhaps it has arrived", key));
        settlement.remember();
        outbox.chatsOfSent(clock.instant().minus(MINUTE)).forEach(limiter::answered);
        begun = true;
    }

    private Duration sendFirst() {
        Duration turn = later(limiter.untilTurn(), flights.untilRoom());
        if (!turn.isZero()) {
            return ready.isEmpty() ? IDLE : turn;
        }
        Duration soonest = IDLE;
        for (Posted posted = ready.poll(); posted != null; posted = ready.poll()) {
            Duration wait = limiter.untilFree(posted.letter().chat());
            if (wait.isZero() && carrier.take(posted)) {
                return later(limiter.untilTurn(), flights.untilRoom());
            }
            soonest = wait.isZero() || wait.compareTo(soonest) > 0 ? soonest : wait;
        }
        return soonest;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
