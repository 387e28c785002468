package dragoman.dialogue;

import dragoman.deliver.Delivery;
import dragoman.deliver.Parcel;
import dragoman.deliver.Telegram;
import dragoman.model.Enclosure;
import dragoman.store.Chats;
import dragoman.store.Letter;
import dragoman.store.Outbox;
import dragoman.store.Posted;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes letters from the outbox to Telegram, for each chat in order.
 *
 * <p>The rule for a letter of which nobody knows whether Telegram took it, because the answer was lost or the process
 * died in between: it is sent once more, since a lost answer is worse than a double one. If that ends in doubt again,
 * it is given up.
 */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int AT_A_TIME = 50;
    private static final int DOUBTS_BORNE = 1;
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final Telegram telegram;
    private final Outbox outbox;
    private final Chats chats;
    private final InstantSource clock;
    private volatile boolean ending;

    Courier(Telegram telegram, Outbox outbox, Chats chats, InstantSource clock) {
        this.telegram = telegram;
        this.outbox = outbox;
        this.chats = chats;
        this.clock = clock;
    }

    /** Sends what is due; returns how long to rest if nothing else comes. */
    Duration step() {
        if (outbox.recover() > 0) {
            LOG.warn("the last run stopped while sending; what nobody knows to have arrived is sent once more");
        }
        List<Posted> due = outbox.next(AT_A_TIME);
        due.stream().takeWhile(letter -> !ending).forEach(this::deliver);
        return due.isEmpty() || ending ? IDLE : Duration.ZERO;
    }

    /** Begins no further letter. */
    void end() {
        ending = true;
    }

    private void deliver(Posted posted) {
        outbox.sending(posted.id());
        Delivery first = telegram.send(parcel(posted, true));
        settle(posted, first instanceof Delivery.Malformed ? again(posted) : first);
    }

    /** The words matter more than their looks. */
    private Delivery again(Posted posted) {
        LOG.warn("letter {} is not HTML that Telegram takes, it is sent as plain text", posted.id());
        return telegram.send(parcel(posted, false));
    }

    private void settle(Posted posted, Delivery delivery) {
        long id = posted.id();
        switch (delivery) {
            case Delivery.Sent(Long messageId, String fileId) -> arrived(posted, messageId, fileId);
            case Delivery.TooMany(Duration wait) -> later(posted, atLeastASecond(wait), "Telegram asks for patience");
            case Delivery.NotSent(String why) -> later(posted, Backoff.after(posted.attempts() + 1), why);
            case Delivery.Uncertain(String why) -> doubt(posted, why);
            case Delivery.Blocked(String why) -> pause(posted, why);
            case Delivery.Moved(String chat) -> move(posted, chat);
            case Delivery.Refused(String why) -> refused(posted, why);
            case Delivery.Malformed(String why) -> giveUp(posted, why);
        }
    }

    private static Duration atLeastASecond(Duration wait) {
        Duration second = Backoff.after(1);
        return wait.compareTo(second) < 0 ? second : wait;
    }

    private void later(Posted posted, Duration wait, String why) {
        LOG.debug("letter {} waits {}: {}", posted.id(), wait, why);
        outbox.later(posted.id(), clock.instant().plus(wait), why);
    }

    private void doubt(Posted posted, String why) {
        if (posted.doubts() >= DOUBTS_BORNE) {
            giveUp(posted, "no answer from Telegram twice, it may have arrived: " + why);
            return;
        }
        LOG.warn("letter {} left and no answer came ({}), it is sent once more", posted.id(), why);
        outbox.uncertain(posted.id(), clock.instant().plus(Backoff.after(posted.attempts() + 1)), why);
    }

    private void pause(Posted posted, String why) {
        LOG.info("a chat does not take messages any more; it is left alone until someone writes there");
        chats.pause(posted.letter().chat(), why);
        outbox.failed(posted.id(), why);
    }

    private void move(Posted posted, String chat) {
        chats.move(posted.letter().chat(), chat);
        outbox.later(posted.id(), clock.instant(), "the group has a new id");
    }

    private void giveUp(Posted posted, String why) {
        LOG.error("letter {} cannot be delivered and is given up; see last_error in the outbox", posted.id());
        outbox.failed(posted.id(), why);
    }

    private void arrived(Posted posted, @Nullable Long messageId, @Nullable String fileId) {
        outbox.sent(posted.id(), messageId);
        Enclosure enclosure = posted.letter().enclosure();
        if (enclosure != null && fileId != null && !fileId.equals(posted.fileId())) {
            outbox.named(enclosure, fileId);
        }
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

    private static Parcel parcel(Posted posted, boolean html) {
        Letter letter = posted.letter();
        return new Parcel(
                letter.chat(),
                letter.thread(),
                letter.replyTo(),
                html ? letter.html() : letter.plain(),
                html,
                letter.keyboard(),
                letter.edits(),
                letter.enclosure(),
                posted.fileId());
    }
}
