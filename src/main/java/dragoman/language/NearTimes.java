package dragoman.language;

import static dragoman.language.TimeRule.one;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times told by their distance: "yesterday", "late next week", "two years ago", "the following day", "that year". */
final class NearTimes {

    private static final String EARLY = "(?:(?:early|late|later|sometime) )?";
    private static final String SPAN = "(?<unit>week|month|year|decade|century)";

    /** Without one of these no rule here can match. */
    static final TimeSign SIGN =
            TimeSign.of("day|week|month|year|decade|centur|night|morning|afternoon|evening|tomorrow|hour|"
                    + "minute|second|ago|spring|summer|autumn|fall|winter");

    static final List<TimeRule> RULES = List.of(
            one(
                    "the day (?<far>before yesterday|after tomorrow)",
                    m -> m.published().plusDays(m.says("before") ? -2 : 2).toString()),
            one("(?<near>yesterday|today|tomorrow)(?: {part})?", NearTimes::near),
            one("tonight", m -> m.published() + "TNI"),
            one("last night", m -> m.published().minusDays(1) + "TNI"),
            one("(?:early |late |later )?this {part}", m -> m.published() + TimeValues.partOfDay(m.part("part"))),
            one(
                    EARLY + "(?<which>last|next|this|this past|this coming|this last|the current|the coming|previous) "
                            + SPAN,
                    NearTimes::next),
            one("{edge}(?<which>(?:last|next|this) )?(?<unit>week|month|year|decade|century)", NearTimes::next),
            one("(?:the )?(?<unit>year)(?:[ -]|'s )end|mid-?year|earlier in the (?:year|month|week)", NearTimes::next),
            one("the (?<which>next) (?<unit>week|month|year) or (?:so|two)", NearTimes::next),
            one("{about}{number} {unit} (?:ago|back)(?: this (?:week|month))?", NearTimes::ago),
            one("(?:many |long )?(?:hours|days|weeks|months|years|decades|centuries) ago|long ago", m -> "PAST_REF"),
            one(
                    "{about}{number} {unit} (?<side>earlier|before(?! the| a)|previously|later|afterwards?)",
                    NearTimes::from),
            one("the (?<side>following|next|previous|preceding) (?<unit>day|week|month|year)", NearTimes::from),
            one("the (?<unit>day|week|month|year) (?<side>before|after)(?= ?[.,;)]|$)", NearTimes::from),
            one("(?<same>that|that same|the same) (?<unit>day|week|month|year)", NearTimes::same),
            one("(?<which>last|next|this|this past|this coming|the coming) {season}", NearTimes::season),
            one(
                    "(?:{early}|the |in |in the )?{season}(?: of|,)? {year}",
                    m -> m.part("year") + "-" + TimeValues.season(m.part("season"))),
            one(
                    "(?<=\\b(?:in|over|during|by|since|until) )(?:{early}(?:the )?|the )"
                            + "(?<season>spring|summer|autumn|winter)(?! of)",
                    NearTimes::season));

    private NearTimes() {}

    private static String near(TimeMatch match) {
        int days = switch (match.part("near")) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
        return match.published().plusDays(days) + TimeValues.partOfDay(match.part("part"));
    }

    private static int step(String which) {
        return switch (which.strip()) {
            case "last", "previous", "this past", "this last" -> -1;
            case "next", "this coming", "the coming" -> 1;
            default -> 0;
        };
    }

    private static String next(TimeMatch match) {
        String unit = match.has("unit")
                ? match.part("unit")
                : match.says("week") ? "week" : match.says("month") ? "month" : "year";
        return TimeValues.moved(match.published(), unit, step(match.part("which")));
    }

    private static @Nullable String ago(TimeMatch match) {
        String amount = match.amount();
        String unit = match.part("unit");
        if (amount.equals("X")) {
            return "PAST_REF";
        }
        if (amount.equals("1") && unit.equals("year") && isQuarter(match.last())) {
            return moved(match.quarter(), "quarter", -4);
        }
        return moved(match.published(), unit, amount, -1);
    }

    /** "Two years later", counted from the last time that was named; null where none is near enough. */
    private static @Nullable String from(TimeMatch match) {
        String amount = match.amount();
        String unit = match.part("unit");
        boolean later = List.of("later", "afterward", "afterwards", "following", "next", "after")
                .contains(match.part("side"));
        if (amount.equals("X") || List.of("second", "minute", "hour").contains(unit)) {
            return null;
        }
        if (amount.equals("1") && unit.equals("year") && !later && isQuarter(match.last())) {
            return moved(match.quarter(), "quarter", -4);
        }
        return TimeValues.firstDay(match.last())
                .or(() -> later ? Optional.empty() : Optional.of(match.published()))
                .map(day -> moved(day, unit, amount, later ? 1 : -1))
                .orElse(null);
    }

    private static boolean isQuarter(String value) {
        return value.indexOf("-Q") == 4;
    }

    private static String moved(String from, String unit, long by) {
        return TimeValues.moved(TimeValues.firstDay(from).orElseThrow(), unit, by);
    }

    private static String moved(LocalDate from, String unit, String amount, int sign) {
        return TimeValues.moved(from, unit, sign * TimeValues.whole(amount));
    }

    private static @Nullable String same(TimeMatch match) {
        Optional<LocalDate> day = TimeValues.firstDay(match.last());
        boolean exact = match.last().length() >= 10 || !match.part("unit").equals("day");
        return exact ? day.map(d -> TimeValues.moved(d, match.part("unit"), 0)).orElse(null) : null;
    }

    /** The season that is on or was last, or comes next where the words or the clause look ahead. */
    private static String season(TimeMatch match) {
        String season = match.part("season");
        int begins = switch (season) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "winter" -> 12;
            default -> 9;
        };
        int month = match.published().getMonthValue();
        int year = match.published().getYear();
        String which = match.part("which");
        boolean ahead = step(which) > 0 || (which.isEmpty() && match.outlook() == Outlook.AHEAD);
        boolean back = step(which) < 0 || which.isEmpty();
        if (ahead) {
            year += month > begins ? 1 : 0;
        } else if (back) {
            year -= month < begins || (step(which) < 0 && month < begins + 3) ? 1 : 0;
        }
        return year + "-" + TimeValues.season(season);
    }
}
