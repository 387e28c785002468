package dragoman.dialogue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Work in several lanes at once, in each lane one piece behind the other. Thread-safe.
 *
 * <p>On threads of the operating system, since work that reckons for long would keep virtual threads from all others,
 * those among them that receive and send.
 */
final class Lanes {

    private final ExecutorService workers;
    private final Runnable done;
    private final Map<String, Deque<Runnable>> lanes = new HashMap<>();
    private int open;

    /**
     * @param atOnce so many lanes move at the same time
     * @param done called after each piece
     */
    Lanes(String name, int atOnce, Runnable done) {
        this.workers = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().daemon().name(name + " ", 1).factory());
        this.done = done;
    }

    /** Puts a piece of work, which must not throw, at the end of a lane. */
    synchronized void put(String lane, Runnable work) {
        open++;
        Deque<Runnable> waiting = lanes.get(lane);
        if (waiting == null) {
            lanes.put(lane, new ArrayDeque<>());
            move(lane, work);
        } else {
            waiting.add(work);
        }
    }

    /** How many pieces are not done yet. */
    synchronized int open() {
        return open;
    }

    /** Waits so long until all is done; what is still at work then is left to itself. */
    synchronized void end(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (open > 0 && System.nanoTime() < end) {
                wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        workers.shutdown();
    }

    private void move(String lane, Runnable work) {
        workers.execute(() -> {
            try {
                work.run();
            } finally {
                next(lane);
            }
            done.run();
        });
    }

    /** The next piece queues behind other lanes, so that none has to wait for all of one. */
    private synchronized void next(String lane) {
        open--;
        notifyAll();
        Runnable work = lanes.getOrDefault(lane, new ArrayDeque<>()).poll();
        if (work == null) {
            lanes.remove(lane);
        } else if (!workers.isShutdown()) {
            move(lane, work);
        }
    }
}
