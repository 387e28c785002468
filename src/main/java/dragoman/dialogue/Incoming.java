package dragoman.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that a person addressed to the bot, as far as a reply depends on it.
 *
 * @param group whether others read along
 * @param thread the forum topic, 0 for none
 * @param sender the writer's number; empty where Telegram does not tell it
 * @param language the language of the writer's Telegram, if told
 * @param forwarded whether the words are somebody else's
 */
record Incoming(
        String chat,
        boolean group,
        int thread,
        int message,
        String sender,
        String text,
        @Nullable String language,
        boolean forwarded,
        Instant at) {}
