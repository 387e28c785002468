package dragoman.deliver;

/** What comes of asking Telegram who the bot is. */
public sealed interface Introduction permits Identity, TryLater, Stop {}
