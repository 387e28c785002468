package dragoman.language;

import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds words of time and gives them TIMEX3 values (ISO-TimeML), counted from the day of publication: "Friday" in a
 * report of Saturday, 6 February 2016 is 2016-02-05.
 */
public final class Times {

    /**
     * Words of time.
     *
     * @param span where they stand in the text as given
     * @param value TIMEX3 value
     */
    public record Found(Span span, TimeExpression.Type type, String value) {}

    private static final String DAY = "(mon|tues|wednes|thurs|fri|satur|sun)day";
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|t|ober|ember)?\\.?";
    private static final String NUMBER =
            "(\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|several|few)";
    private static final String UNIT = "(minute|hour|day|week|month|year|decade)s?";
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30));
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("mon", "tues", "wednes", "thurs", "fri", "satur", "sun");

    private record Rule(
            Pattern pattern, TimeExpression.Type type, BiFunction<MatchResult, LocalDate, @Nullable String> value) {}

    private static final List<Rule> RULES = List.of(
            rule("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", TimeExpression.Type.DATE, (m, d) -> m.group()),
            rule(
                    "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b(?! (?:people|percent))",
                    TimeExpression.Type.DATE,
                    (m, d) -> date(m.group(3), m.group(1), m.group(2), d)),
            rule(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (\\d{4}))?\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> date(m.group(3), m.group(2), m.group(1), d)),
            rule(
                    "\\b(?:early |late |mid-)?" + MONTH + ",? (\\d{4})\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> m.group(2) + "-" + two(month(m.group(1)))),
            rule(
                    "\\b(?:in|since|until|by|of|last|this|next|early|late) (?:early |late )?(january|february|march|april|may|june|july|august|september|october|november|december)\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> nearMonth(month(m.group(1).substring(0, 3)), m.group(), d)),
            rule(
                    "\\b(?:(last|next|this) )?" + DAY + "(?: (morning|afternoon|evening|night))?\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> weekday(m, d)),
            rule("\\b(yesterday|today|tomorrow|tonight)\\b", TimeExpression.Type.DATE, (m, d) -> near(m.group(1), d)),
            rule(
                    "\\b(?:(?:early|late|later|earlier) )?(last|next|this|previous) (week|month|year)\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> period(m.group(1), m.group(2), d)),
            rule(
                    "\\b" + NUMBER + " " + UNIT + " (ago|earlier|later)\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> ago(m, d)),
            rule(
                    "\\b(?:(?:less|more) than |about |nearly |almost |at least |over )?" + NUMBER + "[ -]" + UNIT
                            + "\\b(?! old)",
                    TimeExpression.Type.DURATION,
                    (m, d) -> duration(m.group(1), m.group(2))),
            rule(
                    "\\b(?:in|since|of|by|until|from|to|during|before|after|early|late) (1[89]\\d\\d|20\\d\\d)\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> m.group(1)),
            rule(
                    "\\b(?:the )?(1[89]\\d0|20\\d0)s\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> m.group(1).substring(0, 3)));

    private Times() {}

    /** The words of time in a text, none overlapping another. */
    public static List<Found> in(String text, LocalDate published) {
        List<Found> found = new ArrayList<>();
        String plain = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(plain);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                String value = rule.value().apply(matcher.toMatchResult(), published);
                if (value != null && found.stream().noneMatch(f -> f.span().overlaps(span))) {
                    found.add(new Found(span, rule.type(), value));
                }
            }
        }
        return found;
    }

    private static Rule rule(
            String regex, TimeExpression.Type type, BiFunction<MatchResult, LocalDate, @Nullable String> value) {
        return new Rule(Pattern.compile(regex), type, value);
    }

    private static String date(@Nullable String year, String month, String day, LocalDate published) {
        int wanted = Integer.parseInt(day);
        int monthNumber = month(month);
        int in = year == null ? published.getYear() : Integer.parseInt(year);
        if (wanted < 1 || wanted > Month.of(monthNumber).maxLength()) {
            return in + "-" + two(monthNumber);
        }
        return in + "-" + two(monthNumber) + "-" + two(wanted);
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3)) + 1;
    }

    private static String nearMonth(int month, String words, LocalDate published) {
        int year = published.getYear();
        if (words.startsWith("next") && month <= published.getMonthValue()) {
            year++;
        } else if (words.startsWith("last") && month >= published.getMonthValue()) {
            year--;
        }
        return year + "-" + two(month);
    }

    /** The nearest such day up to the publication, unless it is "next". */
    private static String weekday(MatchResult match, LocalDate published) {
        DayOfWeek day = DayOfWeek.of(DAYS.indexOf(match.group(2)) + 1);
        boolean next = "next".equals(match.group(1));
        LocalDate date = published.with(next ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
        return date + Optional.ofNullable(match.group(3)).map(Times::partOfDay).orElse("");
    }

    private static String partOfDay(String word) {
        return switch (word) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            default -> "TNI";
        };
    }

    private static String near(String word, LocalDate published) {
        return switch (word) {
            case "yesterday" -> published.minusDays(1).toString();
            case "tomorrow" -> published.plusDays(1).toString();
            case "tonight" -> published + "TNI";
            default -> published.toString();
        };
    }

    private static String period(String which, String unit, LocalDate published) {
        int step = which.equals("next") ? 1 : which.equals("this") ? 0 : -1;
        return switch (unit) {
            case "week" -> week(published.plusWeeks(step));
            case "month" -> published.plusMonths(step).toString().substring(0, 7);
            default -> String.valueOf(published.getYear() + step);
        };
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static @Nullable String ago(MatchResult match, LocalDate published) {
        Integer count = number(match.group(1));
        if (count == null || match.group(3).equals("later")) {
            return null;
        }
        return switch (match.group(2)) {
            case "day" -> published.minusDays(count).toString();
            case "week" -> week(published.minusWeeks(count));
            case "month" -> published.minusMonths(count).toString().substring(0, 7);
            case "year" -> String.valueOf(published.getYear() - count);
            case "decade" -> String.valueOf(published.getYear() - 10 * count).substring(0, 3);
            default -> published.toString();
        };
    }

    private static String duration(String count, String unit) {
        Integer number = number(count);
        String amount = number == null ? "X" : number.toString();
        return switch (unit) {
            case "minute" -> "PT" + amount + "M";
            case "hour" -> "PT" + amount + "H";
            case "decade" -> "P" + amount + "DE";
            default -> "P" + amount + unit.substring(0, 1).toUpperCase(Locale.ROOT);
        };
    }

    private static @Nullable Integer number(String word) {
        return word.chars().allMatch(Character::isDigit) ? Integer.valueOf(word) : WORDS.get(word);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
