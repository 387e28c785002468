package dragoman;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Touches a file in the home while the bot lives, for a container's health check. */
final class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private static final int SECONDS = 20;

    private final Path file;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    Heartbeat(Path home) {
        this.file = home.resolve("alive");
    }

    void start() {
        var _ = timer.scheduleAtFixedRate(this::beat, 0, SECONDS, TimeUnit.SECONDS);
    }

    private void beat() {
        try {
            Files.writeString(file, Instant.now() + "\n");
        } catch (IOException e) {
            LOG.warn("cannot write {}: {}", file, e.getMessage());
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
