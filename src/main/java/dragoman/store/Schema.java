package dragoman.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The tables, and how they came to be: the numbered files under {@code migration}.
 *
 * <p>A database that is up to date is told by one query, since loading the migration library costs every command a
 * quarter of a second.
 */
final class Schema {

    /** The number of the newest file; raise it with each new one. */
    static final int VERSION = 16;

    private static final String CURRENT = """
            SELECT MAX(CAST("version" AS INTEGER)) FROM "flyway_schema_history" WHERE "success" = TRUE""";

    private Schema() {}

    /**
     * Makes the tables or brings them up to date.
     *
     * @throws StoreUnavailable if that fails, or if a newer program has changed them
     */
    static void update(DataSource database) {
        int current = version(database);
        if (current > VERSION) {
            throw new StoreUnavailable("The database was written by a newer Dragoman (its tables are of version "
                    + current + ", this program knows " + VERSION
                    + "); use that one, or choose another with --home or --db");
        }
        if (current < VERSION) {
            migrate(database);
        }
    }

    /** 0 for a database without tables. */
    private static int version(DataSource database) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CURRENT)) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException noSuchTable) {
            return 0;
        }
    }

    private static void migrate(DataSource database) {
        try {
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:dragoman/store/migration")
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            throw new StoreUnavailable(
                    "The tables of the database cannot be made or brought up to date; nothing was changed. Give the"
                            + " program an empty database, or a user who may create tables: " + failed.getMessage(),
                    failed);
        }
    }
}
