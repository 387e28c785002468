package dragoman.store;

import org.jspecify.annotations.Nullable;

/**
 * A letter of which it was unknown at some time whether it had arrived, so that its reader may have it twice.
 *
 * @param key names what was owed
 * @param state of the letter now, as the outbox has it
 * @param attempts how often it left: once where it was found to have arrived
 * @param message Telegram's number of the message that is known to have arrived; null for none
 * @param why what put it in doubt, or what came of it
 */
public record Doubt(
        String key,
        String state,
        int attempts,
        @Nullable Long message,
        @Nullable String why) {}
