package dragoman.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionException;
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

    /** Asked before every question, for which Jdbi's own statements take several times as long as the database does. */
    static long of(Handle handle) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement("SELECT number FROM revision");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
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
