package dragoman.deliver;

import java.util.List;

/** Updates in the order in which Telegram gave them, possibly none. */
public record Batch(List<RawUpdate> updates) implements Fetched {

    public Batch {
        updates = List.copyOf(updates);
    }

    /**
     * The offset that confirms all of these to Telegram; 0 when there are none, since then nothing is left to confirm.
     *
     * <p>To go on with the old offset would lose updates after a quiet week, when Telegram starts at another number.
     */
    public long nextOffset() {
        return updates.stream().mapToLong(RawUpdate::id).max().orElse(-1) + 1;
    }
}
