package dragoman.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The connection pool, with the schema brought up to date when it opens. Thread-safe. */
final class Database implements AutoCloseable {

    /** Connections are cheap to add, and most commands need but one. */
    private static final int MOST_CONNECTIONS = 8;

    /** So many statements H2 keeps parsed; questions ask some twenty different ones, by turns. */
    private static final int STATEMENTS = 64;

    /** What an address may hold that no message should show: options, and a user and password before the host. */
    private static final Pattern SECRETS = Pattern.compile("[?;].*|(?<=//)[^/@]*@");

    private static final Pattern SECRETS_IN_REASONS = Pattern.compile("\\S*@");

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
     * <p>{@code AUTO_SERVER}, so that a second process on the same home reaches the data through the first;
     * {@code LOCK_TIMEOUT}, so that one waits while the other stores a long article; {@code TRACE_LEVEL_FILE}, since
     * what goes wrong is thrown and need not be written beside the database as well.
     */
    static Database ofHome(Path home) {
        Path folder = Home.usable(home);
        return opened(
                durable("jdbc:h2:file:" + folder.resolve("dragoman")
                        + ";AUTO_SERVER=TRUE;LOCK_TIMEOUT=20000;TRACE_LEVEL_FILE=0"),
                reason -> "The database of the home folder " + folder + " cannot be opened: " + reason
                        + ". If another program has it open, close that; if the file is damaged, put back a copy of it;"
                        + " or choose another folder with --home DIR");
    }

    /** Opens any database by its JDBC address, H2 or PostgreSQL. */
    static Database ofUrl(String jdbcUrl) {
        return opened(
                durable(jdbcUrl),
                reason -> "The database " + SECRETS.matcher(jdbcUrl).replaceAll("…") + " cannot be opened: " + reason
                        + ". Check that it runs and that --db is an address such as"
                        + " jdbc:postgresql://host/name?user=… or jdbc:h2:file:/folder/name");
    }

    /**
     * By its defaults H2 loses committed rows when the process is killed, and 2.4 gives a query within a transaction its
     * earlier result again, whatever the transaction has written since.
     */
    private static String durable(String jdbcUrl) {
        if (!jdbcUrl.startsWith("jdbc:h2:")) {
            return jdbcUrl;
        }
        String own = jdbcUrl.contains("WRITE_DELAY") ? "" : ";WRITE_DELAY=0";
        return jdbcUrl + own + ";OPTIMIZE_REUSE_RESULTS=0;QUERY_CACHE_SIZE=" + STATEMENTS;
    }

    private static Database opened(String jdbcUrl, UnaryOperator<String> complaint) {
        HikariDataSource pool = connected(jdbcUrl, complaint);
        try {
            Schema.update(pool);
            return new Database(pool);
        } catch (RuntimeException refused) {
            pool.close();
            throw refused;
        }
    }

    private static HikariDataSource connected(String jdbcUrl, UnaryOperator<String> complaint) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("store");
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        try {
            config.setJdbcUrl(jdbcUrl);
            return new HikariDataSource(config);
        } catch (RuntimeException failed) {
            throw new StoreUnavailable(complaint.apply(reason(failed)), failed);
        }
    }

    /** What went wrong in the first place, in the driver's words. */
    private static String reason(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return SECRETS_IN_REASONS.matcher(String.valueOf(cause.getMessage())).replaceAll("…");
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
