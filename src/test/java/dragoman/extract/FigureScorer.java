package dragoman.extract;

import dragoman.extract.Gold.Counted;
import dragoman.model.Figure;
import dragoman.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Scores figures: a number found at the same place with the same value is right; unit and noun are judged apart. */
final class FigureScorer {

    private final Gold gold;
    private final Sheet sheet;

    FigureScorer(Gold gold, Sheet sheet) {
        this.gold = gold;
        this.sheet = sheet;
    }

    void score(List<Figure> figures) {
        Map<Counted, Figure> matches = Matching.of(
                gold.figures(),
                figures,
                0.01,
                (counted, figure) -> Matching.overlap(counted.words(), span(figure), body()));
        matches.entrySet()
                .removeIf(e -> Math.abs(e.getKey().value() - e.getValue().value())
                        > 1e-9 * e.getKey().value());
        List<Figure> extra = figures.stream()
                .filter(figure -> !matches.containsValue(figure) && !allowed(span(figure)))
                .toList();
        sheet.add(Measure.FIGURE, Tally.f1(matches.size(), gold.figures().size(), matches.size() + extra.size()));
        matches.forEach(this::compare);
        extra.forEach(figure -> sheet.error("figure nobody saw", around(span(figure)) + " = " + figure.value()));
        gold.figures().stream()
                .filter(counted -> !matches.containsKey(counted))
                .forEach(counted -> sheet.error("figure not found", around(counted.words())));
    }

    private void compare(Counted counted, Figure figure) {
        if (counted.unit() != null) {
            boolean right = Names.touch(counted.unit(), figure.unit()) || Names.touch(counted.of(), figure.unit());
            sheet.add(Measure.FIGURE_UNIT, right ? 1 : 0, 1);
            if (!right) {
                sheet.error("unit wrong", around(counted.words()) + ": " + figure.unit());
            }
        }
        if (counted.of() != null) {
            boolean right = Names.touch(counted.of(), figure.of());
            sheet.add(Measure.FIGURE_OF, right ? 1 : 0, 1);
            if (!right) {
                sheet.error("counted noun wrong", around(counted.words()) + ": " + figure.of());
            }
        }
    }

    /** Numbers within dates may count as figures too; "both", "half" and "one of them" say too little to be judged. */
    private boolean allowed(Span span) {
        return span.of(body()).chars().noneMatch(Character::isDigit)
                || Stream.of(gold.optionalFigures(), gold.optionalDates())
                        .flatMap(List::stream)
                        .anyMatch(span::overlaps)
                || gold.dates().stream().anyMatch(dated -> dated.words().overlaps(span));
    }

    private String around(Span span) {
        return body().substring(span.start(), Math.min(body().length(), span.end() + 20));
    }

    private String body() {
        return gold.article().body();
    }

    private static Span span(Figure figure) {
        return Objects.requireNonNull(figure.span());
    }
}
