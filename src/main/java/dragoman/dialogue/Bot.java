package dragoman.dialogue;

import dragoman.deliver.Limits;
import dragoman.deliver.Parcel;
import dragoman.deliver.Telegram;
import dragoman.store.Chats;
import dragoman.store.Inbox;
import dragoman.store.Outbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Telegram bot at work: Telegram → {@link Receiver} → inbox → {@link Responder} → outbox → {@link Courier} →
 * Telegram.
 *
 * <p>Start with {@link #start}, then {@link #await}. Only one may run on a store and a token.
 */
public final class Bot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bot.class);
    private static final Duration GRACE = Duration.ofMillis(3_500);

    private final Telegram telegram;
    private final List<String> alerted;
    private final Receiver receiver;
    private final Responder responder;
    private final Courier courier;
    private final Loop sending;
    private final Loop answering;
    private final Loop receiving;
    private final Loop tidying;
    private final CompletableFuture<Optional<String>> end = new CompletableFuture<>();

    /** A bot that keeps the usual limits and alerts nobody. */
    public Bot(Telegram telegram, Inbox inbox, Outbox outbox, Chats chats, Replier brain, InstantSource clock) {
        this(telegram, inbox, outbox, chats, brain, clock, Limits.USUAL, List.of());
    }

    /**
     * @param limits what Telegram, or another server in its place, takes
     * @param alerted the chats that are told when the bot has to stop
     */
    public Bot(
            Telegram telegram,
            Inbox inbox,
            Outbox outbox,
            Chats chats,
            Replier brain,
            InstantSource clock,
            Limits limits,
            List<String> alerted) {
        this.telegram = telegram;
        this.alerted = List.copyOf(alerted);
        Settlement settlement = new Settlement(outbox, chats, clock, this::stop);
        this.courier = new Courier(telegram, outbox, settlement, limits, clock, this::landed);
        this.sending = new Loop("courier", courier::step);
        this.responder = new Responder(telegram, inbox, outbox, chats, brain, clock, this::wake, this::answered);
        this.answering = new Loop("responder", responder::step);
        this.receiver = new Receiver(telegram, inbox, answering::wake, this::stop);
        this.receiving = new Loop("receiver", receiver::step);
        this.tidying = new Loop("tidier", () -> tidy(inbox, outbox, brain));
    }

    /** Begins to receive, answer and send; returns at once. */
    public void start() {
        loops().forEach(Loop::start);
        LOG.info("the bot listens to Telegram");
    }

    /** Waits for the end: empty when closed, else the reason why Telegram refuses to go on. */
    public Optional<String> await() {
        return end.join();
    }

    /** Says that someone else, as a summary that is due, has put something into the outbox. */
    public void wake() {
        courier.news();
        sending.wake();
    }

    private void answered() {
        answering.wake();
    }

    private void landed() {
        sending.wake();
    }

    /**
     * Ends within five seconds: breaks off the fetch under way, lets an answer and a message under way be finished.
     * What remains is in the inbox and the outbox.
     */
    @Override
    public void close() {
        long deadline = System.nanoTime() + GRACE.toNanos();
        loops().forEach(Loop::end);
        receiver.end();
        courier.end();
        telegram.stopFetching();
        responder.end(Duration.ofNanos(deadline - System.nanoTime()));
        loops().forEach(loop -> loop.join(Duration.ofNanos(deadline - System.nanoTime())));
        courier.await(Duration.ofNanos(deadline - System.nanoTime()));
        telegram.close();
        end.complete(Optional.empty());
    }

    /** Where the token still works, as when a second program uses it, whoever runs the bot is told in the chat too. */
    private void stop(String reason) {
        if (!end.isDone()) {
            alerted.forEach(chat -> telegram.send(new Parcel(chat, 0, null, "Dragoman stops: " + reason, false)));
            end.complete(Optional.of(reason));
        }
    }

    private Stream<Loop> loops() {
        return Stream.of(receiving, answering, sending, tidying);
    }

    private static Duration tidy(Inbox inbox, Outbox outbox, Replier brain) {
        inbox.prune();
        outbox.prune();
        brain.tidy();
        return Duration.ofHours(1);
    }
}
