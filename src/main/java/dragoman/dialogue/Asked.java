package dragoman.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a question comes from.
 *
 * @param thread the forum topic, 0 for none
 * @param message the number of the message that asks, null where a button does
 */
record Asked(String chat, int thread, @Nullable Integer message, String text, Instant at) {}
