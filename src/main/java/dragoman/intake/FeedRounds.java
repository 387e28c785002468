package dragoman.intake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dragoman.read.FeedReader;
import dragoman.read.Web;
import dragoman.store.EvidenceStore;
import dragoman.store.Feed;
import dragoman.store.Feeds;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every few seconds which feeds are due and visits them, by db-scheduler: the feeds of one host are one task, so that
 * of several nodes on one database only one is there at a time, and another goes on when a node dies. A slow host holds
 * up nobody else.
 */
public final class FeedRounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedRounds.class);

    private static final Duration EVERY = Duration.ofSeconds(5);

    /** For the look, and for a few hosts at a time. */
    private static final int THREADS = 5;

    private static final Duration FORGET_EVERY = Duration.ofHours(12);
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final Web web;
    private final Scheduler scheduler;

    /**
     * @param clock real time, since servers live in it
     * @param notices called when whoever runs the bot should know something; at least once for each occasion
     */
    public FeedRounds(
            DataSource database,
            Feeds feeds,
            EvidenceStore store,
            Intake intake,
            FeedReader reader,
            Web web,
            Courtesy courtesy,
            InstantSource clock,
            Consumer<FeedNotice> notices) {
        this(
                database,
                feeds,
                new FeedVisit(
                        feeds,
                        new Visitor(web, feeds.turns(), clock, Thread::sleep, courtesy),
                        reader,
                        new EntryIntake(feeds, store, reader, intake, clock),
                        clock,
                        RandomGenerator.getDefault()::nextDouble,
                        notices),
                web,
                clock);
    }

    private FeedRounds(DataSource database, Feeds feeds, FeedVisit visit, Web web, InstantSource clock) {
        this.web = web;
        OneTimeTask<Void> host = Tasks.oneTime("feeds-of-a-host")
                // It is begun again by the next look, if need be.
                .onFailure((complete, operations) -> operations.stop())
                .onDeadExecutionRevive()
                .execute((instance, _) -> visitAll(instance.getId(), feeds, visit, clock));
        RecurringTask<Void> look = Tasks.recurring("look-for-due-feeds", FixedDelay.of(EVERY))
                .execute((_, context) -> feeds.due(clock.instant()).stream()
                        .flatMap(feed -> Web.host(feed.url()).stream())
                        .distinct()
                        .forEach(name -> context.getSchedulerClient()
                                .scheduleIfNotExists(host.instance(name), clock.instant())));
        RecurringTask<Void> forget = Tasks.recurring("forget-old-entries", FixedDelay.of(FORGET_EVERY))
                .execute((_, _) -> feeds.forget(clock.instant().minus(REMEMBERED)));
        this.scheduler = Scheduler.create(database, host)
                .startTasks(look, forget)
                .tableName("feed_tasks")
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(2))
                .enableImmediateExecution()
                .heartbeatInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(Duration.ofSeconds(1))
                .build();
    }

    private static void visitAll(String host, Feeds feeds, FeedVisit visit, InstantSource clock) {
        feeds.due(clock.instant()).stream()
                .filter(feed -> Web.host(feed.url()).filter(host::equals).isPresent())
                .takeWhile(feed -> !Thread.currentThread().isInterrupted())
                .forEach(feed -> pay(visit, feed));
    }

    private static void pay(FeedVisit visit, Feed feed) {
        try {
            visit.pay(feed);
        } catch (RuntimeException fault) {
            // The other feeds of the host must be visited, whatever one does to us.
            LOG.warn("the visit to {} failed", feed.url(), fault);
            visit.broke(feed, fault);
        }
    }

    public void start() {
        scheduler.start();
    }

    /** What is under way is broken off; it is begun again by whoever looks next. */
    @Override
    public void close() {
        web.close();
        scheduler.stop();
    }
}
