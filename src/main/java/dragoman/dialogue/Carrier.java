package dragoman.dialogue;

import dragoman.deliver.Delivery;
import dragoman.deliver.Limiter;
import dragoman.deliver.Parcel;
import dragoman.deliver.Telegram;
import dragoman.model.Enclosure;
import dragoman.store.Letter;
import dragoman.store.Outbox;
import dragoman.store.Posted;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a letter to Telegram on a thread of its own, or looks whether it is there already.
 *
 * <p>What is under way when the process is killed is in doubt. Of that, at most one letter may be of a kind that cannot
 * be looked for afterwards, so that a kill makes one double at the most: those leave one at a time.
 */
final class Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);

    private final Telegram telegram;
    private final Outbox outbox;
    private final Settlement settlement;
    private final Limiter limiter;
    private final Flights flights;
    private final Runnable landed;
    private final Runnable freed;
    private final Numbers numbers = new Numbers(System::nanoTime);
    private final Search search;
    private final Queue<Runnable> unwritten = new ConcurrentLinkedQueue<>();
    private final Set<String> uploading = ConcurrentHashMap.newKeySet();
    private final Set<Long> sought = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean untraceable = new AtomicBoolean();

    /**
     * @param landed called when a message has been settled
     * @param freed called before when others had to wait for that
     */
    Carrier(
            Telegram telegram,
            Outbox outbox,
            Settlement settlement,
            Limiter limiter,
            Flights flights,
            Runnable landed,
            Runnable freed) {
        this.telegram = telegram;
        this.outbox = outbox;
        this.settlement = settlement;
        this.limiter = limiter;
        this.flights = flights;
        this.landed = landed;
        this.freed = freed;
        this.search = new Search(outbox, numbers);
    }

    /** Takes a letter along; false when it has to wait for one that is under way, or was settled meanwhile. */
    boolean take(Posted posted) {
        if (sought.contains(posted.id()) || awaitsUpload(posted)) {
            return false;
        }
        OptionalLong place = search.next(posted);
        return place.isPresent() ? look(posted, Math.toIntExact(place.getAsLong())) : send(posted);
    }

    /** Writes down what could not be written to the store when it was time. */
    void writeDown() {
        for (Runnable next = unwritten.peek(); next != null; next = unwritten.peek()) {
            next.run();
            unwritten.remove();
        }
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

    private boolean send(Posted posted) {
        OptionalLong before = numbers.before(posted.letter());
        Long after = before.isPresent() ? before.getAsLong() : null;
        boolean alone = after == null && posted.letter().edits() == null; // an edit can be repeated, nobody sees it
        if (alone && !untraceable.compareAndSet(false, true)) {
            return false;
        }
        long flight = flights.leave();
        boolean leaves = false;
        try {
            leaves = outbox.sending(posted.id(), after);
        } finally {
            if (!leaves) {
                flights.cancel(flight);
                untraceable.compareAndSet(alone, false);
            }
        }
        if (leaves) {
            limiter.leaves();
            search.end(posted);
            uploads(posted).ifPresent(uploading::add);
            Thread.ofVirtual().name("letter").start(() -> fly(posted, after, alone, flight));
        }
        return leaves;
    }

    private void fly(Posted posted, @Nullable Long after, boolean alone, long flight) {
        Delivery delivery = handOver(posted, posted.letter().edits());
        limiter.answered(posted.letter().chat());
        if (delivery instanceof Delivery.Sent(Long number, String fileId) && number != null) {
            numbers.learn(posted.letter(), number, after == null ? 0 : after, flight);
        } else if (delivery instanceof Delivery.Uncertain) {
            search.doubt(posted);
        }
        write(posted, () -> settlement.settle(posted, delivery, after != null));
        flights.back(flight);
        boolean uploaded = uploads(posted).filter(uploading::remove).isPresent();
        if (alone) {
            untraceable.set(false);
        }
        if (alone || uploaded) {
            freed.run();
        }
        landed.run();
    }

    private boolean look(Posted posted, int place) {
        long flight = flights.leave();
        limiter.leaves();
        sought.add(posted.id());
        Thread.ofVirtual().name("search").start(() -> look(posted, place, flight));
        return true;
    }

    private void look(Posted posted, int place, long flight) {
        Delivery delivery = handOver(posted, place);
        limiter.answered(posted.letter().chat());
        if (delivery instanceof Delivery.Refused) {
            search.inVain(posted);
        } else {
            write(posted, () -> settlement.settleSearch(posted, place, delivery));
        }
        if (delivery instanceof Delivery.Sent) {
            search.end(posted);
        }
        sought.remove(posted.id());
        flights.back(flight);
        landed.run();
    }

    private void write(Posted posted, Runnable settling) {
        try {
            settling.run();
        } catch (RuntimeException storeFailed) {
            LOG.error(
                    "what came of letter {} cannot be written down yet: {}", posted.id(), Faults.describe(storeFailed));
            unwritten.add(settling);
        }
    }

    private Delivery handOver(Posted posted, @Nullable Integer over) {
        try {
            return telegram.send(parcel(posted, over));
        } catch (RuntimeException unsendable) {
            return new Delivery.Refused(Faults.describe(unsendable));
        }
    }

    private static Parcel parcel(Posted posted, @Nullable Integer over) {
        Letter letter = posted.letter();
        return new Parcel(
                letter.chat(),
                letter.thread(),
                letter.replyTo(),
                posted.plainly() ? letter.plain() : letter.html(),
                !posted.plainly(),
                letter.keyboard(),
                over,
                letter.enclosure(),
                posted.fileId());
    }
}
