package dragoman.extract;

import dragoman.extract.Gold.Dated;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Scores dates: a time found at the same place with the same TIMEX3 value is right. */
final class TimeScorer {

    private static final String CALENDAR_DAY = "\\d{4}-\\d\\d-\\d\\d.*";

    private final Gold gold;
    private final Sheet sheet;

    TimeScorer(Gold gold, Sheet sheet) {
        this.gold = gold;
        this.sheet = sheet;
    }

    void score(List<TimeExpression> times) {
        Map<Dated, TimeExpression> matches = Matching.of(
                gold.dates(), times, 0.01, (dated, time) -> Matching.overlap(dated.words(), span(time), body()));
        long right = matches.entrySet().stream()
                .filter(e -> e.getKey().value().equals(e.getValue().value()))
                .count();
        List<TimeExpression> extra = times.stream()
                .filter(time -> !matches.containsValue(time)
                        && gold.optionalDates().stream().noneMatch(span(time)::overlaps))
                .toList();
        sheet.add(Measure.DATE, Tally.f1(right, gold.dates().size(), matches.size() + extra.size()));
        gold.dates().stream()
                .filter(dated -> dated.value().matches(CALENDAR_DAY))
                .forEach(dated -> sheet.add(Measure.DAY, sameDay(dated, matches) ? 1 : 0, 1));
        extra.forEach(time -> sheet.error("date nobody saw", time.text() + " = " + time.value()));
        gold.dates().forEach(dated -> complain(dated, matches));
    }

    private void complain(Dated dated, Map<Dated, TimeExpression> matches) {
        TimeExpression found = matches.get(dated);
        String words = dated.words().of(body()) + " = " + dated.value();
        if (found == null) {
            sheet.error("date not found", words);
        } else if (!found.value().equals(dated.value())) {
            sheet.error("date's value wrong", words + ", not " + found.value());
        }
    }

    private static boolean sameDay(Dated dated, Map<Dated, TimeExpression> matches) {
        TimeExpression found = matches.get(dated);
        return found != null && found.value().startsWith(dated.value().substring(0, 10));
    }

    private String body() {
        return gold.article().body();
    }

    private static Span span(TimeExpression time) {
        return Objects.requireNonNull(time.span());
    }
}
