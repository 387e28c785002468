package dragoman.store;

/**
 * An update in the inbox that waits to be handled.
 *
 * @param number counts arrivals for ever, unlike {@code updateId}, which Telegram may start afresh
 * @param raw the update as Telegram sent it
 */
public record Arrival(long number, long updateId, String raw) {}
