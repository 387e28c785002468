package dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The chats that the bot talks in, with what each has set and asked last. Thread-safe. */
public final class Chats {

    private final Database database;
    private final InstantSource clock;

    public Chats(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes that someone wrote in a chat: makes it known, and ends a pause, since who writes wants to read. */
    public void seen(String id, String kind) {
        database.jdbi().useTransaction(handle -> {
            if (refresh(handle, id, kind) == 0) {
                insert(handle, id, kind);
            }
        });
    }

    public Optional<Chat> find(String id) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT * FROM chats WHERE id = :id")
                        .bind("id", id)
                        .map((row, context) -> chat(row))
                        .findOne());
    }

    /** All chats that can be written to, by their numbers. */
    public List<String> open() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT id FROM chats WHERE paused IS NULL ORDER BY id")
                        .mapTo(String.class)
                        .list());
    }

    /** How many chats are known. */
    public int count() {
        return counted("SELECT COUNT(*) FROM chats");
    }

    /** How many of them cannot be written to for now. */
    public int countPaused() {
        return counted("SELECT COUNT(*) FROM chats WHERE paused IS NOT NULL");
    }

    private int counted(String sql) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    public void language(String id, @Nullable String language) {
        set(id, "language", language);
    }

    public void zone(String id, ZoneId zone) {
        set(id, "zone", zone.getId());
    }

    /** Keeps what the next question of the chat may refer to; null forgets it. */
    public void context(String id, @Nullable String context) {
        set(id, "context", context);
    }

    /** Stops sending to a chat, as when its owner has blocked the bot; its subscriptions stay. */
    public void pause(String id, String why) {
        set(id, "paused", why);
    }

    /** Forgets what a chat has set and asked, though not its subscriptions. */
    public void forget(String id) {
        List.of("language", "zone", "context").forEach(column -> set(id, column, null));
    }

    /** Follows a group that became a supergroup and so got another id: nothing it had or is owed is lost. */
    public void move(String from, String to) {
        database.jdbi().useTransaction(handle -> {
            rename(handle, "UPDATE outbox SET chat = :to WHERE chat = :from", from, to);
            rename(handle, "UPDATE answers SET chat = :to WHERE chat = :from", from, to);
            rename(
                    handle,
                    "UPDATE chat_settings SET chat = :to WHERE chat = :from AND NOT EXISTS (SELECT 1 FROM chat_settings"
                            + " other WHERE other.chat = :to AND other.name = chat_settings.name)",
                    from,
                    to);
            rename(handle, "UPDATE subscriptions SET chat = :to WHERE chat = :from", from, to);
            rename(
                    handle,
                    "UPDATE digests SET chat = :to WHERE chat = :from AND NOT EXISTS (SELECT 1 FROM digests other"
                            + " WHERE other.chat = :to AND other.thread = digests.thread)",
                    from,
                    to);
            rename(
                    handle,
                    "UPDATE chats SET id = :to WHERE id = :from AND NOT EXISTS (SELECT 1 FROM chats other"
                            + " WHERE other.id = :to)",
                    from,
                    to);
            drop(handle, "DELETE FROM chat_settings WHERE chat = :from", from);
            drop(handle, "DELETE FROM digests WHERE chat = :from", from);
            drop(handle, "DELETE FROM chats WHERE id = :from", from);
        });
    }

    private void set(String id, String column, @Nullable String value) {
        database.jdbi()
                .useHandle(handle -> handle.createUpdate("UPDATE chats SET " + column + " = :value WHERE id = :id")
                        .bind("id", id)
                        .bind("value", value)
                        .execute());
    }

    private int refresh(Handle handle, String id, String kind) {
        return handle.createUpdate("UPDATE chats SET kind = :kind, paused = NULL, seen_at = :now WHERE id = :id")
                .bind("id", id)
                .bind("kind", kind)
                .bind("now", now())
                .execute();
    }

    private void insert(Handle handle, String id, String kind) {
        handle.createUpdate("INSERT INTO chats (id, kind, seen_at) VALUES (:id, :kind, :now)")
                .bind("id", id)
                .bind("kind", kind)
                .bind("now", now())
                .execute();
    }

    private static void rename(Handle handle, String sql, String from, String to) {
        handle.createUpdate(sql).bind("from", from).bind("to", to).execute();
    }

    /** What the new id has already needs no second copy under the old one. */
    private static void drop(Handle handle, String sql, String from) {
        handle.createUpdate(sql).bind("from", from).execute();
    }

    private static Chat chat(ResultSet row) throws SQLException {
        String zone = row.getString("zone");
        return new Chat(
                row.getString("id"),
                row.getString("kind"),
                row.getString("language"),
                zone == null ? null : ZoneId.of(zone),
                row.getString("context"),
                row.getString("paused"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
