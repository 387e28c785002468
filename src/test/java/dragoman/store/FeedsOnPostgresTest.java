package dragoman.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class FeedsOnPostgresTest extends FeedsContract {

    private static EmbeddedPostgres postgres;
    private static Database database;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = Database.ofUrl(postgres.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    Database database() {
        return database;
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
        postgres.close();
    }
}
