package dragoman.dialogue;

import dragoman.model.Interest;
import dragoman.model.QuietHours;
import dragoman.model.Rhythm;
import dragoman.model.Schedule;
import dragoman.model.Wish;
import dragoman.understand.SubscriptionOrder;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns an order into a wish, a new one or a changed one. */
final class Wishes {

    private final LocalTime usualTime;

    Wishes(LocalTime usualTime) {
        this.usualTime = usualTime;
    }

    /** A new wish; without an hour it comes at the usual one, without days every day. */
    Wish begun(SubscriptionOrder order, Interest interest, ZoneId zone, @Nullable QuietHours quietHere, Instant now) {
        QuietHours quiet = order.noQuiet() ? null : order.quiet() == null ? quietHere : order.quiet();
        Schedule schedule = new Schedule(rhythm(order, zone, now), zone, quiet);
        return new Wish(schedule, interest, Boolean.TRUE.equals(order.onlyNew()));
    }

    private Rhythm rhythm(SubscriptionOrder order, ZoneId zone, Instant now) {
        if (order.hours() != null) {
            return new Rhythm.EveryHours(order.hours(), anchor(order, zone, now));
        }
        if (order.atOnce()) {
            return new Rhythm.AtOnce();
        }
        return new Rhythm.OnDays(order.days().isEmpty() ? EnumSet.allOf(DayOfWeek.class) : order.days(), time(order));
    }

    private LocalTime time(SubscriptionOrder order) {
        if (order.time() != null) {
            return order.time();
        }
        return order.partOfDay() != null ? order.partOfDay() : usualTime;
    }

    /** Full hours, if none is named. */
    private static Instant anchor(SubscriptionOrder order, ZoneId zone, Instant now) {
        if (order.time() == null) {
            return now.truncatedTo(ChronoUnit.HOURS);
        }
        var today = now.atZone(zone).toLocalDate();
        Instant at = today.atTime(order.time()).atZone(zone).toInstant();
        int hours = java.util.Objects.requireNonNullElse(order.hours(), 1);
        while (at.isAfter(now)) {
            at = at.minus(hours, ChronoUnit.HOURS);
        }
        return at;
    }

    /** The old wish with what the order says in place of what it said before. */
    Wish changed(Wish old, SubscriptionOrder order, Interest interest, @Nullable ZoneId zone, Instant now) {
        Schedule before = old.schedule();
        ZoneId clock = zone == null ? before.zone() : zone;
        QuietHours quiet = order.noQuiet() ? null : order.quiet() == null ? before.quiet() : order.quiet();
        Schedule schedule = new Schedule(changed(before.rhythm(), order, clock, now), clock, quiet);
        Interest about = order.everything() ? Interest.EVERYTHING : order.narrows() ? interest : old.interest();
        return new Wish(schedule, about, order.onlyNew() == null ? old.onlyNew() : order.onlyNew());
    }

    private Rhythm changed(Rhythm before, SubscriptionOrder order, ZoneId zone, Instant now) {
        if (order.hours() != null || order.atOnce()) {
            return rhythm(order, zone, now);
        }
        if (before instanceof Rhythm.OnDays(Set<DayOfWeek> days, LocalTime at)) {
            return new Rhythm.OnDays(order.days().isEmpty() ? days : order.days(), changed(at, order));
        }
        return order.days().isEmpty() && order.time() == null && order.partOfDay() == null
                ? before
                : rhythm(order, zone, now);
    }

    /** A vague hour is of the half of the day that the old one was of: nine in the evening moves to half past six there. */
    private static LocalTime changed(LocalTime before, SubscriptionOrder order) {
        LocalTime time = order.time();
        if (time == null) {
            LocalTime part = order.partOfDay();
            return part == null ? before.plusMinutes(order.shift()) : part;
        }
        boolean late = order.vague() && !before.isBefore(LocalTime.NOON) && time.isBefore(LocalTime.NOON);
        return late ? time.plusHours(12) : time;
    }
}
