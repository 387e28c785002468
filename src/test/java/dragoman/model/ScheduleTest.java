package dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Slots come at the subscriber's own hour, whatever is done to the clocks there. */
class ScheduleTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    /** With the hour that is left out and doubled in most of them; in Lord Howe it is half of one, in Havana that of midnight. */
    static Stream<ZoneId> twelveZones() {
        return Stream.of(
                        "Europe/Berlin",
                        "Europe/London",
                        "Europe/Chisinau",
                        "America/New_York",
                        "America/Havana",
                        "America/Santiago",
                        "Atlantic/Azores",
                        "Africa/Cairo",
                        "Africa/Casablanca",
                        "Asia/Beirut",
                        "Australia/Lord_Howe",
                        "Antarctica/Troll")
                .map(ZoneId::of);
    }

    @ParameterizedTest
    @MethodSource("twelveZones")
    void every_day_of_a_year_has_one_slot_at_any_hour_in(ZoneId zone) {
        for (String time : List.of("00:00", "00:30", "01:30", "02:00", "02:30", "03:15", "08:00", "23:30")) {
            Schedule schedule = new Schedule(Rhythm.daily(LocalTime.parse(time)), zone, null);
            assertThat(days(slots(schedule), zone)).as(time).hasSize(365).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("twelveZones")
    void whoever_asks_every_few_minutes_sees_the_same_slots_as_who_looks_ahead_in(ZoneId zone) {
        Schedule schedule = new Schedule(Rhythm.daily(LocalTime.of(2, 30)), zone, null);
        List<Instant> asked = new ArrayList<>();
        Instant end = FIRST.plusYears(1).atStartOfDay(zone).toInstant();
        for (Instant now = FIRST.atStartOfDay(zone).toInstant(); now.isBefore(end); now = now.plusSeconds(1200)) {
            Instant slot = schedule.slot(now).orElseThrow();
            if (asked.isEmpty() || !asked.getLast().equals(slot)) {
                asked.add(slot);
            }
        }
        assertThat(asked.subList(1, asked.size())).isEqualTo(slots(schedule));
    }

    private static List<Instant> slots(Schedule schedule) {
        List<Instant> slots = new ArrayList<>();
        Instant end = FIRST.plusYears(1).atStartOfDay(schedule.zone()).toInstant();
        Instant before = FIRST.atStartOfDay(schedule.zone()).toInstant().minusMillis(1);
        for (Instant next = schedule.next(before); next.isBefore(end); next = schedule.next(next)) {
            slots.add(next);
        }
        return slots;
    }

    private static List<LocalDate> days(List<Instant> slots, ZoneId zone) {
        return slots.stream().map(s -> s.atZone(zone).toLocalDate()).toList();
    }

    @Test
    void an_hour_that_is_left_out_is_made_up_for_behind_the_gap_and_one_that_comes_twice_counts_once() {
        Schedule schedule = new Schedule(Rhythm.daily(LocalTime.of(2, 30)), BERLIN, null);
        assertThat(schedule.next(at("2026-03-28T12:00:00Z"))).isEqualTo(at("2026-03-29T01:30:00Z"));
        assertThat(schedule.next(at("2026-10-24T12:00:00Z"))).isEqualTo(at("2026-10-25T00:30:00Z"));
        assertThat(schedule.next(at("2026-10-25T00:30:00Z"))).isEqualTo(at("2026-10-26T01:30:00Z"));
    }

    @Test
    void weekdays_leave_the_weekend_out() {
        Schedule schedule = new Schedule(Rhythm.weekdays(LocalTime.of(7, 30)), UTC, null);
        assertThat(schedule.next(at("2026-03-06T07:30:00Z"))).isEqualTo(at("2026-03-09T07:30:00Z"));
        assertThat(schedule.slot(at("2026-03-08T20:00:00Z"))).contains(at("2026-03-06T07:30:00Z"));
    }

    @Test
    void a_week_lies_between_two_mondays() {
        Schedule schedule = new Schedule(Rhythm.weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0)), UTC, null);
        assertThat(schedule.next(at("2026-03-09T08:00:00Z"))).isEqualTo(at("2026-03-16T08:00:00Z"));
        assertThat(schedule.slot(at("2026-03-09T07:59:59Z"))).contains(at("2026-03-02T08:00:00Z"));
    }

    @Test
    void hours_are_counted_as_they_pass_also_over_a_change_of_clocks() {
        Schedule schedule = new Schedule(new Rhythm.EveryHours(6, at("2026-03-28T18:00:00Z")), BERLIN, null);
        Instant next = schedule.next(at("2026-03-28T18:00:00Z"));
        assertThat(next).isEqualTo(at("2026-03-29T00:00:00Z"));
        assertThat(Duration.between(next, schedule.next(next))).hasHours(6);
        assertThat(schedule.slot(at("2026-03-28T20:00:00Z"))).isEmpty();
    }

    @Test
    void what_falls_into_quiet_hours_comes_when_they_end_and_only_the_last_of_it() {
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
        Schedule schedule = new Schedule(new Rhythm.EveryHours(4, at("2026-03-01T12:00:00Z")), UTC, night);
        assertThat(moments(schedule, "2026-03-01T12:00:00Z", 4))
                .containsExactly(
                        at("2026-03-01T16:00:00Z"),
                        at("2026-03-01T20:00:00Z"),
                        at("2026-03-02T07:00:00Z"),
                        at("2026-03-02T08:00:00Z"));
        assertThat(schedule.slot(at("2026-03-02T06:59:00Z"))).contains(at("2026-03-01T20:00:00Z"));
        assertThat(schedule.slot(at("2026-03-02T07:00:00Z"))).contains(at("2026-03-02T04:00:00Z"));
    }

    @Test
    void a_slot_in_quiet_hours_is_not_lost_when_one_looks_in_the_middle_of_them() {
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));
        Schedule twice = new Schedule(new Rhythm.EveryHours(12, at("2026-03-01T11:00:00Z")), UTC, night);
        assertThat(twice.next(at("2026-03-01T23:30:00Z"))).isEqualTo(at("2026-03-02T07:00:00Z"));
        Schedule daily = new Schedule(Rhythm.daily(LocalTime.of(23, 0)), UTC, night);
        assertThat(daily.next(at("2026-03-01T23:30:00Z"))).isEqualTo(at("2026-03-02T07:00:00Z"));
    }

    @Test
    void alerts_have_no_hour_but_wait_for_the_end_of_quiet_hours() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        Schedule alerts = new Schedule(new Rhythm.AtOnce(), UTC, noon);
        assertThat(alerts.slot(at("2026-03-01T13:00:00Z"))).isEmpty();
        assertThat(alerts.due(at("2026-03-01T13:00:00Z"))).isEqualTo(at("2026-03-01T14:00:00Z"));
        assertThat(alerts.due(at("2026-03-01T14:00:00Z"))).isEqualTo(at("2026-03-01T14:00:00Z"));
    }

    @Test
    void days_are_what_was_named() {
        Rhythm.OnDays some = new Rhythm.OnDays(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), LocalTime.NOON);
        @Nullable QuietHours none = null;
        assertThat(moments(new Schedule(some, UTC, none), "2026-03-01T13:00:00Z", 2))
                .containsExactly(at("2026-03-03T12:00:00Z"), at("2026-03-08T12:00:00Z"));
    }

    private static List<Instant> moments(Schedule schedule, String after, int count) {
        return Stream.iterate(schedule.next(at(after)), schedule::next)
                .limit(count)
                .toList();
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }
}
