package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Interest;
import dragoman.model.QuietHours;
import dragoman.model.Rhythm;
import dragoman.model.Schedule;
import dragoman.model.Wish;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says in words what somebody has signed up for. */
public final class WishLine {

    private WishLine() {}

    /** Such as "a summary every weekday at 7:30 (Europe/Berlin), about Aleppo, only when there is something new". */
    public static Block.Phrase of(Wish wish) {
        Schedule schedule = wish.schedule();
        Block.Phrase line = interest(rhythm(schedule), wish.interest());
        QuietHours quiet = schedule.quiet();
        if (quiet != null) {
            line = wish.alert()
                    ? Block.Phrase.of(
                            "part.quiet.zone",
                            line,
                            quiet.from(),
                            quiet.until(),
                            schedule.zone().getId())
                    : Block.Phrase.of("part.quiet", line, quiet.from(), quiet.until());
        }
        return wish.onlyNew() && !wish.alert() ? Block.Phrase.of("part.only.new", line) : line;
    }

    /** A moment as the clocks of a zone show it, to be said in a phrase. */
    public static LocalDateTime moment(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDateTime();
    }

    private static Block.Phrase rhythm(Schedule schedule) {
        return switch (schedule.rhythm()) {
            case Rhythm.OnDays(Set<DayOfWeek> days, LocalTime at) ->
                Block.Phrase.of("part.summary", days(days), at, schedule.zone().getId());
            case Rhythm.EveryHours(int hours, Instant _) ->
                hours == 1 ? Block.Phrase.of("part.hour") : Block.Phrase.of("part.hours", hours);
            case Rhythm.AtOnce() -> Block.Phrase.of("part.alert");
        };
    }

    private static Block.Phrase days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return Block.Phrase.of("part.day");
        }
        if (days.equals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))) {
            return Block.Phrase.of("part.weekday");
        }
        return Block.Phrase.of(
                "part.every",
                Block.Phrase.all(days.stream().map(WishLine::named).toList()));
    }

    private static Block.Phrase named(DayOfWeek day) {
        return Block.Phrase.of("part." + day.name().toLowerCase(Locale.ROOT));
    }

    private static Block.Phrase interest(Block.Phrase rhythm, Interest interest) {
        Block.Phrase line = rhythm;
        line = narrowed(line, interest.speaking() ? "part.heard" : "part.on", interest.actors());
        line = narrowed(line, "part.about", interest.topics());
        return narrowed(line, "part.from", interest.outlets());
    }

    private static Block.Phrase narrowed(Block.Phrase line, String key, List<String> to) {
        return to.isEmpty() ? line : Block.Phrase.of(key, line, Block.Phrase.any(to));
    }
}
