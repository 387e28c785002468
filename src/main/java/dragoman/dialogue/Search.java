package dragoman.dialogue;

import dragoman.store.Outbox;
import dragoman.store.Posted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/**
 * Under which numbers a letter in doubt is looked for, one at a time. Thread-safe.
 *
 * <p>Telegram has no question for "do I have this message"; but to change a message to what it is already succeeds, or is
 * refused as no change, exactly where it is there. So a letter that may have arrived is "changed" to itself under each
 * number that it can have: those above what was known when it left, up to that of a message that left later, without
 * those that other messages are known to have.
 */
final class Search {

    /** More are not tried: the row has too many holes, as where many write and the bot is silent. */
    private static final int MOST = 20;

    /** So many where nothing that left later shows how far the row goes: then little was written at all. */
    private static final int WITHOUT_END = 5;

    private final Outbox outbox;
    private final Numbers numbers;
    private final long begun;
    private final Map<Long, Long> doubted = new ConcurrentHashMap<>();
    private final Map<Long, Deque<Long>> places = new ConcurrentHashMap<>();

    Search(Outbox outbox, Numbers numbers) {
        this.outbox = outbox;
        this.numbers = numbers;
        this.begun = numbers.now();
    }

    /** The number under which to look next; empty where the letter cannot be looked for, or is nowhere. */
    OptionalLong next(Posted posted) {
        Long after = posted.after();
        if (after == null) {
            return OptionalLong.empty();
        }
        Long place =
                places.computeIfAbsent(posted.id(), id -> places(id, after)).peek();
        return place == null ? OptionalLong.empty() : OptionalLong.of(place);
    }

    /** A letter has come to be in doubt while this process runs. */
    void doubt(Posted posted) {
        doubted.put(posted.id(), numbers.now());
    }

    /** It is not where it was looked for last. */
    void inVain(Posted posted) {
        places.getOrDefault(posted.id(), new ArrayDeque<>()).poll();
    }

    /** The letter is found, or is sent once more. */
    void end(Posted posted) {
        places.remove(posted.id());
        doubted.remove(posted.id());
    }

    private Deque<Long> places(long id, long after) {
        OptionalLong later = numbers.of(doubted.getOrDefault(id, begun));
        Set<Long> others = outbox.numbersAbove(after);
        Deque<Long> free = new ArrayDeque<>();
        LongStream.range(after + 1, later.orElse(Long.MAX_VALUE))
                .filter(number -> !others.contains(number))
                .limit(later.isPresent() ? MOST : WITHOUT_END)
                .forEach(free::add);
        return free;
    }
}
