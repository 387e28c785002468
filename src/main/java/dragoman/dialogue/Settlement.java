package dragoman.dialogue;

import dragoman.deliver.Delivery;
import dragoman.model.Enclosure;
import dragoman.store.Chats;
import dragoman.store.Outbox;
import dragoman.store.Posted;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what came of sending a letter. Thread-safe.
 *
 * <p>The rule for a letter of which nobody knows whether Telegram took it, because the answer was lost or the process
 * died in between: it is looked for (see {@link Search}), and sent once more where it is not found. Where it cannot be looked
 * for, it is sent once more too, since a lost answer is worse than a double one; if that ends in doubt again, it is given
 * up.
 */
final class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final int DOUBTS_BORNE = 1;

    /** Each was found not to have arrived before the next. */
    private static final int TRACED_DOUBTS_BORNE = 5;

    private final Outbox outbox;
    private final Chats chats;
    private final InstantSource clock;
    private final Consumer<String> stop;
    private volatile Instant silentUntil = Instant.MIN;
    private volatile Instant groupSilentUntil = Instant.MIN;
    private volatile boolean over;

    /** @param stop called with the reason when Telegram takes nothing more from this bot */
    Settlement(Outbox outbox, Chats chats, InstantSource clock, Consumer<String> stop) {
        this.outbox = outbox;
        this.chats = chats;
        this.clock = clock;
        this.stop = stop;
    }

    /** Obeys what Telegram asked for before a restart. */
    void remember() {
        silentUntil = outbox.silentUntil().orElse(Instant.MIN);
    }

    /** Until when nothing may be sent. */
    Instant silentUntil() {
        return silentUntil;
    }

    /** Whether Telegram takes nothing more from this bot. */
    boolean isOver() {
        return over;
    }

    /** @param traced whether it can be found out later if the letter has arrived */
    void settle(Posted posted, Delivery delivery, boolean traced) {
        switch (delivery) {
            case Delivery.Sent(Long messageId, String fileId) -> arrived(posted, messageId, fileId);
            case Delivery.TooMany(Duration wait) ->
                outbox.later(posted.id(), patience(posted, wait), "Telegram asks for patience");
            case Delivery.NotSent(String why) -> later(posted, Backoff.after(posted.attempts() + 1), why);
            case Delivery.Uncertain(String why) -> doubt(posted, why, traced);
            case Delivery.Blocked(String why) -> pause(posted, why);
            case Delivery.Moved(String chat) -> move(posted, chat);
            case Delivery.Refused(String why) -> refused(posted, why);
            case Delivery.Malformed(String why) -> malformed(posted, why);
            case Delivery.Dismissed(String reason) -> dismissed(posted, reason);
        }
    }

    /**
     * What came of looking for a letter in doubt, unless it was not there: it stays in doubt until that is known.
     *
     * @param place the number under which it was looked for
     */
    void settleSearch(Posted posted, long place, Delivery delivery) {
        switch (delivery) {
            case Delivery.Sent there -> arrived(posted, place, null);
            case Delivery.TooMany(Duration wait) ->
                outbox.unsought(posted.id(), patience(posted, wait), "Telegram asks for patience");
            case Delivery.NotSent(String why) -> seekLater(posted, why);
            case Delivery.Uncertain(String why) -> seekLater(posted, why);
            case Delivery.Dismissed(String reason) -> {
                seekLater(posted, reason);
                end(reason);
            }
            case Delivery.Blocked blocked -> settle(posted, blocked, true);
            case Delivery.Moved moved -> settle(posted, moved, true);
            case Delivery.Refused refused -> settle(posted, refused, true);
            case Delivery.Malformed malformed -> settle(posted, malformed, true);
        }
    }

    private void seekLater(Posted posted, String why) {
        outbox.unsought(posted.id(), clock.instant().plus(Backoff.after(posted.attempts() + 1)), why);
    }

    private void arrived(Posted posted, @Nullable Long messageId, @Nullable String fileId) {
        outbox.sent(posted.id(), messageId);
        Enclosure enclosure = posted.letter().enclosure();
        if (enclosure != null && fileId != null && !fileId.equals(posted.fileId())) {
            outbox.named(enclosure, fileId);
        }
    }

    private static Duration atLeastASecond(Duration wait) {
        Duration second = Duration.ofSeconds(1);
        return wait.compareTo(second) < 0 ? second : wait;
    }

    /**
     * Telegram does not say whether one chat or the whole bot sent too much. A group is taken to mean itself, since its
     * own limit is the one that is met; a person, or a second group at the same time, means the bot.
     */
    private Instant patience(Posted posted, Duration wait) {
        Instant until = clock.instant().plus(atLeastASecond(wait));
        boolean group = posted.letter().chat().startsWith("-");
        boolean second = groupSilentUntil.isAfter(clock.instant());
        LOG.warn("Telegram asks for patience until {}", until);
        if (group && !second) {
            groupSilentUntil = until;
        } else {
            outbox.silence(until);
            silentUntil = until;
        }
        return until;
    }

    private void later(Posted posted, Duration wait, String why) {
        LOG.debug("letter {} waits {}: {}", posted.id(), wait, why);
        outbox.later(posted.id(), clock.instant().plus(wait), why);
    }

    private void doubt(Posted posted, String why, boolean traced) {
        if (posted.doubts() >= (traced ? TRACED_DOUBTS_BORNE : DOUBTS_BORNE)) {
            giveUp(posted, "no answer from Telegram again, it may have arrived: " + why);
            return;
        }
        LOG.warn("letter {} left and no answer came ({}), perhaps it has arrived", posted.id(), why);
        outbox.uncertain(posted.id(), clock.instant().plus(Backoff.after(posted.attempts() + 1)), why);
    }

    private void pause(Posted posted, String why) {
        LOG.info("a chat does not take messages any more; it is left alone until someone writes there");
        chats.pause(posted.letter().chat(), why);
        outbox.failed(posted.id(), why);
        outbox.close(posted.letter().chat(), why);
    }

    private void move(Posted posted, String chat) {
        chats.move(posted.letter().chat(), chat);
        outbox.later(posted.id(), clock.instant(), "the group has a new id");
    }

    /** The words matter more than their looks. */
    private void malformed(Posted posted, String why) {
        if (posted.plainly()) {
            giveUp(posted, why);
            return;
        }
        LOG.warn("letter {} is not HTML that Telegram takes, it is sent as plain text", posted.id());
        outbox.plainly(posted.id(), why);
    }

    /** A picture that Telegram has forgotten is uploaded again, and an edit of what is gone becomes a new message. */
    private void refused(Posted posted, String why) {
        Enclosure enclosure = posted.letter().enclosure();
        if (enclosure != null && posted.fileId() != null) {
            outbox.named(enclosure, null);
            later(posted, Duration.ZERO, why);
        } else if (posted.letter().edits() != null && !posted.letter().html().isEmpty()) {
            outbox.renew(posted.id(), why);
        } else {
            giveUp(posted, why);
        }
    }

    /** The letter stays owed: with the right token it goes out. */
    private void dismissed(Posted posted, String reason) {
        later(posted, Duration.ZERO, reason);
        end(reason);
    }

    private void end(String reason) {
        over = true;
        stop.accept(reason);
    }

    private void giveUp(Posted posted, String why) {
        LOG.error("letter {} cannot be delivered and is given up; see last_error in the outbox", posted.id());
        outbox.failed(posted.id(), why);
    }
}
