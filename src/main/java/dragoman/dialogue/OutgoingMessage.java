package dragoman.dialogue;

/**
 * A reply in Telegram's HTML style, of any length.
 *
 * @param html every character of foreign text escaped
 */
public record OutgoingMessage(String html) {}
