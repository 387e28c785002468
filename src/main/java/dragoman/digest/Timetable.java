package dragoman.digest;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Looks every few seconds which summaries are due, by db-scheduler, so that of several nodes on one database only one does
 * it at a time and none is left out when a node dies.
 */
public final class Timetable implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Scheduler scheduler;

    /**
     * @param wake called when something has been put into the outbox
     */
    public Timetable(DataSource database, Digests digests, Runnable wake) {
        RecurringTask<Void> due = Tasks.recurring("owe-summaries", FixedDelay.of(EVERY))
                .execute((_, _) -> {
                    if (digests.owe() > 0) {
                        wake.run();
                    }
                });
        this.scheduler = Scheduler.create(database)
                .startTasks(due)
                .threads(1)
                .pollingInterval(Duration.ofSeconds(5))
                .shutdownMaxWait(Duration.ofSeconds(3))
                .build();
    }

    public void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
    }
}
