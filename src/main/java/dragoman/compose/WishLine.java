package dragoman.compose;

import dragoman.model.Interest;
import dragoman.model.QuietHours;
import dragoman.model.Rhythm;
import dragoman.model.Schedule;
import dragoman.model.Wish;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words what somebody has signed up for. */
public final class WishLine {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE, d MMMM, H:mm", Locale.ENGLISH);

    private WishLine() {}

    /** Such as "a summary every weekday at 7:30 (Europe/Berlin), about Aleppo, only when there is something new". */
    public static String of(Wish wish) {
        List<String> parts = new ArrayList<>();
        Schedule schedule = wish.schedule();
        parts.add(rhythm(schedule));
        parts.addAll(interests(wish.interest()));
        QuietHours quiet = schedule.quiet();
        if (quiet != null) {
            parts.add("quiet from " + clock(quiet.from()) + " to " + clock(quiet.until())
                    + (wish.alert() ? zone(schedule.zone()) : ""));
        }
        if (wish.onlyNew() && !wish.alert()) {
            parts.add("only when there is something new");
        }
        return String.join(", ", parts);
    }

    /** A moment as the clocks of a zone show it, such as "Monday, 8 February, 7:30". */
    public static String moment(Instant moment, ZoneId zone) {
        return MOMENT.format(moment.atZone(zone));
    }

    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    private static String rhythm(Schedule schedule) {
        return switch (schedule.rhythm()) {
            case Rhythm.OnDays(Set<DayOfWeek> days, LocalTime at) ->
                "a summary " + days(days) + " at " + clock(at) + zone(schedule.zone());
            case Rhythm.EveryHours(int hours, Instant from) ->
                "a summary every " + (hours == 1 ? "hour" : hours + " hours");
            case Rhythm.AtOnce() -> "an alert as soon as something new is said";
        };
    }

    private static String zone(ZoneId zone) {
        return " (" + zone.getId() + ")";
    }

    private static String days(Set<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return "every day";
        }
        if (days.equals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))) {
            return "every weekday";
        }
        return "every "
                + listed(
                        days.stream()
                                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                                .toList(),
                        " and ");
    }

    private static List<String> interests(Interest interest) {
        List<String> parts = new ArrayList<>();
        if (!interest.actors().isEmpty()) {
            parts.add((interest.speaking() ? "when heard: " : "on ") + listed(interest.actors(), " or "));
        }
        if (!interest.topics().isEmpty()) {
            parts.add("about " + listed(interest.topics(), " or "));
        }
        if (!interest.outlets().isEmpty()) {
            parts.add("from " + listed(interest.outlets(), " or "));
        }
        return parts;
    }

    private static String listed(List<String> names, String last) {
        String front = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
        return front.isEmpty() ? names.getLast() : front + last + names.getLast();
    }
}
