package dragoman.store;

import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox that waits to be sent.
 *
 * @param attempts how often it has been tried
 * @param doubts how many of these attempts ended without an answer, so that a copy may have arrived
 * @param plainly whether Telegram could not read its HTML, so that its plain words are to be sent
 * @param fileId by which Telegram knows the letter's enclosure from before, if it does
 * @param after where it is uncertain whether Telegram took it: the number above which its own lies if it did; null where
 *     that is not known
 */
public record Posted(
        long id,
        Letter letter,
        int attempts,
        int doubts,
        boolean plainly,
        @Nullable String fileId,
        @Nullable Long after) {}
