package dragoman.deliver;

/** What comes of asking Telegram for updates. */
public sealed interface Fetched permits Batch, TryLater, Stop {}
