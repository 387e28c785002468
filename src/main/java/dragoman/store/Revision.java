package dragoman.store;

import org.jdbi.v3.core.Handle;

/**
 * The counter of changes, and with its row the lock that lets one process at a time change the evidence.
 *
 * <p>One after another, two that bring the same body cannot both find it missing.
 */
final class Revision {

    private final Handle handle;

    private Revision(Handle handle) {
        this.handle = handle;
    }

    static long of(Handle handle) {
        return handle.createQuery("SELECT number FROM revision")
                .mapTo(Long.class)
                .one();
    }

    /** Waits for its turn, and keeps it until the transaction of the handle ends. */
    static Revision locked(Handle handle) {
        handle.createQuery("SELECT number FROM revision FOR UPDATE")
                .mapTo(Long.class)
                .one();
        return new Revision(handle);
    }

    void raise() {
        handle.execute("UPDATE revision SET number = number + 1");
    }
}
