package dragoman.language;

import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds words of time and gives them TIMEX3 values (ISO-TimeML), counted from the day of publication: "Friday" in a
 * report of Saturday, 6 February 2016 is 2016-02-05, and 2016-02-12 where the clause looks ahead.
 *
 * <p>Where several readings begin at one place the longest holds.
 */
public final class Times {

    /**
     * Words of time.
     *
     * @param span where they stand in the text as given
     * @param value TIMEX3 value
     */
    public record Found(Span span, TimeExpression.Type type, String value) {}

    private record Candidate(Span span, TimeRule rule, MatchResult match) {}

    /** Rules that look at the same words, so that a sentence without any of these is not searched by them. */
    private record Family(TimeSign sign, List<TimeRule> rules) {}

    private static final List<Family> FAMILIES = List.of(
            new Family(CalendarTimes.SIGN, CalendarTimes.RULES),
            new Family(WeekTimes.SIGN, WeekTimes.RULES),
            new Family(QuarterTimes.SIGN, QuarterTimes.RULES),
            new Family(NearTimes.SIGN, NearTimes.RULES),
            new Family(ClockTimes.SIGN, ClockTimes.RULES),
            new Family(StretchTimes.SIGN, StretchTimes.RULES),
            new Family(ReferenceTimes.SIGN, ReferenceTimes.RULES));

    private static final Pattern AHEAD =
            Pattern.compile("\\b(?:will|scheduled|expected to|due to|plans? to|planned|is to|are to|going to)\\b");
    private static final Pattern CLOCK_OR_DATE =
            Pattern.compile("(?s)\\d{4}-\\d\\d(?:-\\d\\d.*)?|\\d{4}(?:-[WQHS].*)?");

    private final LocalDate published;
    private String last = "";
    private String quarter = "";

    private Times(LocalDate published) {
        this.published = published;
    }

    /** The words of time in a short text, in order, none overlapping another. */
    public static List<Found> in(String text, LocalDate published) {
        Outlook outlook = AHEAD.matcher(lower(text)).find() ? Outlook.AHEAD : Outlook.BACK;
        return new Times(published).read(text, (start, end) -> outlook);
    }

    /**
     * The words of time in every sentence of a text. They know the tense of the nearest verb, and the time that was
     * named last: "that year", "two days later".
     */
    public static List<List<Found>> in(String text, List<Sentence> sentences, LocalDate published) {
        Times reader = new Times(published);
        return sentences.stream().map(s -> reader.read(text, s)).toList();
    }

    private interface Looks {
        Outlook at(int start, int end);
    }

    private List<Found> read(String text, Sentence sentence) {
        int from = sentence.span().start();
        Tense tense = new Tense(sentence.tokens());
        return read(sentence.span().of(text), (start, end) -> tense.at(from + start, from + end)).stream()
                .map(f -> new Found(f.span().shifted(from), f.type(), f.value()))
                .toList();
    }

    private List<Found> read(String text, Looks looks) {
        List<Found> found = new ArrayList<>();
        int free = 0;
        String near = "";
        for (Candidate candidate : candidates(lower(text))) {
            Span span = candidate.span();
            if (span.start() >= free) {
                Outlook outlook = looks.at(span.start(), span.end());
                String value = candidate
                        .rule()
                        .reading()
                        .value(new TimeMatch(candidate.match(), text, published, last, quarter, near, outlook));
                if (value != null) {
                    free = span.end();
                    if (!value.equals(TimeRule.NO_TIME)) {
                        found.add(new Found(span, type(candidate.rule(), value), value));
                        remember(value);
                        near = value.matches("\\d{4}-\\d\\d-\\d\\d.*") ? value.substring(0, 10) : near;
                    }
                }
            }
        }
        return found;
    }

    /** Only what names a stretch of the calendar can be "that day" of a later sentence. */
    private void remember(String value) {
        if (CLOCK_OR_DATE.matcher(value).matches()) {
            last = value;
            quarter = value.indexOf("-Q") == 4 && value.compareTo(quarter) > 0 ? value : quarter;
        }
    }

    private static List<Candidate> candidates(String plain) {
        List<Candidate> candidates = new ArrayList<>();
        List<TimeRule> rules = FAMILIES.stream()
                .filter(family -> family.sign().in(plain))
                .flatMap(family -> family.rules().stream())
                .toList();
        for (TimeRule rule : rules) {
            Matcher matcher = rule.pattern().matcher(plain);
            while (matcher.find()) {
                candidates.add(new Candidate(new Span(matcher.start(), matcher.end()), rule, matcher.toMatchResult()));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::span)); // by start, the longer one first; stable
        return candidates;
    }

    private static TimeExpression.Type type(TimeRule rule, String value) {
        if (rule.repeats()) {
            return TimeExpression.Type.SET;
        }
        if (value.matches("P[T\\dX].*")) {
            return TimeExpression.Type.DURATION;
        }
        return value.indexOf('T') == 10 ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
    }

    /** Lower case unit by unit, so that every offset stays; line breaks and hard blanks are blanks. */
    private static String lower(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f'
                            ? ' '
                            : c == '’' ? '\'' : Character.toLowerCase(c));
        }
        return plain.toString();
    }
}
