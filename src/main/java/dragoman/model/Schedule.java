package dragoman.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When the messages of a subscription are due.
 *
 * <p>A <em>slot</em> is the moment that the rhythm names. It is due at once or, if it falls into quiet hours, when these
 * end; of several that fall into the same quiet hours the last stands for all. Where daylight saving leaves a local time
 * out, its slot is as much later as the clock jumped; where it comes twice, its slot is the first one. So there is one a
 * day, always.
 *
 * @param quiet null where messages may come at any hour
 */
public record Schedule(Rhythm rhythm, ZoneId zone, @Nullable QuietHours quiet) {

    /** A week and its days, so that every day of the week is among the days looked at. */
    private static final int DAYS_LOOKED_AT = 9;

    /** The latest slot up to a moment that is due by then; none for alerts, which have no hour. */
    public Optional<Instant> slot(Instant now) {
        return switch (rhythm) {
            case Rhythm.OnDays days -> lastDay(days, now);
            case Rhythm.EveryHours every -> lastInterval(every, now);
            case Rhythm.AtOnce() -> Optional.empty();
        };
    }

    /** When the first message after a moment is due; for alerts the first moment behind it that is not quiet. */
    public Instant next(Instant moment) {
        return switch (rhythm) {
            case Rhythm.OnDays days -> nextDay(days, moment);
            case Rhythm.EveryHours every -> nextInterval(every, moment);
            case Rhythm.AtOnce() -> due(moment);
        };
    }

    /** When what belongs to a moment may be sent: then, or at the end of the quiet hours that it falls into. */
    public Instant due(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        if (quiet == null || !quiet.contains(local.toLocalTime())) {
            return moment;
        }
        LocalDate day = local.toLocalDate();
        Instant end = at(day, quiet.until());
        return end.isAfter(moment) ? end : at(day.plusDays(1), quiet.until());
    }

    /** How long the time between two slots is, or about; for alerts none. */
    public Duration interval() {
        return switch (rhythm) {
            case Rhythm.OnDays(var days, var at) -> days.size() == 1 ? Duration.ofDays(7) : Duration.ofDays(1);
            case Rhythm.EveryHours(int hours, Instant from) -> Duration.ofHours(hours);
            case Rhythm.AtOnce() -> Duration.ZERO;
        };
    }

    private Optional<Instant> lastDay(Rhythm.OnDays days, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        for (LocalDate day = today.plusDays(1); day.isAfter(today.minusDays(DAYS_LOOKED_AT)); day = day.minusDays(1)) {
            Instant slot = at(day, days.at());
            if (days.days().contains(day.getDayOfWeek()) && !due(slot).isAfter(now)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    private Instant nextDay(Rhythm.OnDays days, Instant moment) {
        LocalDate today = moment.atZone(zone).toLocalDate();
        for (LocalDate day = today.minusDays(2); day.isBefore(today.plusDays(DAYS_LOOKED_AT)); day = day.plusDays(1)) {
            Instant due = due(at(day, days.at()));
            if (days.days().contains(day.getDayOfWeek()) && due.isAfter(moment)) {
                return due;
            }
        }
        throw new IllegalStateException("a week without any of " + days.days());
    }

    private Optional<Instant> lastInterval(Rhythm.EveryHours every, Instant now) {
        Duration step = Duration.ofHours(every.hours());
        Instant slot = every.from().plus(step.multipliedBy(steps(every, now)));
        while (due(slot).isAfter(now)) {
            slot = slot.minus(step);
        }
        return slot.isAfter(every.from()) ? Optional.of(slot) : Optional.empty();
    }

    private Instant nextInterval(Rhythm.EveryHours every, Instant moment) {
        Duration step = Duration.ofHours(every.hours());
        long held = steps(every, moment) - 24 / every.hours() - 1;
        Instant slot = every.from().plus(step.multipliedBy(Math.max(1, held)));
        while (!due(slot).isAfter(moment)) {
            slot = slot.plus(step);
        }
        return due(slot);
    }

    /** How many whole intervals lie behind a moment; below zero before the first. */
    private static long steps(Rhythm.EveryHours every, Instant moment) {
        return Math.floorDiv(
                Duration.between(every.from(), moment).toMinutes(),
                Duration.ofHours(every.hours()).toMinutes());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(LocalDateTime.of(day, time), zone).toInstant();
    }
}
