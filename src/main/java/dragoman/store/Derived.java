package dragoman.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What all articles together say of actors and topics, worked out once for each revision. Thread-safe. */
final class Derived {

    /** At one revision. */
    record At(long revision, Cast cast, Outline outline) {}

    private volatile @Nullable At newest;

    Cast cast(Handle handle) {
        return at(handle).cast;
    }

    Outline outline(Handle handle) {
        return at(handle).outline;
    }

    At at(Handle handle) {
        long revision = Revision.of(handle);
        At known = newest;
        if (known == null || known.revision != revision) {
            known = new At(revision, CastReader.cast(handle), OutlineReader.outline(handle));
            newest = known;
        }
        return known;
    }
}
