package dragoman.dialogue;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a step again and again on a virtual thread of its own, until told to end.
 *
 * <p>A step that throws does not end it: the fault is logged once, by its kind and place only, since its words may hold
 * what a user wrote, and the step is tried again after a growing wait. The thread is never interrupted, because that
 * would close H2's file under its feet.
 */
final class Loop {

    /** One step; returns how long to rest after it, unless woken earlier. */
    interface Step {
        Duration take();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    private final String name;
    private final Step step;
    private final Semaphore bell = new Semaphore(0);
    private final Backoff backoff = new Backoff();
    private final Thread thread;
    private volatile boolean ending;
    private @Nullable String fault;

    Loop(String name, Step step) {
        this.name = name;
        this.step = step;
        this.thread = Thread.ofVirtual().name(name).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Cuts the present rest short: there is something to do. */
    void wake() {
        bell.release();
    }

    /** Asks the loop to end after the step that it is taking. */
    void end() {
        ending = true;
        wake();
    }

    /** Waits so long until the loop has ended. */
    void join(Duration patience) {
        try {
            if (thread.getState() != Thread.State.NEW && !thread.join(patience)) {
                LOG.warn("{} did not end in time; what it left undone is taken up at the next start", name);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!ending) {
            bell.drainPermits();
            rest(attempt());
        }
    }

    private Duration attempt() {
        try {
            Duration rest = step.take();
            recovered();
            return rest;
        } catch (Throwable thrown) {
            return failed(thrown);
        }
    }

    private void recovered() {
        if (fault != null) {
            LOG.info("{} works again", name);
            fault = null;
            backoff.reset();
        }
    }

    private Duration failed(Throwable thrown) {
        String kind = Faults.describe(thrown);
        if (!kind.equals(fault) && !ending) {
            LOG.error("{} failed and goes on trying: {}", name, kind);
            fault = kind;
        }
        return backoff.next();
    }

    private void rest(Duration length) {
        try {
            if (!ending && bell.tryAcquire(length.toNanos(), TimeUnit.NANOSECONDS)) {
                bell.drainPermits();
            }
        } catch (InterruptedException hurry) {
            ending = true;
            Thread.currentThread().interrupt();
        }
    }
}
