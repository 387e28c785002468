package dragoman.understand;

import dragoman.model.QuietHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a message says of subscriptions; whatever it leaves open is null or empty.
 *
 * @param target the subscription meant, by its place in the list from 1; 0 where none is named, {@link #LAST} for the last
 * @param like what the one meant is like ("the weekly one"), where that is said
 * @param days on which a summary is wanted
 * @param hours every how many; null where that is not said, 0 for less than one
 * @param tooSeldom whether it asks for less than once a week
 * @param atOnce whether it wants to be told as soon as something is said
 * @param time the time of the day
 * @param vague whether the time may be of either half of the day
 * @param partOfDay a usual time of the part of the day that is named, as 8 for the morning
 * @param shift by how many minutes the time is to be later, or earlier below zero; 0 for neither
 * @param place the words of a place whose clock is meant
 * @param zones of that place; none where it is not known, several where it is not clear
 * @param noQuiet whether quiet hours are to end
 * @param onlyNew whether nothing is to come where nothing is new
 * @param onlyAbout whether it begins as one that narrows what there is: "only about …"
 * @param everything whether it is to be narrowed to nothing any more
 * @param impossible the words of a time that no clock shows
 */
public record SubscriptionOrder(
        Act act,
        int target,
        @Nullable SubscriptionOrder like,
        Set<DayOfWeek> days,
        @Nullable Integer hours,
        boolean tooSeldom,
        boolean atOnce,
        @Nullable LocalTime time,
        boolean vague,
        @Nullable LocalTime partOfDay,
        int shift,
        @Nullable String place,
        List<ZoneId> zones,
        @Nullable QuietHours quiet,
        boolean noQuiet,
        @Nullable Boolean onlyNew,
        List<String> about,
        List<String> speakers,
        List<String> outlets,
        boolean onlyAbout,
        boolean everything,
        @Nullable String impossible) {

    /** The last one of the list. */
    public static final int LAST = -1;

    /** What is to be done. */
    public enum Act {
        /** Begin a new one. */
        BEGIN,
        /** Change one that there is. */
        CHANGE,
        END,
        END_ALL,
        /** Leave all as it is. */
        KEEP,
        SHOW
    }

    public SubscriptionOrder {
        days = Set.copyOf(days);
        zones = List.copyOf(zones);
        about = List.copyOf(about);
        speakers = List.copyOf(speakers);
        outlets = List.copyOf(outlets);
    }

    /** Whether it says how often something is wanted. */
    public boolean hasRhythm() {
        return !days.isEmpty() || hours != null || atOnce || time != null || partOfDay != null;
    }

    /** Nothing but a rhythm, such as that of "the weekly one". */
    static SubscriptionOrder rhythm(
            Set<DayOfWeek> days,
            @Nullable Integer hours,
            boolean atOnce,
            @Nullable LocalTime time,
            @Nullable LocalTime part) {
        return new SubscriptionOrder(
                Act.SHOW, 0, null, days, hours, false, atOnce, time, true, part, 0, null, List.of(), null, false, null,
                List.of(), List.of(), List.of(), false, false, null);
    }

    /** Whether it says what it is to be about. */
    public boolean narrows() {
        return !about.isEmpty() || !speakers.isEmpty() || !outlets.isEmpty();
    }
}
