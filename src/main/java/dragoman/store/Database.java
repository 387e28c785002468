package dragoman.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The connection pool, with the schema brought up to date when it opens. Thread-safe. */
final class Database implements AutoCloseable {

    /** Connections are cheap to add, and most commands need but one. */
    private static final int MOST_CONNECTIONS = 8;

    private static final Pattern CREDENTIALS = Pattern.compile("//[^/@]*@|[?;].*");

    static {
        // Read once, when H2 is loaded: the first process on a home serves the others, and them alone.
        if (System.getProperty("h2.bindAddress") == null) {
            System.setProperty("h2.bindAddress", "127.0.0.1");
        }
    }

    private final HikariDataSource pool;
    private final Jdbi jdbi;

    static {
        // H2 closes its connections as soon as the process is told to end, while answers under way are still written
        // down; with AUTO_SERVER it cannot be told not to. So the pool must look at each connection before it lends it.
        System.setProperty("com.zaxxer.hikari.aliveBypassWindowMs", "0");
    }

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool)
                .registerArgument(new Storable())
                .registerArrayType(Long.class, "bigint")
                .registerArrayType(String.class, "varchar");
    }

    /**
     * Opens the embedded H2 file of a home.
     *
     * <p>{@code WRITE_DELAY=0}, since H2's default loses committed rows when the process is killed;
     * {@code AUTO_SERVER}, so that a second process on the same home reaches the data through the first;
     * {@code LOCK_TIMEOUT}, so that one waits while the other stores a long article.
     */
    static Database ofHome(Path home) {
        Path folder = usable(home.toAbsolutePath().normalize());
        String file = folder.resolve("dragoman").toString();
        return opened(
                "jdbc:h2:file:" + file + ";AUTO_SERVER=TRUE;WRITE_DELAY=0;LOCK_TIMEOUT=20000",
                "The database of the home folder " + folder + " cannot be opened: %s. If another program has it open,"
                        + " close that; if the file is damaged, put back a copy of it; or choose another folder with"
                        + " --home DIR");
    }

    private static Path usable(Path home) {
        if (home.toString().indexOf(';') >= 0) {
            throw new StoreUnavailable("The home folder " + home
                    + " has a semicolon in its name, which H2 cannot open; rename it or choose"
                    + " another with --home DIR");
        }
        try {
            Files.createDirectories(home);
        } catch (IOException refused) {
            throw new StoreUnavailable(
                    "The home folder " + home + " cannot be made (" + refused + "); choose another with --home DIR",
                    refused);
        }
        if (!Files.isWritable(home)) {
            throw new StoreUnavailable("The home folder " + home
                    + " cannot be written to; change its permissions or choose another with --home DIR");
        }
        return home;
    }

    /** Opens any database by its JDBC address, H2 or PostgreSQL. */
    static Database ofUrl(String jdbcUrl) {
        String shown = CREDENTIALS.matcher(jdbcUrl).replaceAll("…");
        return opened(
                jdbcUrl,
                "The database " + shown + " cannot be opened: %s. Check that it runs and that --db is an address such"
                        + " as jdbc:postgresql://host/name?user=… or jdbc:h2:file:/folder/name");
    }

    private static Database opened(String jdbcUrl, String complaint) {
        HikariDataSource pool = connected(jdbcUrl, complaint);
        try {
            Schema.update(pool);
            return new Database(pool);
        } catch (RuntimeException refused) {
            pool.close();
            throw refused;
        }
    }

    private static HikariDataSource connected(String jdbcUrl, String complaint) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        try {
            config.setJdbcUrl(jdbcUrl);
            return new HikariDataSource(config);
        } catch (RuntimeException failed) {
            throw new StoreUnavailable(complaint.formatted(reason(failed)), failed);
        }
    }

    /** What went wrong in the first place, in the driver's words. */
    private static String reason(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    /** For libraries that keep tables of their own beside the store's, such as the scheduler. */
    DataSource dataSource() {
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
