package dragoman.language;

import static dragoman.language.TimeRule.one;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Now, once and some day, as TIMEX3's PRESENT_REF, PAST_REF and FUTURE_REF; and days that have names of their own. */
final class ReferenceTimes {

    /** Without one of these no rule here can match. */
    static final TimeSign SIGN = TimeSign.of("now|current|recent|lately|past|present|moment|time|future|soon|christmas|"
            + "new year|thanksgiving|may day|halloween|easter|good friday");

    static final List<TimeRule> RULES = List.of(
            one(
                    "(?:right |just )?now|currently|nowadays|at present|at the moment",
                    m -> m.isName() ? null : "PRESENT_REF"),
            one("current(?! account| of|s)", m -> "PRESENT_REF"),
            one("recently|lately|in recent times", m -> "PAST_REF"),
            one(
                    "the (?:recent |distant )?past(?= ?[.,;:!?)'\"”]| and| or| that| is| was| to| when|$)",
                    m -> "PAST_REF"),
            one("(?<=\\bat )(?:the|that) time(?! of| when)", m -> "PAST_REF"),
            one(
                    "(?:the )(?:near |immediate |foreseeable |distant |not too distant )?future|(?<=in )(?:near )?future",
                    m -> "FUTURE_REF"),
            one("(?<!as |so |too |how )soon(?! as| after| enough)", m -> "FUTURE_REF"),
            one("good friday (?:agreement|accords?|deal|peace)", m -> TimeRule.NO_TIME),
            one(
                    "(?<feast>christmas (?:day|eve)|(?<=\\b(?:at|by|on|before|since|after|until|this|last|next) )christmas|new year's (?:day|eve)|thanksgiving(?: day)?|may day|halloween"
                            + "|easter (?:sunday|monday)|good friday)",
                    ReferenceTimes::feast));

    private ReferenceTimes() {}

    private static @Nullable String feast(TimeMatch match) {
        String feast = match.part("feast");
        int year = match.published().getYear();
        LocalDate day = feast(feast, year);
        if (match.outlook() == Outlook.AHEAD) {
            return day.isBefore(match.published()) ? feast(feast, year + 1).toString() : day.toString();
        }
        return day.isAfter(match.published()) ? feast(feast, year - 1).toString() : day.toString();
    }

    private static LocalDate feast(String name, int year) {
        return switch (name) {
            case "christmas eve" -> LocalDate.of(year, 12, 24);
            case "new year's day" -> LocalDate.of(year, 1, 1);
            case "new year's eve" -> LocalDate.of(year, 12, 31);
            case "may day" -> LocalDate.of(year, 5, 1);
            case "halloween" -> LocalDate.of(year, 10, 31);
            case "thanksgiving", "thanksgiving day" ->
                LocalDate.of(year, Month.NOVEMBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
            case "easter sunday" -> easter(year);
            case "easter monday" -> easter(year).plusDays(1);
            case "good friday" -> easter(year).minusDays(2);
            default -> LocalDate.of(year, 12, 25);
        };
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous computus, also named after Meeus, Jones and Butcher). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int moon = (19 * golden + century - century / 4 - correction + 15) % 30;
        int week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * week) / 451;
        int sum = moon + week - 7 * late + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
