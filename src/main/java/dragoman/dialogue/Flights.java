package dragoman.dialogue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * How many messages may be under way at once. Thread-safe.
 *
 * <p>As few as keep the pace, since a crash leaves in doubt what is under way: one, as long as Telegram answers before the
 * next is due. A call that takes much longer than usual does not hold up the others.
 *
 * <p>And no more than Telegram takes in a second, by when it took them: a stall of the network or of this process squeezes
 * messages together that left one by one, and those behind must then wait.
 */
final class Flights {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** When a message was taken is known to some milliseconds only. */
    private static final long COUNTED = SECOND + Duration.ofMillis(25).toNanos();

    private static final long LEAST_PATIENCE = Duration.ofMillis(500).toNanos();
    private static final int UNUSUAL = 4;
    private static final double NEWEST = 0.1;
    private static final double FORGETTING = 0.02;

    private final double pace;
    private final int most;
    private final LongSupplier nanos;
    private final List<Long> underWay = new ArrayList<>();
    private final Deque<Long> taken = new ArrayDeque<>();
    private double usual;
    private double shortest;

    /**
     * @param pace messages a second that one wants to keep up
     * @param most messages that Telegram takes in any second
     */
    Flights(double pace, int most, LongSupplier nanos) {
        this.pace = pace;
        this.most = most;
        this.nanos = nanos;
    }

    /** How long until one more may leave, if none comes back before; zero for now. */
    synchronized Duration untilRoom() {
        long now = nanos.getAsLong();
        while (!taken.isEmpty() && now - taken.getFirst() > COUNTED) {
            taken.removeFirst();
        }
        if (underWay.size() + taken.size() >= most) {
            return Duration.ofNanos(taken.isEmpty() ? SECOND : Math.max(taken.getFirst() + COUNTED - now, 1));
        }
        long patience = Math.max(LEAST_PATIENCE, (long) (UNUSUAL * usual));
        long young = underWay.stream().filter(begun -> now - begun < patience).count();
        return young < Math.max(1, Math.ceil(usual * pace / SECOND)) ? Duration.ZERO : Duration.ofNanos(patience);
    }

    /** A message leaves; returns what {@link #back} wants to know. */
    synchronized long leave() {
        long now = nanos.getAsLong();
        underWay.add(now);
        return now;
    }

    /** What is known of a message has been written down. */
    synchronized void back(long begun) {
        long now = nanos.getAsLong();
        underWay.remove(begun);
        double took = Math.min(now - begun, SECOND);
        usual += NEWEST * (took - usual); // from nothing: the first calls of a process are no measure
        shortest = Math.min(took, shortest + FORGETTING * (usual - shortest));
        taken.addLast(Math.max(begun, now - (long) shortest));
        notifyAll();
    }

    /** Nothing left after all. */
    synchronized void cancel(long begun) {
        underWay.remove(begun);
        notifyAll();
    }

    /** Waits so long for all that is under way. */
    synchronized void await(Duration patience) {
        long end = nanos.getAsLong() + patience.toNanos();
        try {
            while (!underWay.isEmpty() && nanos.getAsLong() < end) {
                wait(Math.max(1, (end - nanos.getAsLong()) / 1_000_000));
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
