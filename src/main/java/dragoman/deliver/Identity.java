package dragoman.deliver;

/** Who the bot is in Telegram. */
public record Identity(long id, String username) implements Introduction {}
