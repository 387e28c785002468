package dragoman.extract;

import dragoman.extract.Gold.Said;
import dragoman.model.Quote;
import dragoman.model.Span;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores quotes between marks, their speakers, and reported speech. Contents match from half of their words on. */
final class SpeechScorer {

    private static final double HALF = 0.5;

    /** A space and a comma. */
    private static final int BESIDE = 3;

    private final Gold gold;
    private final String body;
    private final Sheet sheet;

    SpeechScorer(Gold gold, Sheet sheet) {
        this.gold = gold;
        this.body = gold.article().body();
        this.sheet = sheet;
    }

    void score(List<Quote> quotes) {
        verbatim(quotes);
        stretches(quotes.stream().filter(q -> q.type() != Quote.Type.INDIRECT).toList());
        reported(quotes.stream().filter(q -> q.type() == Quote.Type.INDIRECT).toList());
    }

    private void verbatim(List<Quote> quotes) {
        sheet.add(
                Measure.VERBATIM,
                quotes.stream().filter(q -> span(q).of(body).equals(q.text())).count(),
                quotes.size());
    }

    private void stretches(List<Quote> quotes) {
        Map<Said, Quote> matches = match(gold.stretches(), quotes);
        List<Quote> others =
                quotes.stream().filter(q -> !matches.containsValue(q)).toList();
        List<Quote> wrong = others.stream()
                .filter(q -> !like(gold.optional(), q) && (q.sure() || !like(gold.scares(), q)))
                .toList();
        wrong.forEach(q -> sheet.error("stretch nobody said", q.text() + " given to " + q.canonical()));
        sheet.add(Measure.STRETCH_PRECISION, matches.size(), matches.size() + wrong.size());
        sheet.add(Measure.STRETCH_RECALL, matches.size(), gold.stretches().size());
        gold.stretches().forEach(said -> speaker(said, matches.get(said)));
        others.stream()
                .filter(q -> q.sure() && like(gold.scares(), q))
                .forEach(q -> sheet.add(Measure.SURE_RIGHT, 0, 1));
    }

    private void speaker(Said said, @Nullable Quote quote) {
        String words = said.words().of(body);
        if (quote == null) {
            sheet.error("stretch not found", words);
        }
        if (said.mention() != null) {
            boolean right = quote != null
                    && quote.speakerSpan() != null
                    && said.mention().overlaps(quote.speakerSpan());
            sheet.add(Measure.MENTION, right ? 1 : 0, 1);
        }
        if (said.who() == null) {
            unnamed(words, quote);
        } else {
            named(words, said.who(), quote);
        }
    }

    private void named(String words, String who, @Nullable Quote quote) {
        boolean right = quote != null && gold.same(who, quote.canonical());
        boolean sure = quote != null && quote.sure();
        sheet.add(Measure.RESOLVED, right ? 1 : 0, 1);
        sheet.add(Measure.SURE, sure ? 1 : 0, 1);
        if (sure) {
            sheet.add(Measure.SURE_RIGHT, right ? 1 : 0, 1);
        }
        if (quote != null && !right) {
            sheet.error(sure ? "speaker wrong though sure" : "speaker wrong", described(words, who, quote));
        }
    }

    /** Nobody's words by name: only to give them to somebody of the article by name, and surely, is wrong. */
    private void unnamed(String words, @Nullable Quote quote) {
        if (quote != null && quote.sure() && quote.canonical() != null && gold.isPerson(quote.canonical())) {
            sheet.add(Measure.SURE_RIGHT, 0, 1);
            sheet.error("speaker wrong though sure", described(words, "nobody by name", quote));
        }
    }

    private static String described(String words, String who, Quote quote) {
        return "%s of %s given to %s (“%s”)".formatted(words, who, quote.canonical(), quote.speaker());
    }

    private void reported(List<Quote> quotes) {
        Map<Said, Quote> matches = match(gold.reported(), quotes);
        long right = matches.entrySet().stream()
                .filter(e -> sameSpeaker(e.getKey(), e.getValue()))
                .count();
        List<Quote> extra = quotes.stream()
                .filter(q -> !matches.containsValue(q) && !like(gold.optional(), q) && !meetsStretch(q))
                .toList();
        extra.forEach(q -> sheet.error("reported speech nobody saw", q.text() + " given to " + q.speaker()));
        gold.reported().stream()
                .filter(said -> !matches.containsKey(said))
                .forEach(said ->
                        sheet.error("reported speech not found", said.words().of(body)));
        matches.forEach((said, q) -> {
            if (!sameSpeaker(said, q)) {
                sheet.error("reported speech of another", q.text() + " given to " + q.speaker());
            }
        });
        sheet.add(Measure.REPORTED, Tally.f1(right, gold.reported().size(), matches.size() + extra.size()));
    }

    private static boolean sameSpeaker(Said said, Quote quote) {
        return said.mention() != null
                && quote.speakerSpan() != null
                && said.mention().overlaps(quote.speakerSpan());
    }

    /** A clause around, within or right beside words in marks is judged by these. */
    private boolean meetsStretch(Quote quote) {
        Span wider =
                new Span(Math.max(0, span(quote).start() - BESIDE), span(quote).end() + BESIDE);
        return gold.stretches().stream().anyMatch(said -> said.words().overlaps(wider));
    }

    private Map<Said, Quote> match(List<Said> saids, List<Quote> quotes) {
        return Matching.of(saids, quotes, HALF, (said, quote) -> Matching.overlap(said.words(), span(quote), body));
    }

    private boolean like(List<Span> spans, Quote quote) {
        return spans.stream().anyMatch(span -> Matching.overlap(span, span(quote), body) >= HALF);
    }

    private static Span span(Quote quote) {
        return Objects.requireNonNull(quote.span());
    }
}
