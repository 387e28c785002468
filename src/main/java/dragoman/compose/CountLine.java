package dragoman.compose;

import dragoman.language.Token;
import dragoman.model.Figure;
import dragoman.model.PassageEvidence;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The number that a question asks for, with its unit and what is counted: "about 31,000 people". */
final class CountLine {

    private static final Pattern HOW_LONG = Pattern.compile("\\bhow (?:long|often)\\b");
    private static final Pattern MONEY = Pattern.compile(
            "\\b(?:money|cost|costs|price|pay|pays|paid|fee|fine|salary|sum|spend|spent|fund|funding)\\b");
    private static final Pattern SHARE = Pattern.compile("\\b(?:share|percentage|per ?cent|proportion)\\b");
    private static final Pattern AGE = Pattern.compile("\\bhow old\\b|\\bage\\b");
    private static final Pattern COUNT = Pattern.compile("\\bhow many\\b|\\b(?:number|figure|toll)\\b");
    private static final Pattern BARE = Pattern.compile("[\\d,.]+");
    private static final Set<String> PEOPLE = Set.of(
            "people",
            "person",
            "refugee",
            "civilian",
            "migrant",
            "resident",
            "man",
            "woman",
            "child",
            "soldier",
            "victim",
            "inhabitant",
            "villager");

    private CountLine() {}

    static Optional<String> of(Asked asked) {
        if (HOW_LONG.matcher(asked.lower()).find()) {
            List<TimeExpression> stretches = asked.passage().dates().stream()
                    .filter(TimeExpression::isStretch)
                    .toList();
            return stretches.size() == 1 ? Optional.of(stretches.getFirst().text()) : Optional.empty();
        }
        return figure(asked).map(f -> text(asked, f));
    }

    /** The one figure that counts what the question counts. */
    static Optional<Figure> figure(Asked asked) {
        List<Figure> figures = asked.passage().figures().stream()
                .filter(f -> f.span() != null && !dated(f, asked.passage()))
                .toList();
        List<Figure> fitting = figures.stream().filter(f -> fits(f, asked)).toList();
        if (fitting.isEmpty()) {
            boolean plain = figures.size() == 1
                    && figures.getFirst().of() == null
                    && figures.getFirst().unit() == null
                    && COUNT.matcher(asked.lower()).find();
            return plain ? Optional.of(figures.getFirst()) : Optional.empty();
        }
        return fitting.stream().min(Comparator.comparingInt(f -> distance(f, asked)));
    }

    private static boolean dated(Figure figure, PassageEvidence passage) {
        Span span = figure.span();
        return span == null
                || passage.dates().stream()
                        .anyMatch(d ->
                                d.span() != null && !d.isStretch() && d.span().overlaps(span));
    }

    private static int distance(Figure figure, Asked asked) {
        Span span = asked.within(Objects.requireNonNull(figure.span()));
        int from = asked.tokenAt(span.start());
        return DirectLine.distance(asked, from, from + 1);
    }

    private static boolean fits(Figure figure, Asked asked) {
        String unit = figure.unit() == null ? "" : figure.unit();
        if (MONEY.matcher(asked.lower()).find()) {
            return unit.matches("[A-Z]{3}");
        }
        if (SHARE.matcher(asked.lower()).find()) {
            return unit.equals("percent") || unit.equals("share");
        }
        if (AGE.matcher(asked.lower()).find()) {
            return unit.startsWith("year");
        }
        Optional<Token> counted = counted(asked);
        return counted.isPresent() && counts(figure, unit, counted.get());
    }

    private static boolean counts(Figure figure, String unit, Token counted) {
        String of = (figure.of() == null ? "" : figure.of() + " ") + unit;
        boolean named = List.of(of.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).stream()
                .anyMatch(
                        w -> w.equals(counted.lower()) || w.equals(counted.lemma()) || w.equals(counted.lemma() + "s"));
        return named || (unit.equals("people") && PEOPLE.contains(counted.lemma()));
    }

    /** The noun behind "how many" or "the number of". */
    private static Optional<Token> counted(Asked asked) {
        List<Token> question = asked.words().sentence().tokens();
        for (int i = 0; i + 1 < question.size(); i++) {
            if (Set.of("many", "much", "number", "figure")
                    .contains(question.get(i).lower())) {
                return question.subList(i + 1, question.size()).stream()
                        .filter(t -> t.is("NOUN"))
                        .filter(t -> !Set.of("number", "figure").contains(t.lemma()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The figure in the passage's words: qualifier, number, unit and what is counted. */
    static String text(Asked asked, Figure figure) {
        Span span = asked.within(Objects.requireNonNull(figure.span()));
        String number = part(asked, span.start()) + span.of(asked.text()).replace('\n', ' ');
        String lower = number.toLowerCase(Locale.ROOT);
        String qualifier = figure.qualifier();
        String front = qualifier == null || lower.contains(qualifier) ? "" : qualifier + " ";
        String of = figure.of();
        if (of == null || lower.contains(of.toLowerCase(Locale.ROOT))) {
            return front + number;
        }
        return front + number + (BARE.matcher(number).matches() ? " " + of : " (" + of + ")");
    }

    /** "Fourteen of" in front of "26 trucks": the part is what counts. */
    private static String part(Asked asked, int start) {
        int at = asked.tokenAt(start);
        boolean part = at > 1
                && asked.tokens().get(at - 1).lower().equals("of")
                && asked.tokens().get(at - 2).is("NUM");
        return part ? asked.text(at - 2, at) + " " : "";
    }
}
