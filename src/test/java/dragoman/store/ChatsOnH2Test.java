package dragoman.store;

import org.junit.jupiter.api.AfterAll;

class ChatsOnH2Test extends ChatsContract {

    private static final Database DATABASE = Database.ofUrl("jdbc:h2:mem:chats;DB_CLOSE_DELAY=-1");

    @Override
    Database database() {
        return DATABASE;
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
