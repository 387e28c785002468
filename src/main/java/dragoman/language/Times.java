package dragoman.language;

import dragoman.language.TimeValues.Anchor;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private record Rule(
            Pattern pattern, TimeExpression.Type type, BiFunction<MatchResult, Anchor, @Nullable String> value) {}

    private static final List<Rule> RULES = List.of(
            rule("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", TimeExpression.Type.DATE, (m, d) -> m.group()),
            rule(
                    "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b(?! (?:people|percent))",
                    TimeExpression.Type.DATE,
                    (m, d) -> TimeValues.date(m.group(3), m.group(1), m.group(2), d)),
            rule(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?:,? (\\d{4}))?\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> TimeValues.date(m.group(3), m.group(2), m.group(1), d)),
            rule(
                    "\\b(?:early |late |mid-)?" + MONTH + ",? (\\d{4})\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> m.group(2) + "-" + TimeValues.two(TimeValues.month(m.group(1)))),
            rule(
                    "\\b(?:(?:in|since|until|by|of|from|last|this|next|early|late|mid) (?:early |late |mid-)?|(?!may|march))(january|february|march|april|may|june|july|august|september|october|november|december)\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> TimeValues.nearMonth(TimeValues.month(m.group(1).substring(0, 3)), m.group(), d)),
            rule(
                    "\\b(?:(last|next|this) )?" + DAY + "(?: (morning|afternoon|evening|night))?\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> TimeValues.weekday(m, d)),
            rule(
                    "\\b(\\d{1,2})(?::(\\d{2}))? ?([ap])\\.?m\\b\\.?",
                    TimeExpression.Type.TIME, (m, d) -> TimeValues.clock(m.group(1), m.group(2), m.group(3), d)),
            rule(
                    "\\b(?:the )?(first|second|third|fourth)[ -]quarter(?: of (\\d{4}))?\\b",
                    TimeExpression.Type.DATE, (m, d) -> TimeValues.quarter(m.group(1), m.group(2), d)),
            rule(
                    "\\bthis (morning|afternoon|evening)\\b",
                    TimeExpression.Type.TIME,
                    (m, d) -> d.published() + TimeValues.partOfDay(m.group(1))),
            rule(
                    "\\b(daily|weekly|monthly|yearly|each (?:day|week|month|year)|every (?:day|week|month|year))\\b",
                    TimeExpression.Type.SET,
                    (m, d) -> TimeValues.every(m.group(1))),
            rule(
                    "\\b(yesterday|today|tomorrow|tonight)\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> TimeValues.near(m.group(1), d)),
            rule(
                    "\\b(?:(?:early|late|later|earlier) )?(last|next|this|previous) (week|month|year)\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> TimeValues.period(m.group(1), m.group(2), d)),
            rule(
                    "\\b" + NUMBER + " " + UNIT + " (ago|earlier|later)\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> TimeValues.ago(m, d)),
            rule(
                    "\\b(?:(?:less|more) than |about |nearly |almost |at least |over )?" + NUMBER + "[ -]" + UNIT
                            + "\\b(?! old)",
                    TimeExpression.Type.DURATION,
                    (m, d) -> TimeValues.duration(m.group(1), m.group(2))),
            rule(
                    "\\b(?:in|since|of|by|until|from|to|during|before|after|early|late) (1[89]\\d\\d|20\\d\\d)\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> m.group(1)),
            rule(
                    "\\b(?:the )?(1[89]\\d0|20\\d0)s\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> m.group(1).substring(0, 3)),
            rule(
                    "(?<![\\d.,$€£:/-])\\b(19[0-9]{2}|20[0-4]\\d)\\b(?![\\d%]|[,.:/-]\\d| (?:people|troops|soldiers|men|women|ships|tons|votes))",
                    TimeExpression.Type.DATE, (m, d) -> m.group(1)),
            rule(
                    "\\b(?:recent|many|several|some|past|coming) (minute|hour|day|week|month|year|decade)s\\b(?! ago| old)",
                    TimeExpression.Type.DURATION,
                    (m, d) -> TimeValues.vague(m.group(1))),
            rule(
                    "\\b(?:right )?(?:now|currently|nowadays|at present)\\b",
                    TimeExpression.Type.DATE,
                    (m, d) -> "PRESENT_REF"),
            rule("\\b(?:recently|lately|the past)\\b", TimeExpression.Type.DATE, (m, d) -> "PAST_REF"),
            rule("\\b(?:the )?(?:near )?future\\b", TimeExpression.Type.DATE, (m, d) -> "FUTURE_REF"));

    private static final Pattern AHEAD =
            Pattern.compile("\\b(?:will|scheduled|expected to|due to|plans? to|planned|is to|are to|going to)\\b");

    private Times() {}

    /** The words of time in a text, none overlapping another. */
    public static List<Found> in(String text, LocalDate published) {
        List<Found> found = new ArrayList<>();
        String plain = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        Anchor anchor = new Anchor(published, AHEAD.matcher(plain).find());
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(plain);
            while (matcher.find()) {
                Span span = new Span(matcher.start(), matcher.end());
                String value = rule.value().apply(matcher.toMatchResult(), anchor);
                if (value != null && found.stream().noneMatch(f -> f.span().overlaps(span))) {
                    found.add(new Found(span, rule.type(), value));
                }
            }
        }
        return found;
    }

    private static Rule rule(
            String regex, TimeExpression.Type type, BiFunction<MatchResult, Anchor, @Nullable String> value) {
        return new Rule(Pattern.compile(regex), type, value);
    }
}
