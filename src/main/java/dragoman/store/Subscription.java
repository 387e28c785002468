package dragoman.store;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A chat's wish for a daily summary.
 *
 * @param thread the forum topic, 0 for none
 * @param time the hour on the subscriber's own clock, in {@code zone}
 * @param lastSlot the latest moment whose summary was put into the outbox, at first that of subscribing; nothing up to it
 *     is owed any more
 */
public record Subscription(
        String chat,
        int thread,
        LocalTime time,
        ZoneId zone,
        boolean active,
        @Nullable Instant lastSlot) {}
