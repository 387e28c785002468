package dragoman.deliver;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * Says when the next message may leave, so that Telegram's limits are kept in every second and every minute, not only on
 * the average. Shared by all who send; thread-safe.
 *
 * <p>The bot's own pace counts from when messages leave. A chat's counts from when Telegram's answer came: whenever
 * within the call Telegram took the message, the next one is far enough behind it.
 */
public final class Limiter {

    /** Late by a hair, a message may make up for it; more would let too many out at once. */
    private static final int CATCHING_UP = 2;

    /** So many of a group's minute may go one behind the other. */
    private static final int AT_ONCE = 5;

    /** After this long a chat's bucket is full again, and it needs none. */
    private static final long REMEMBERED = Duration.ofMinutes(1).toNanos();

    private final Limits limits;
    private final TimeMeter time;
    private final Bucket bot;
    private final Map<String, Recent> chats = new HashMap<>();

    /** A chat that got something not long ago; {@code answered} in nanoseconds. */
    private record Recent(Bucket bucket, long answered) {}

    public Limiter(Limits limits) {
        this(limits, TimeMeter.SYSTEM_NANOTIME);
    }

    Limiter(Limits limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
        // What may leave in the worst second is what was saved up and what came in: together no more than the limit.
        this.bot = bucket(Bandwidth.builder()
                .capacity(Math.min(CATCHING_UP, limits.aSecond() - 1))
                .refillGreedy(pace(), Duration.ofSeconds(1))
                .initialTokens(1)
                .build());
    }

    /** How many messages leave in a second at most, in the long run. */
    public int pace() {
        return Math.max(limits.aSecond() - CATCHING_UP, 1);
    }

    /** How long until any message may leave; zero for now. */
    public synchronized Duration untilTurn() {
        return wait(bot);
    }

    /** How long until a chat may get a message; zero for now. */
    public synchronized Duration untilFree(String chat) {
        Recent recent = chats.get(chat);
        return recent == null ? Duration.ZERO : wait(recent.bucket());
    }

    /** A message leaves. */
    public synchronized void leaves() {
        bot.consumeIgnoringRateLimits(1);
    }

    /** Telegram has answered to a message to a chat, whatever it said. */
    public synchronized void answered(String chat) {
        Recent recent = chats.computeIfAbsent(chat, this::ofChat);
        recent.bucket().consumeIgnoringRateLimits(1);
        chats.put(chat, new Recent(recent.bucket(), time.currentTimeNanos()));
    }

    /** How many chats may get nothing at this moment. */
    public synchronized int resting() {
        long now = time.currentTimeNanos();
        chats.values().removeIf(recent -> now - recent.answered() > REMEMBERED);
        return (int) chats.values().stream()
                .filter(recent -> !wait(recent.bucket()).isZero())
                .count();
    }

    private Recent ofChat(String chat) {
        Duration apart = limits.apart().isZero() ? Duration.ofNanos(1) : limits.apart();
        Bandwidth second =
                Bandwidth.builder().capacity(1).refillGreedy(1, apart).build();
        return new Recent(chat.startsWith("-") ? bucket(second, minute()) : bucket(second), 0);
    }

    private Bandwidth minute() {
        int atOnce = Math.min(AT_ONCE, limits.groupAMinute() - 1);
        return Bandwidth.builder()
                .capacity(atOnce)
                .refillGreedy(limits.groupAMinute() - atOnce, Duration.ofMinutes(1))
                .build();
    }

    private Bucket bucket(Bandwidth... bandwidths) {
        var builder = Bucket.builder().withCustomTimePrecision(time);
        for (Bandwidth bandwidth : bandwidths) {
            builder.addLimit(bandwidth);
        }
        return builder.build();
    }

    private static Duration wait(Bucket bucket) {
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }
}
