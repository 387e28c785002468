package dragoman.dialogue;

import dragoman.deliver.Identity;
import dragoman.deliver.IncomingMessage;
import dragoman.deliver.Introduction;
import dragoman.deliver.Reading;
import dragoman.deliver.Received;
import dragoman.deliver.Stop;
import dragoman.deliver.Telegram;
import dragoman.deliver.TryLater;
import dragoman.store.Arrival;
import dragoman.store.Chats;
import dragoman.store.Inbox;
import dragoman.store.Letter;
import dragoman.store.Outbox;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what waits in the inbox, each update once: those of a chat in the order in which they came, several chats at
 * once, so that a slow answer holds up nobody else.
 *
 * <p>The reply goes to the outbox in the transaction that marks the update handled. Whatever the brain does, the update
 * is handled: who asked gets an answer or an apology.
 */
final class Responder {

    private static final Logger LOG = LoggerFactory.getLogger(Responder.class);
    private static final int AT_A_TIME = 100;

    /** Chats that are answered at the same time; more would only make each of them wait longer. */
    private static final int AT_ONCE = 8;

    /** Updates in memory; the others wait in the inbox. */
    private static final int MOST_OPEN = 1_000;

    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final OutgoingMessage APOLOGY = new OutgoingMessage(
            "Sorry, something went wrong on my side and I have no answer to this. Please ask again in other words.");

    private final Telegram telegram;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Chats chats;
    private final Replier brain;
    private final InstantSource clock;
    private final Runnable replied;
    private final Lanes lanes;
    private final Backoff backoff = new Backoff();
    private long taken;
    private volatile boolean ending;

    /**
     * @param replied called when there is something new in the outbox
     * @param done called when an update is done with, so that the next step may be due
     */
    Responder(
            Telegram telegram,
            Inbox inbox,
            Outbox outbox,
            Chats chats,
            Replier brain,
            InstantSource clock,
            Runnable replied,
            Runnable done) {
        this.telegram = telegram;
        this.inbox = inbox;
        this.outbox = outbox;
        this.chats = chats;
        this.brain = brain;
        this.clock = clock;
        this.replied = replied;
        this.lanes = new Lanes("answer", AT_ONCE, done);
    }

    /** Hands some of what waits to the lanes; returns how long to rest if nothing else comes. */
    Duration step() {
        int room = MOST_OPEN - lanes.open();
        List<Arrival> waiting = ending || room <= 0 ? List.of() : inbox.waiting(taken, Math.min(AT_A_TIME, room));
        return waiting.isEmpty() ? IDLE : take(waiting, telegram.me());
    }

    /** Begins no further answer, and waits so long for those that are being made. */
    void end(Duration patience) {
        ending = true;
        lanes.end(patience);
    }

    private Duration take(List<Arrival> waiting, Introduction introduction) {
        return switch (introduction) {
            case Identity me -> {
                backoff.reset();
                yield take(waiting, new Reading(me, clock)) ? Duration.ZERO : IDLE;
            }
            case TryLater later -> backoff.next();
            case Stop refusal -> IDLE; // the receiver is refused in the same way, and reports it
        };
    }

    /** Takes them in turn; false when one has to wait until all before it is done, as where two chats become one. */
    private boolean take(List<Arrival> waiting, Reading reading) {
        for (Arrival arrival : waiting) {
            Received received = reading.read(arrival.raw());
            if (received instanceof Received.Moved && lanes.open() > 0) {
                return false;
            }
            taken = arrival.number();
            lanes.put(lane(arrival, received), () -> insist(arrival, received));
            if (received instanceof Received.Moved) {
                return false;
            }
        }
        return true;
    }

    /** Those of one chat are answered in order; what belongs to no chat waits for nothing. */
    private static String lane(Arrival arrival, Received received) {
        return switch (received) {
            case Received.Addressed(IncomingMessage message) -> message.chat();
            case Received.Edited(IncomingMessage message) -> message.chat();
            case Received.Wordless(IncomingMessage message, Received.Medium medium) -> message.chat();
            case Received.Pressed press -> press.chat();
            case Received.Membership change -> change.chat();
            case Received.Moved moved -> moved.from();
            case Received.Searched search -> "update " + arrival.number();
            case Received.NotForUs() -> "update " + arrival.number();
            case Received.Unreadable unreadable -> "update " + arrival.number();
        };
    }

    /** A store that cannot be written to delays an update and loses none. */
    private void insist(Arrival arrival, Received received) {
        Backoff patience = new Backoff();
        for (boolean done = ending; !done; ) {
            try {
                answer(arrival, received);
                done = true;
            } catch (Throwable fault) {
                done = ending; // the store may be closed under its feet then; the update is still in the inbox
                if (!done) {
                    LOG.error("update {} is tried again: {}", arrival.updateId(), Faults.describe(fault));
                    LockSupport.parkNanos(patience.next().toNanos());
                }
            }
        }
    }

    private void answer(Arrival arrival, Received received) {
        switch (received) {
            case Received.Addressed(IncomingMessage message) -> reply(arrival, message);
            case Received.Event event -> react(arrival, event);
            case Received.Moved(String from, String to) -> {
                chats.move(from, to);
                inbox.settle(arrival, List.of());
            }
            case Received.NotForUs() -> inbox.settle(arrival, List.of());
            case Received.Unreadable(String why) -> {
                LOG.warn("update {} is set aside: {}", arrival.updateId(), why);
                inbox.setAside(arrival.updateId(), arrival.raw());
            }
        }
    }

    private void reply(Arrival arrival, IncomingMessage message) {
        chats.seen(message.chat(), message.kind().word());
        Envelope envelope = Envelope.to(arrival.number(), message);
        Meanwhile meanwhile = Meanwhile.shown(telegram, message, () -> note(message, envelope));
        List<OutgoingMessage> replies;
        try (meanwhile) {
            replies = ask(message);
        }
        inbox.settle(arrival, envelope.letters(meanwhile.noted() ? overNote(replies) : replies, outbox));
        replied.run();
    }

    private void note(IncomingMessage message, Envelope envelope) {
        brain.meanwhile(message).ifPresent(said -> {
            outbox.put(envelope.named("progress").letters(List.of(said), outbox));
            replied.run();
        });
    }

    /** The answer's words take the place of the word that it was being looked for; a picture cannot. */
    private static List<OutgoingMessage> overNote(List<OutgoingMessage> replies) {
        List<OutgoingMessage> placed = new ArrayList<>(replies);
        IntStream.range(0, replies.size())
                .filter(at -> replies.get(at).enclosure() == null)
                .findFirst()
                .ifPresent(
                        at -> placed.set(at, replies.get(at).placed(new OutgoingMessage.Placing.OverEarlierAnswer())));
        return placed;
    }

    /** The brain's fault must cost no more than this one answer, and the message must not fail again for ever. */
    private List<OutgoingMessage> ask(IncomingMessage message) {
        try {
            return brain.reply(message);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("no answer to a message, an apology is sent: {}", Faults.describe(fault));
            return List.of(APOLOGY);
        }
    }

    private void react(Arrival arrival, Received.Event event) {
        note(event);
        Reaction reaction = reaction(event);
        List<Letter> letters = Envelope.to(arrival.number(), event)
                .map(envelope -> envelope.letters(reaction.messages(), outbox))
                .orElse(List.of());
        inbox.settle(arrival, letters);
        replied.run();
        reaction.courtesies().forEach(telegram::say);
    }

    /** Whoever presses a button or writes can be written to; so can who has just let the bot in. */
    private void note(Received.Event event) {
        switch (event) {
            case Received.Edited(IncomingMessage message) ->
                chats.seen(message.chat(), message.kind().word());
            case Received.Wordless(IncomingMessage message, Received.Medium medium) ->
                chats.seen(message.chat(), message.kind().word());
            case Received.Pressed press -> chats.seen(press.chat(), press.kind().word());
            case Received.Membership change -> {
                chats.seen(change.chat(), change.kind().word());
                if (!change.now()) {
                    String why = "the bot was blocked, removed, or may not write there";
                    chats.pause(change.chat(), why);
                    outbox.close(change.chat(), why);
                }
            }
            case Received.Searched search -> {}
        }
    }

    private Reaction reaction(Received.Event event) {
        try {
            return brain.react(event);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.error("nothing is done about a {}: {}", event.getClass().getSimpleName(), Faults.describe(fault));
            return Reaction.NONE;
        }
    }
}
