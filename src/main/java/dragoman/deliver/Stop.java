package dragoman.deliver;

/**
 * Telegram will refuse for as long as nobody acts.
 *
 * @param message one line that says what is wrong and what to do
 */
public record Stop(String message) implements Fetched, Introduction {}
