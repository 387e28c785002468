package dragoman.compose;

import dragoman.language.Token;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day that a question asks for, in the passage's words and resolved: "late next week, 8 to 14 February 2016". */
final class DayLine {

    private static final Pattern FULL = Pattern.compile("\\d{4}");

    private DayLine() {}

    static Optional<String> of(Asked asked) {
        List<TimeExpression> days = asked.passage().dates().stream()
                .filter(d -> d.span() != null && d.isOnCalendar())
                .toList();
        return days.stream()
                .filter(d -> !asked.lower().contains(d.text().toLowerCase(java.util.Locale.ROOT)))
                .min(Comparator.comparingInt(d -> distance(asked, d)))
                .map(d -> text(asked, d));
    }

    private static int distance(Asked asked, TimeExpression day) {
        Span span = asked.within(Objects.requireNonNull(day.span()));
        return DirectLine.distance(asked, asked.tokenAt(span.start()), asked.tokenAt(span.end()));
    }

    private static String text(Asked asked, TimeExpression day) {
        Span span = asked.within(Objects.requireNonNull(day.span()));
        String words = preposition(asked, asked.tokenAt(span.start())) + span.of(asked.text());
        return FULL.matcher(words).find()
                ? words
                : Days.written(day.value()).map(d -> words + ", " + d).orElse(words);
    }

    /** "by", "until", "not before" in front of the day, since they belong to the answer. */
    private static String preposition(Asked asked, int at) {
        int from = at;
        while (from > 0 && at - from < 2 && belongs(asked.tokens().get(from - 1))) {
            from--;
        }
        return from == at ? "" : asked.text(from, at) + " ";
    }

    private static boolean belongs(Token token) {
        return token.is("ADP")
                || token.is("SCONJ")
                || token.lower().matches("not|until|since|before|after|only|early|late");
    }
}
