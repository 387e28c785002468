package dragoman.deliver;

import java.util.List;

/** Updates in the order in which Telegram gave them, possibly none. */
public record Batch(List<RawUpdate> updates) implements Fetched {

    public Batch {
        updates = List.copyOf(updates);
    }

    /** The offset that confirms all of these to Telegram, or the one given when there are none. */
    public long nextOffset(long offset) {
        return updates.stream().mapToLong(RawUpdate::id).max().orElse(offset - 1) + 1;
    }
}
