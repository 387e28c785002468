package dragoman.deliver;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that a person addressed to the bot.
 *
 * @param thread the forum topic, 0 for none
 * @param sender the number of who wrote it; that of the chat itself where its admins write in its name, as in channels
 *     and as anonymous admins of a group; empty where Telegram does not tell
 * @param text the words without the bot's name: {@code @bot_name} is taken out, {@code /ask@bot_name} reads {@code /ask}
 * @param language the language of the sender's Telegram, such as {@code en}, if told
 * @param forward whose words it passes on, if they are not the sender's own
 * @param repliedTo the message that it is a reply to, if any
 * @param at when it was written
 */
public record IncomingMessage(
        String chat,
        ChatKind kind,
        int thread,
        int messageId,
        String sender,
        String text,
        @Nullable String language,
        @Nullable Forward forward,
        @Nullable RepliedTo repliedTo,
        Instant at) {

    /**
     * Where a forwarded message comes from.
     *
     * @param from the name of a person or channel; empty where Telegram hides it
     */
    public record Forward(String from) {}

    /**
     * A message that somebody replies to.
     *
     * @param byBot whether it is the bot's own
     * @param text its words, or the part of them that was picked to reply to; empty for none
     */
    public record RepliedTo(int messageId, boolean byBot, String text) {}
}
