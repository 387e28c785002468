package dragoman.language;

import static dragoman.language.TimeRule.one;

import java.time.LocalDate;
import java.util.List;

/** Quarters, halves and business years: "the third quarter of 1998", "the year-ago period", "fiscal 1996". */
final class QuarterTimes {

    private static final String LIKE = "(?:corresponding|same|comparable|like|equivalent)";

    /** Without one of these no rule here can match. */
    static final TimeSign SIGN = TimeSign.of("quarter|period|half|year");

    static final List<TimeRule> RULES = List.of(
            one(
                    "(?:the )?(?:(?<of>last|next|this) year's )?(?:fiscal )?{quarter}[- ]quarter"
                            + "(?:(?:,| of)?(?: fiscal)? {year}| of (?<rel>last|next|this) year)?",
                    QuarterTimes::quarter),
            one("(?:the )?(?:fiscal )?{year}(?:'s)? {quarter}[- ]quarter", QuarterTimes::quarter),
            one("(?:the )?(?<which>last|next|this|current|latest|most recent) quarter|the quarter", QuarterTimes::near),
            one("the (?:latest|most recent) period", m -> m.quarter().isEmpty() ? null : m.quarter()),
            one(
                    "(?:the )?(?:year-(?:ago|earlier)|year before) (?:period|quarter)|(?:the |a )?" + LIKE
                            + " (?:period|quarter) (?:last year|a year (?:ago|earlier|before)|(?:of|in) the previous year)"
                            + "|last year's (?:quarter|period)",
                    QuarterTimes::yearBefore),
            one(
                    "(?:the )?(?<half>first|second|last|latter) half of (?:{year}|(?<of>last|next|this|the) year)",
                    QuarterTimes::half),
            one(
                    "(?:the )(?:full|fiscal|current|calendar) year",
                    m -> TimeValues.year(m.published().getYear())),
            one(
                    "the (?:latest|last|previous|past) fiscal year",
                    m -> TimeValues.year(m.published().getYear() - 1)),
            one(
                    "(?<=for )the year(?! (?:ended|ending|to|through))",
                    m -> TimeValues.year(m.published().getYear())),
            one("the year(?= (?:ended|ending) )", m -> "P1Y"));

    private QuarterTimes() {}

    private static int year(TimeMatch match, String relative) {
        return match.published().getYear()
                + switch (match.part(relative)) {
                    case "last" -> -1;
                    case "next" -> 1;
                    default -> 0;
                };
    }

    /** Without a year it is the last such quarter that had begun, or the next where the clause looks ahead; what "will be reported" may just be over. */
    private static String quarter(TimeMatch match) {
        int quarter = TimeValues.quarter(match.part("quarter"));
        int current = (match.published().getMonthValue() + 2) / 3;
        int year;
        if (match.has("year")) {
            year = Integer.parseInt(match.part("year"));
        } else if (match.has("of") || match.has("rel")) {
            year = year(match, match.has("of") ? "of" : "rel");
        } else {
            boolean ahead = match.outlook() == Outlook.AHEAD;
            year = match.published().getYear() + (ahead ? (quarter < current - 1 ? 1 : 0) : quarter > current ? -1 : 0);
        }
        return year + "-Q" + quarter;
    }

    private static String near(TimeMatch match) {
        LocalDate published = match.published();
        return switch (match.part("which")) {
            case "last" -> TimeValues.moved(published, "quarter", -1);
            case "next" -> TimeValues.moved(published, "quarter", 1);
            case "current" -> TimeValues.quarter(published);
            default -> match.quarter().isEmpty() ? TimeValues.moved(published, "quarter", -1) : match.quarter();
        };
    }

    private static String yearBefore(TimeMatch match) {
        String last = match.quarter().isEmpty() ? TimeValues.moved(match.published(), "quarter", -1) : match.quarter();
        return TimeValues.moved(TimeValues.firstDay(last).orElse(match.published()), "quarter", -4);
    }

    private static String half(TimeMatch match) {
        int year = match.has("year") ? Integer.parseInt(match.part("year")) : year(match, "of");
        return year + "-H" + (match.part("half").equals("first") ? 1 : 2);
    }
}
