package dragoman.dialogue;

import dragoman.store.Letter;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How far Telegram has counted a bot's private messages, as far as this process has seen. Thread-safe.
 *
 * <p>Each account, a bot's too, has one count for all its private chats, which goes up by one with every message in
 * either direction. So a message gets a higher number than any that was known when it left. Supergroups and channels
 * count by themselves, and others write there: of them nothing is known here.
 *
 * <p>The Bot API does not promise this. So it is watched: the first number that contradicts it ends the belief in it.
 */
final class Numbers {

    private static final Logger LOG = LoggerFactory.getLogger(Numbers.class);

    private final LongSupplier nanos;
    private long highest;
    private long taught;
    private boolean otherwise;

    Numbers(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** A number above which a letter's own will lie if it leaves now; empty where none is known. */
    synchronized OptionalLong before(Letter letter) {
        if (otherwise || !isPrivate(letter)) {
            return OptionalLong.empty();
        }
        long known = Math.max(highest, letter.answers() == null ? 0 : letter.answers());
        return known > 0 ? OptionalLong.of(known) : OptionalLong.empty();
    }

    /**
     * Telegram has taken a letter.
     *
     * @param after what {@link #before} said when it left; 0 for nothing
     * @param left when that was, by the same clock
     */
    synchronized void learn(Letter letter, long number, long after, long left) {
        if (!isPrivate(letter) || letter.edits() != null || number <= 0) {
            return;
        }
        if (number <= after && !otherwise) {
            otherwise = true;
            LOG.warn("this server does not number private messages in one row; messages leave one at a time");
        }
        if (number > highest) {
            highest = number;
            taught = left;
        }
    }

    /** The number of a message that left after a moment; what left before it has a lower one. Empty for none yet. */
    synchronized OptionalLong of(long moment) {
        return highest > 0 && taught - moment >= 0 ? OptionalLong.of(highest) : OptionalLong.empty();
    }

    long now() {
        return nanos.getAsLong();
    }

    private static boolean isPrivate(Letter letter) {
        return !letter.chat().startsWith("-");
    }
}
