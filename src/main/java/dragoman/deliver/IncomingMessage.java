package dragoman.deliver;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that a person addressed to the bot.
 *
 * @param thread the forum topic, 0 for none
 * @param text the words without the bot's name: {@code @bot_name} is taken out, {@code /ask@bot_name} reads {@code /ask}
 * @param language the language of the sender's Telegram, such as {@code en}, if told
 * @param at when it was written
 */
public record IncomingMessage(
        String chat,
        ChatKind kind,
        int thread,
        int messageId,
        String text,
        @Nullable String language,
        Instant at) {}
