package dragoman.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to the bot's brain, from whatever chat.
 *
 * @param id the sender's own key for it, or null
 * @param chat keeps the context between its messages
 * @param thread the forum topic of the chat, 0 for none
 * @param at when it was asked; "this week" is counted from it
 */
public record Ask(@Nullable String id, String chat, int thread, String text, Instant at) {}
