package dragoman.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A feed to and from its row. */
final class FeedRows {

    private FeedRows() {}

    static Feed feed(ResultSet row) throws SQLException {
        String trouble = row.getString("trouble");
        String detail = row.getString("detail");
        return new Feed(
                row.getLong("id"),
                row.getString("url"),
                Feed.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("outlet"),
                row.getString("words").lines().toList(),
                Duration.ofSeconds(row.getLong("every_seconds")),
                row.getString("etag"),
                row.getString("last_modified"),
                row.getObject("next_at", OffsetDateTime.class).toInstant(),
                instant(row, "succeeded_at"),
                row.getInt("articles"),
                trouble == null ? null : new Feed.Trouble(trouble, detail == null ? "" : detail),
                row.getInt("failures"),
                instant(row, "failing_since"),
                row.getBoolean("told"));
    }

    static long insert(Handle handle, Feed.Wanted feed, String origin, Instant now) {
        Row row = new Row()
                .set("given_url", feed.url())
                .set("url", feed.url())
                .set("origin", origin)
                .set("state", word(Feed.State.ACTIVE))
                .set("outlet", feed.outlet())
                .set("words", String.join("\n", feed.words()))
                .set("every_seconds", feed.every().toSeconds())
                .set("next_at", Subscriptions.at(now))
                .set("articles", 0)
                .set("failures", 0)
                .set("told", false);
        return new Inserts(handle).intoWithIds("feeds", List.of(row)).getFirst();
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
