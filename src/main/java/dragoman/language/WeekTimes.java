package dragoman.language;

import static dragoman.language.TimeRule.one;
import static dragoman.language.TimeRule.repeated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Days of the week: "Friday", "late Friday night", "Monday of next week", "a week from Tuesday", "on Sundays". */
final class WeekTimes {

    private static final String WHICH =
            "(?:(?<which>last|next|this|this past|this coming|this last|the following|the previous) )?";

    /** Without one of these no rule here can match. */
    static final TimeSign SIGN = TimeSign.of("day|weekend");

    static final List<TimeRule> RULES = List.of(
            one(
                    "(?:(?:early|late|later) (?:on )?)?" + WHICH + "{weekday}(?:,? (?:early |late )?{part})?",
                    m -> day(m, m.part("which")) + TimeValues.partOfDay(m.part("part"))),
            one(
                    "{weekday}(?: {part})?,? (?:of )?(?<week>last|next|this) week",
                    m -> inWeek(m).toString()),
            one(
                    "(?<count>a|one|two|three) weeks? from (?:next )?{weekday}",
                    m -> nextOrSame(m).plusWeeks(weeks(m)).toString()),
            one(
                    "(?<count>a|one|two|three) weeks? ago (?:last |on )?{weekday}",
                    m -> previousOrSame(m).minusWeeks(weeks(m)).toString()),
            repeated("(?:each|every) {weekday}(?: {part})?", WeekTimes::every),
            repeated("{weekday}s(?: {part})?|{weekdays} (?<plural>morning|afternoon|evening|night)s", WeekTimes::every),
            one(
                    "(?:(?<which>last|this|next|this past|this coming|the past|the coming|over the|the) )weekend",
                    WeekTimes::weekend));

    private WeekTimes() {}

    private static DayOfWeek weekday(TimeMatch match) {
        return DayOfWeek.of(TimeValues.weekday(match.part(match.has("weekday") ? "weekday" : "later")));
    }

    private static LocalDate nextOrSame(TimeMatch match) {
        return match.published().with(TemporalAdjusters.nextOrSame(weekday(match)));
    }

    private static LocalDate previousOrSame(TimeMatch match) {
        return match.published().with(TemporalAdjusters.previousOrSame(weekday(match)));
    }

    private static LocalDate day(TimeMatch match, String which) {
        LocalDate published = match.published();
        return switch (which) {
            case "last" -> published.with(TemporalAdjusters.previous(weekday(match)));
            case "next", "this coming" -> published.with(TemporalAdjusters.next(weekday(match)));
            case "the following" -> last(match).with(TemporalAdjusters.next(weekday(match)));
            case "the previous" -> last(match).with(TemporalAdjusters.previous(weekday(match)));
            case "this past", "this last" -> previousOrSame(match);
            default -> nearest(match);
        };
    }

    /** The nearest such day in the direction in which the clause looks; of publication's day itself, that day. */
    static LocalDate nearest(TimeMatch match) {
        return match.outlook() == Outlook.AHEAD ? nextOrSame(match) : previousOrSame(match);
    }

    private static LocalDate last(TimeMatch match) {
        return TimeValues.firstDay(match.last()).orElse(match.published());
    }

    private static LocalDate inWeek(TimeMatch match) {
        int weeks = switch (match.part("week")) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
        return match.published()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(weekday(match)));
    }

    private static long weeks(TimeMatch match) {
        String count = match.part("count");
        return count.equals("a")
                ? 1
                : NumberWords.value(count).map(Double::longValue).orElse(1L);
    }

    private static String every(TimeMatch match) {
        String part = match.has("plural") ? match.part("plural") : match.part("part");
        String weekday = match.has("weekday") ? match.part("weekday") : match.words();
        return "XXXX-WXX-" + TimeValues.weekday(weekday) + TimeValues.partOfDay(part);
    }

    private static String weekend(TimeMatch match) {
        LocalDate published = match.published();
        boolean isOn = published.getDayOfWeek().getValue() >= 6;
        int weeks = switch (match.part("which")) {
            case "next", "the coming", "this coming" -> match.says("next") && !isOn ? 1 : isOn ? 1 : 0;
            case "last", "this past", "the past" -> -1;
            case "this" -> 0;
            default -> match.outlook() == Outlook.AHEAD || isOn ? 0 : -1;
        };
        return TimeValues.moved(published, "weekend", weeks);
    }
}
