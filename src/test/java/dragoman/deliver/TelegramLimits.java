package dragoman.deliver;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Telegram's limits as a server enforces them: over every stretch of time, wherever it begins. Thread-safe. */
final class TelegramLimits {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final Limits limits;
    private final Deque<Long> all = new ArrayDeque<>();
    private final Map<String, Deque<Long>> chats = new HashMap<>();
    private final List<String> refusals = new ArrayList<>();

    TelegramLimits(Limits limits) {
        this.limits = limits;
    }

    /** Takes a message that has just come in; returns 0, or for how many seconds the sender must be silent. */
    synchronized int take(String chat) {
        long now = System.nanoTime();
        Deque<Long> mine = chats.computeIfAbsent(chat, c -> new ArrayDeque<>());
        drop(all, now - SECOND);
        drop(mine, now - MINUTE);
        boolean tooSoon =
                !mine.isEmpty() && now - mine.getLast() < limits.apart().toNanos();
        boolean tooMany = chat.startsWith("-") && mine.size() >= limits.groupAMinute();
        if (tooSoon || tooMany || all.size() >= limits.aSecond()) {
            refusals.add(tooSoon ? "too soon for a chat" : tooMany ? "too many for a group" : "too many in a second");
            return tooMany ? (int) ((mine.getFirst() + MINUTE - now) / SECOND) + 1 : 1;
        }
        all.addLast(now);
        mine.addLast(now);
        return 0;
    }

    /** Why somebody was told to wait, each time. */
    synchronized List<String> refusals() {
        return List.copyOf(refusals);
    }

    private static void drop(Deque<Long> times, long before) {
        while (!times.isEmpty() && times.getFirst() <= before) {
            times.removeFirst();
        }
    }
}
