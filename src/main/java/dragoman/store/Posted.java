package dragoman.store;

/**
 * A letter in the outbox that waits to be sent.
 *
 * @param attempts how often it has been tried
 * @param doubts how many of these attempts ended without an answer, so that a copy may have arrived
 */
public record Posted(long id, Letter letter, int attempts, int doubts) {}
