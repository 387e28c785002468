package dragoman.understand;

import dragoman.language.NumberWords;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads on which days, or every how many hours: "every weekday", "Mondays and Thursdays", "every 6 hours". */
final class DayWords {

    private static final String FULL = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    private static final String DAY = "(" + FULL + "|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)";
    private static final String NUMBER =
            "(\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|other|second|third)";

    private static final Pattern HOURLY =
            Pattern.compile("\\b(?:hourly|(?:every|each) (?:single )?hour|once an hour)\\b");
    private static final Pattern HOURS =
            Pattern.compile("\\b(?:every|each) " + NUMBER + "(?:st|nd|rd|th)?[ -]?(?:hours?|hrs?|h)\\b");
    private static final Pattern EVERY_OTHER_DAY =
            Pattern.compile("\\b(?:every|each) " + NUMBER + "(?:nd|rd|th)? days?\\b");
    private static final Pattern TIMES_A_DAY = Pattern.compile(
            "\\b(twice|(?:\\d{1,2}|two|three|four|five|six|eight|twelve) times) (?:(?:a|per|each|every) day|daily)\\b");
    private static final Pattern TOO_OFTEN = Pattern.compile(
            "\\b(?:every|each) (?:\\d+|few|couple of|other|half|ten|five|fifteen|twenty|thirty)?[ -]?(?:an? )?(?:minutes?|mins?|seconds?|secs?|half[ -]?(?:an )?hour)\\b|\\bevery half[ -](?:an )?hour\\b");
    private static final Pattern TOO_SELDOM = Pattern.compile(
            "\\b(?:monthly|yearly|fortnightly|biweekly|bi-weekly|quarterly|(?:every|each|once a|once per) (?:(?:\\d+|two|three|four|other|second|third|few) (?:weeks?|months?|years?|\\p{L}+days?)|month|year|fortnight|quarter))\\b");

    private static final Pattern WEEKDAYS = Pattern.compile(
            "\\b(?:(?:every|each|on|all)? ?(?:week ?days?|working days?|work ?days?|business days?)|(?:during|in|through) the week|workweek)\\b");
    private static final Pattern WEEKEND = Pattern.compile("\\b(?:(?:every|each|on|at)? ?(?:the )?week ?ends?)\\b");
    private static final Pattern RANGE =
            Pattern.compile("\\b" + DAY + "\\.?s? ?(?:to|-|–|—|through|thru|till|until) ?" + DAY + "\\.?s?\\b");
    private static final Pattern BUT = Pattern.compile(
            "\\b(?:except|but not|other than|save|apart from|not on|never on|nothing on|skip|(?:no|without|not any|leave out)(?: \\p{L}+){0,2} (?:on|at|over)) (?:for )?(?:on )?(?:the )?((?:week ?ends?)|"
                    + DAY + "s?(?:(?:,| and| or|, and) " + DAY + "s?)*)\\b");
    private static final Pattern NAMED = Pattern.compile("\\b(" + FULL + ")s?\\b");
    private static final Pattern SHORT =
            Pattern.compile("(?<=every |each |on |and |, |,|/|& )" + DAY + "s?\\b|\\b" + DAY + "(?=,| and |/| &)");
    private static final Pattern WEEKLY = Pattern.compile(
            "\\b(?:weekly|(?:once|one time) (?:a|per|every|each) week|(?:every|each) week|per week)\\b");
    private static final Pattern DAILY = Pattern.compile(
            "\\b(?:daily|nightly|every ?day|each day|(?:every|each) (?:single )?(?:morning|evening|night|noon|afternoon|day|lunch ?time|midnight)|once a day|once per day|once every day|day by day|seven days a week|in the (?:mornings|evenings))\\b");

    private DayWords() {}

    /** Every how many hours, if the message says so; 0 where that is oftener than can be had. */
    static OptionalInt takeHours(Reading reading) {
        if (reading.take(TOO_OFTEN).isPresent()) {
            return OptionalInt.of(0);
        }
        if (reading.take(HOURLY).isPresent()) {
            return OptionalInt.of(1);
        }
        Optional<Integer> hours = reading.take(HOURS)
                .map(m -> count(m.group(1)))
                .or(() -> reading.take(EVERY_OTHER_DAY).map(m -> 24 * count(m.group(1))))
                .or(() -> reading.take(TIMES_A_DAY).map(m -> 24 / Math.max(1, count(m.group(1)))));
        return hours.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** Whether it asks for less than once a week. */
    static boolean takeTooSeldom(Reading reading) {
        return reading.take(TOO_SELDOM).isPresent();
    }

    private static int count(String word) {
        String first = word.split(" ")[0];
        return switch (first) {
            case "twice", "other", "second" -> 2;
            case "third" -> 3;
            default ->
                first.chars().allMatch(Character::isDigit)
                        ? Integer.parseInt(first)
                        : NumberWords.value(first).map(Double::intValue).orElse(1);
        };
    }

    /** Whether it names days to be left out. */
    static boolean excepts(Reading reading) {
        return reading.has(BUT);
    }

    /** The days of the week that the message names, none where it names none. */
    static Set<DayOfWeek> take(Reading reading) {
        Set<DayOfWeek> excepted = EnumSet.noneOf(DayOfWeek.class);
        reading.take(BUT).ifPresent(m -> excepted.addAll(days(m.group(1))));
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        reading.take(RANGE).ifPresent(m -> days.addAll(between(day(m.group(1)), day(m.group(2)))));
        if (reading.take(WEEKDAYS).isPresent()) {
            days.addAll(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        if (reading.take(WEEKEND).isPresent()) {
            days.addAll(List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
        }
        named(reading, NAMED, days);
        named(reading, SHORT, days);
        boolean weekly = reading.take(WEEKLY).isPresent();
        boolean daily = reading.take(DAILY).isPresent();
        if (days.isEmpty() && (daily || !excepted.isEmpty())) {
            days.addAll(EnumSet.allOf(DayOfWeek.class));
        } else if (days.isEmpty() && weekly) {
            days.add(DayOfWeek.MONDAY);
        }
        days.removeAll(excepted);
        return days;
    }

    private static void named(Reading reading, Pattern pattern, Set<DayOfWeek> days) {
        for (Optional<MatchResult> match = reading.take(pattern); match.isPresent(); match = reading.take(pattern)) {
            days.addAll(days(match.get().group()));
        }
    }

    private static Set<DayOfWeek> days(String words) {
        if (words.startsWith("week")) {
            return EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Matcher matcher = Pattern.compile(DAY).matcher(words);
        while (matcher.find()) {
            days.add(day(matcher.group(1)));
        }
        return days;
    }

    private static Set<DayOfWeek> between(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    private static DayOfWeek day(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(word.substring(0, 3))) {
                return day;
            }
        }
        throw new IllegalArgumentException(word + " is no day");
    }
}
