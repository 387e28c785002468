package dragoman.language;

import static dragoman.language.TimeRule.one;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days, months, years, decades and centuries by their names and numbers: "Aug. 7", "the mid-1990s", "early 2015". */
final class CalendarTimes {

    /** A day without its year lies this near, in days, whatever the tense; a writer would name the year else. */
    private static final int NEAR = 60;

    private static final String WEEKDAY = "(?:{weekdays}(?: (?:morning|afternoon|evening|night))?,? (?:the )?)?";
    private static final String YEAR = "(?:(?:,| of)? {year})?(?![\\d%]|,\\d)";
    private static final String MORE_DAYS = "(?: ?[-–] ?| to | and | or |, )";
    private static final String NO_YEAR_BEFORE =
            "(?<!resolution |flight |room |article |section |route |highway |page |no\\. |number )";

    /** Without one of these no rule here can match. */
    static final TimeSign SIGN =
            TimeSign.digitOr("january|february|march|april|may|june|july|august|september|october|november|december|"
                    + "jan.|feb.|mar.|apr.|jun.|jul.|aug.|sep.|sept.|oct.|nov.|dec.|century|ties|"
                    + "nineteen|eighteen|twenty|two thousand");

    static final List<TimeRule> RULES = List.of(
            one("(?<iso>(?:1[5-9]|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))", CalendarTimes::iso),
            one(WEEKDAY + "(?:this (?:coming )?{weekdays}, )?{month} (?:the )?{day}" + YEAR, CalendarTimes::day),
            one(WEEKDAY + "{day}(?: of)? {month}" + YEAR, CalendarTimes::day),
            one("{day}(?=" + MORE_DAYS + "\\d{1,2}(?:st|nd|rd|th)?(?: of)? {month}" + YEAR + ")", CalendarTimes::day),
            one(
                    "(?<=(?<![a-z]){month} (?:\\d|\\d\\d)(?:st|nd|rd|th)?" + MORE_DAYS + "){day}" + YEAR,
                    CalendarTimes::day),
            one("(?:{edge})?{early}{month}(?:,| of)? {year}", CalendarTimes::monthOfYear),
            one("sept(?:ember|\\.)? 11(?= (?:[a-z]+ )?(?:terror|attack|hijack))|9/11", m -> "2001-09-11"),
            one(
                    "(?<mod>(?:last|next|this(?: coming| past)?) |{edge}|(?:early|late)(?: in)? |mid-?){month}(?! \\d)",
                    CalendarTimes::nearMonth),
            one(
                    "(?<=\\b(?:in|since|until|of|during|through|before|after|an?|the|last) )(?<month>may|march)(?! \\d)",
                    CalendarTimes::nearMonth),
            one("(?<=\\b(?:by|from|to|between|and) )(?<month>march)(?! \\d)", CalendarTimes::nearMonth),
            one("(?<month>(?:jan|feb|aug|sept|oct|nov|dec)\\.)(?! \\d)", CalendarTimes::nearMonth),
            one(
                    "(?<month>january|february|april|june|july|august|september|october|november|december)(?! \\d)",
                    CalendarTimes::nearMonth),
            one("(?:the year |calendar |fiscal(?: year)? )(?:{year}|(?<words>two thousand))", CalendarTimes::year),
            one("(?:{edge}|(?:early|late)(?: in)? |mid-?){year}(?![-/:]\\d|[.,]\\d)", CalendarTimes::year),
            one(
                    "(?<=\\b(?:in|since|until|by|from|during|before|after) ){year}(?![\\d%]|,\\d| (?:people|others)\\b)",
                    CalendarTimes::year),
            one("{year}(?= ?[-–/] ?(?:(?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\d-]))", CalendarTimes::year),
            one("(?<=(?:1[5-9]|20)\\d\\d ?[-–/] ?){year}(?![\\d%-]|,\\d)", CalendarTimes::year),
            one(
                    "(?<![\\d.,$€£:/-])" + NO_YEAR_BEFORE
                            + "(?<year>1[89]\\d\\d|20[0-4]\\d)(?![%]|[,.:/-]\\d| (?:years?|people|troops|soldiers|men|women|"
                            + "children|ships|tons|tonnes|votes|civilians|refugees|migrants|dead|kilometers|kilometres|"
                            + "km|miles|meters|metres|feet|dollars|euros|cases|others|million|billion)(?!\\w))",
                    CalendarTimes::year),
            one(
                    "(?<century>eighteen|nineteen|twenty) (?<tens>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|"
                            + "ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|"
                            + "(?:thir|four|fif|six|seven|eigh|nine)teen)",
                    CalendarTimes::spoken),
            one(
                    "(?:the )?{early}(?:(?<decade>(?:1[5-9]|20)\\d)0'?s|'(?<short>[2-9])0s)",
                    m -> m.has("decade") ? m.part("decade") : "19" + m.part("short")),
            one(
                    "the {early}(?<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
                    CalendarTimes::decade),
            one("(?:the )?{early}(?<nth>\\d\\d(?:st|nd|rd|th)|(?:twenty-)?[a-z]{3,7}th|twenty-first) century", m -> {
                int nth = NumberWords.ordinal(m.part("nth")).orElse(0);
                return nth > 9 ? TimeValues.two(nth - 1) : null;
            }));

    private CalendarTimes() {}

    private static @Nullable String iso(TimeMatch match) {
        try {
            return LocalDate.parse(match.part("iso")).toString();
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable String day(TimeMatch match) {
        if (verbLike(match)) {
            return null;
        }
        int month = TimeValues.month(match.part("month"));
        int day = number(match.part("day"));
        if (day < 1 || day > Month.of(month).maxLength()) {
            return null;
        }
        int year = match.has("year") ? Integer.parseInt(match.part("year")) : nearestYear(month, day, match);
        return year + "-" + TimeValues.two(month) + "-" + TimeValues.two(day);
    }

    private static int number(String day) {
        return NumberWords.ordinal(day).orElseGet(() -> Integer.parseInt(day.replaceAll("\\D", "0")));
    }

    /** "May" and "march" are more than months. */
    private static boolean verbLike(TimeMatch match) {
        String month = match.part("month");
        return (month.equals("may") || month.equals("march") || month.equals("mar")) && !match.capitalised("month");
    }

    /** The year that brings the day nearest, in the direction in which the clause looks. */
    static int nearestYear(int month, int day, TimeMatch match) {
        LocalDate published = match.published();
        LocalDate inYear = LocalDate.of(
                published.getYear(), month, Math.min(day, Month.of(month).minLength()));
        long ahead = ChronoUnit.DAYS.between(published, inYear);
        int half = 182;
        long latest = match.outlook() == Outlook.BACK ? NEAR : match.outlook() == Outlook.AHEAD ? 366 : half;
        long earliest = match.outlook() == Outlook.AHEAD ? -NEAR : match.outlook() == Outlook.BACK ? -366 : -half;
        return published.getYear() + (ahead > latest ? -1 : ahead < earliest ? 1 : 0);
    }

    private static @Nullable String monthOfYear(TimeMatch match) {
        return verbLike(match)
                ? null
                : match.part("year") + "-" + TimeValues.two(TimeValues.month(match.part("month")));
    }

    /** A month without its year: this year's or the last one, or the next where the clause looks ahead. */
    private static @Nullable String nearMonth(TimeMatch match) {
        if (verbLike(match)) {
            return null;
        }
        int month = TimeValues.month(match.part("month"));
        int year = match.published().getYear();
        int behind = match.published().getMonthValue() - month;
        String mod = match.part("mod");
        if (mod.startsWith("last")) {
            year -= behind <= 1 ? 1 : 0; // the month just past is "last month"
        } else if (mod.startsWith("next") || (match.outlook() == Outlook.AHEAD && !mod.startsWith("this"))) {
            year += behind > 0 ? 1 : 0;
        } else if (!mod.startsWith("this")) {
            year -= behind < 0 ? 1 : 0;
        }
        return year + "-" + TimeValues.two(month);
    }

    private static String year(TimeMatch match) {
        return match.has("words") ? "2000" : match.part("year");
    }

    private static @Nullable String spoken(TimeMatch match) {
        return NumberWords.value(match.part("tens"))
                .flatMap(tens ->
                        NumberWords.value(match.part("century")).map(c -> TimeValues.year((long) (100 * c + tens))))
                .orElse(null);
    }

    private static @Nullable String decade(TimeMatch match) {
        return NumberWords.value(match.part("tens").replaceFirst("ies$", "y"))
                .map(tens -> "19" + (int) (tens / 10))
                .orElse(null);
    }
}
