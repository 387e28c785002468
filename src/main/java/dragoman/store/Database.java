package dragoman.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** The connection pool, with the schema brought up to date when it opens. Thread-safe. */
public final class Database implements AutoCloseable {

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    static {
        // H2 closes its connections as soon as the process is told to end, while answers under way are still written
        // down; with AUTO_SERVER it cannot be told not to. So the pool must look at each connection before it lends it.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    }

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /**
     * Opens the embedded H2 file of a home.
     *
     * <p>{@code WRITE_DELAY=0}, since H2's default loses committed rows when the process is killed;
     * {@code AUTO_SERVER}, so that a second process on the same home reaches the data through the first.
     */
    public static Database ofHome(Path home) {
        return ofUrl("jdbc:h2:file:" + home.toAbsolutePath().resolve("dragoman") + ";AUTO_SERVER=TRUE;WRITE_DELAY=0");
    }

    /** Opens any database by its JDBC address, H2 or PostgreSQL. */
    public static Database ofUrl(String jdbcUrl) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(8);
        HikariDataSource pool = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:dragoman/store/migration")
                .load()
                .migrate();
        return new Database(pool);
    }

    /** For libraries that keep tables of their own beside the store's, such as the scheduler. */
    public DataSource dataSource() {
        return pool;
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        pool.close();
    }
}
