package dragoman.dialogue;

import dragoman.deliver.Batch;
import dragoman.deliver.RawUpdate;
import dragoman.deliver.Stop;
import dragoman.deliver.Telegram;
import dragoman.deliver.TryLater;
import dragoman.store.Inbox;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches updates from Telegram into the inbox.
 *
 * <p>A batch is committed first and confirmed after, by the offset of the next fetch: a crash in between makes Telegram
 * hand it over again, and the inbox knows it already.
 */
final class Receiver {

    private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);

    /** Telegram itself waits for updates; this only slows down a server that does not, or gives the same ones again. */
    private static final Duration NOTHING_NEW = Duration.ofMillis(500);

    private static final Duration FOR_GOOD = Duration.ofDays(1);

    private final Telegram telegram;
    private final Inbox inbox;
    private final Runnable arrived;
    private final Consumer<String> stop;
    private final Backoff backoff = new Backoff();
    private long offset;
    private boolean reachable = true;
    private volatile boolean ending;

    /**
     * @param arrived called when there is something new in the inbox
     * @param stop called with the reason when Telegram refuses to go on
     */
    Receiver(Telegram telegram, Inbox inbox, Runnable arrived, Consumer<String> stop) {
        this.telegram = telegram;
        this.inbox = inbox;
        this.arrived = arrived;
        this.stop = stop;
    }

    /** Fetches one batch; returns how long to wait before the next. */
    Duration step() {
        return switch (telegram.fetch(offset)) {
            case Batch batch -> keep(batch);
            case TryLater later -> retreat(later);
            case Stop refusal -> give(refusal);
        };
    }

    /** Takes the next broken fetch for what it is: its own end. */
    void end() {
        ending = true;
    }

    private Duration keep(Batch batch) {
        back();
        int added = inbox.receive(readable(batch));
        for (RawUpdate update : batch.updates()) {
            added += update.readable() ? 0 : inbox.setAside(update.id(), update.json());
        }
        offset = batch.nextOffset();
        if (added > 0) {
            LOG.debug("{} updates came in, {} of them new", batch.updates().size(), added);
            arrived.run();
        }
        return added == 0 ? NOTHING_NEW : Duration.ZERO;
    }

    private static Map<Long, String> readable(Batch batch) {
        Map<Long, String> readable = new LinkedHashMap<>();
        batch.updates().stream()
                .filter(RawUpdate::readable)
                .forEach(update -> readable.putIfAbsent(update.id(), update.json()));
        return readable;
    }

    private void back() {
        if (!reachable) {
            LOG.info("Telegram can be reached again");
            reachable = true;
        }
        backoff.reset();
    }

    private Duration retreat(TryLater later) {
        if (reachable && !ending) {
            LOG.warn("Telegram cannot be reached, trying on: {}", later.why());
            reachable = false;
        }
        Duration wait = backoff.next();
        return wait.compareTo(later.atLeast()) > 0 ? wait : later.atLeast();
    }

    private Duration give(Stop refusal) {
        stop.accept(refusal.message());
        return FOR_GOOD;
    }
}
