package dragoman.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What chats have set for themselves, name by name. Thread-safe. */
public final class ChatSettings {

    private final Database database;

    ChatSettings(Database database) {
        this.database = database;
    }

    public Optional<String> find(String chat, String name) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT setting FROM chat_settings WHERE chat = :chat AND name = :name")
                        .bind("chat", chat)
                        .bind("name", name)
                        .mapTo(String.class)
                        .findOne());
    }

    /** Sets it; null takes it back. */
    public void set(String chat, String name, @Nullable String setting) {
        database.jdbi().useTransaction(handle -> {
            handle.createUpdate("DELETE FROM chat_settings WHERE chat = :chat AND name = :name")
                    .bind("chat", chat)
                    .bind("name", name)
                    .execute();
            if (setting != null) {
                handle.createUpdate("INSERT INTO chat_settings (chat, name, setting) VALUES (:chat, :name, :setting)")
                        .bind("chat", chat)
                        .bind("name", name)
                        .bind("setting", setting)
                        .execute();
            }
        });
    }

    public void forget(String chat) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("DELETE FROM chat_settings WHERE chat = :chat")
                        .bind("chat", chat)
                        .execute());
    }
}
