package dragoman.store;

import org.jspecify.annotations.Nullable;

/**
 * A message that is owed to a chat.
 *
 * @param key names what is owed; a second letter with the same key is not taken
 * @param thread the forum topic, 0 for none
 * @param replyTo the message that it answers, if any
 * @param plain the same words for a reader whose Telegram refused the HTML
 */
public record Letter(
        String key, String chat, int thread, @Nullable Integer replyTo, String html, String plain) {

    public Letter {
        if (key.isBlank() || chat.isBlank()) {
            throw new IllegalArgumentException("a letter needs a key and a chat");
        }
    }
}
