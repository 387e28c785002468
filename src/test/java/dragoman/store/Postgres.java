package dragoman.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One PostgreSQL server for all tests of a run, started by the first that needs it. */
final class Postgres {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;
    private static @Nullable String refusal;

    private Postgres() {}

    /** The address of a new database; skips the test, and says why, where the server does not start. */
    static String emptyDatabase() throws Exception {
        EmbeddedPostgres running = server();
        Assumptions.assumeTrue(running != null, () -> "PostgreSQL does not start on this machine: " + refusal);
        String name = "store" + DATABASES.incrementAndGet();
        try (Connection connection = running.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return running.getJdbcUrl("postgres", name);
    }

    private static synchronized @Nullable EmbeddedPostgres server() {
        if (server == null && refusal == null) {
            try {
                server = EmbeddedPostgres.start();
            } catch (Exception e) {
                refusal = e.toString();
            }
        }
        return server;
    }
}
