package dragoman.deliver;

import java.time.Duration;

/**
 * Telegram cannot be reached or asks for patience.
 *
 * @param atLeast how long Telegram wants to be left alone; zero when it did not say
 */
public record TryLater(Duration atLeast, String why) implements Fetched, Introduction {}
