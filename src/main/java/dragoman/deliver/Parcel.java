package dragoman.deliver;

import org.jspecify.annotations.Nullable;

/**
 * One message on its way to Telegram, short enough to be sent whole; see {@link Pieces}.
 *
 * @param thread the forum topic, 0 for none
 * @param replyTo the message that it answers, if any
 * @param html whether {@code text} is Telegram's HTML style, else it is plain
 */
public record Parcel(String chat, int thread, @Nullable Integer replyTo, String text, boolean html) {}
