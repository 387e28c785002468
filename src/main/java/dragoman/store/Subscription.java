package dragoman.store;

import dragoman.model.Wish;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a chat has signed up for.
 *
 * @param thread the forum topic, 0 for none
 * @param begun when the chat signed up, or changed the hour; nothing up to then is owed
 * @param lastSlot the latest moment that was dealt with, or null where that was none yet
 */
public record Subscription(
        long id,
        String chat,
        int thread,
        Wish wish,
        boolean active,
        Instant begun,
        @Nullable Instant lastSlot) {

    /** The latest moment whose summary is owed by now and not dealt with. */
    public Optional<Instant> owed(Instant now) {
        return wish.schedule().slot(now).filter(slot -> slot.isAfter(begun) && isNew(slot));
    }

    private boolean isNew(Instant slot) {
        return lastSlot == null || slot.isAfter(lastSlot);
    }
}
