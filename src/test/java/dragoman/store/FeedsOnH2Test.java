package dragoman.store;

import org.junit.jupiter.api.AfterAll;

class FeedsOnH2Test extends FeedsContract {

    private static final Database DATABASE = Database.ofUrl("jdbc:h2:mem:feeds;DB_CLOSE_DELAY=-1");

    @Override
    Database database() {
        return DATABASE;
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
