package dragoman.store;

import dragoman.model.Interest;
import dragoman.model.QuietHours;
import dragoman.model.Rhythm;
import dragoman.model.Schedule;
import dragoman.model.Wish;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Turns wishes into rows and back. */
final class WishRows {

    private static final String TOPIC = "topic";
    private static final String ACTOR = "actor";
    private static final String OUTLET = "outlet";

    private WishRows() {}

    /** All columns that a wish fills, those with nothing in them too. */
    static Row row(Wish wish) {
        QuietHours quiet = wish.schedule().quiet();
        return rhythm(wish.schedule().rhythm())
                .set("zone", wish.schedule().zone().getId())
                .set("quiet_from", quiet == null ? null : quiet.from())
                .set("quiet_until", quiet == null ? null : quiet.until())
                .set("only_new", wish.onlyNew())
                .set("speaking", wish.interest().speaking());
    }

    private static Row rhythm(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.OnDays(Set<DayOfWeek> days, LocalTime at) -> rhythm(digits(days), at, null, null);
            case Rhythm.EveryHours(int hours, Instant from) -> rhythm(null, null, hours, from);
            case Rhythm.AtOnce() -> rhythm(null, null, null, null);
        };
    }

    private static Row rhythm(
            @Nullable String days, @Nullable LocalTime time, @Nullable Integer hours, @Nullable Instant from) {
        return new Row()
                .set("week_days", days)
                .set("local_time", time)
                .set("hours", hours)
                .set("counted_from", from == null ? null : Subscriptions.at(from));
    }

    private static String digits(Collection<DayOfWeek> days) {
        return days.stream().map(day -> String.valueOf(day.getValue())).collect(Collectors.joining());
    }

    static List<Row> interests(long subscription, Interest interest) {
        List<Row> rows = new ArrayList<>();
        rows.addAll(interests(subscription, TOPIC, interest.topics()));
        rows.addAll(interests(subscription, ACTOR, interest.actors()));
        rows.addAll(interests(subscription, OUTLET, interest.outlets()));
        return rows;
    }

    private static List<Row> interests(long subscription, String kind, List<String> names) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Row()
                        .set("subscription", subscription)
                        .set("kind", kind)
                        .set("ordinal", i)
                        .set("name", names.get(i)))
                .toList();
    }

    /** The subscriptions that a query yields, with their interests. */
    static List<Subscription> read(Handle handle, Query query) {
        List<Bare> bare = query.map((row, context) -> bare(row)).list();
        Map<Long, Map<String, List<String>>> named =
                named(handle, bare.stream().map(Bare::id).toList());
        return bare.stream()
                .map(it -> it.with(named.getOrDefault(it.id, Map.of())))
                .toList();
    }

    private static Map<Long, Map<String, List<String>>> named(Handle handle, List<Long> ids) {
        Map<Long, Map<String, List<String>>> named = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery("SELECT * FROM interests WHERE subscription = ANY(:ids)"
                            + " ORDER BY subscription, kind, ordinal")
                    .bindArray("ids", Long.class, ids)
                    .map((row, context) -> named.computeIfAbsent(row.getLong("subscription"), id -> new HashMap<>())
                            .computeIfAbsent(row.getString("kind"), kind -> new ArrayList<>())
                            .add(row.getString("name")))
                    .list();
        }
        return named;
    }

    /** A subscription without its interests. */
    private record Bare(
            long id,
            String chat,
            int thread,
            Schedule schedule,
            boolean onlyNew,
            boolean speaking,
            boolean active,
            Instant begun,
            @Nullable Instant lastSlot) {

        Subscription with(Map<String, List<String>> named) {
            Interest interest = new Interest(
                    named.getOrDefault(TOPIC, List.of()),
                    named.getOrDefault(ACTOR, List.of()),
                    named.getOrDefault(OUTLET, List.of()),
                    speaking);
            return new Subscription(id, chat, thread, new Wish(schedule, interest, onlyNew), active, begun, lastSlot);
        }
    }

    private static Bare bare(ResultSet row) throws SQLException {
        OffsetDateTime lastSlot = row.getObject("last_slot", OffsetDateTime.class);
        return new Bare(
                row.getLong("id"),
                row.getString("chat"),
                row.getInt("thread"),
                new Schedule(readRhythm(row), ZoneId.of(row.getString("zone")), quiet(row)),
                row.getBoolean("only_new"),
                row.getBoolean("speaking"),
                row.getBoolean("active"),
                row.getObject("begun", OffsetDateTime.class).toInstant(),
                lastSlot == null ? null : lastSlot.toInstant());
    }

    private static Rhythm readRhythm(ResultSet row) throws SQLException {
        String days = row.getString("week_days");
        if (days != null) {
            Set<DayOfWeek> named =
                    days.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).collect(Collectors.toSet());
            return new Rhythm.OnDays(named, row.getObject("local_time", LocalTime.class));
        }
        int hours = row.getInt("hours");
        return row.wasNull()
                ? new Rhythm.AtOnce()
                : new Rhythm.EveryHours(
                        hours,
                        row.getObject("counted_from", OffsetDateTime.class).toInstant());
    }

    private static @Nullable QuietHours quiet(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        return from == null ? null : new QuietHours(from, row.getObject("quiet_until", LocalTime.class));
    }
}
