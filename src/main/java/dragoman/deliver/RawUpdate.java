package dragoman.deliver;

/**
 * An update as Telegram sent it.
 *
 * @param json its text, word for word when it is not {@code readable}
 * @param readable false when it is not even JSON
 */
public record RawUpdate(long id, String json, boolean readable) {}
