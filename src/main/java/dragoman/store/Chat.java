package dragoman.store;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a chat.
 *
 * @param kind {@code private}, {@code group} or another word of Telegram's
 * @param context the last question, as the brain wrote it down
 * @param paused why nothing is sent to it for now, or null when all is well
 */
public record Chat(
        String id,
        String kind,
        @Nullable String language,
        @Nullable ZoneId zone,
        @Nullable String context,
        @Nullable String paused) {}
