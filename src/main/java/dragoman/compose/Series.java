package dragoman.compose;

import dragoman.language.Gists;
import dragoman.model.AnswerType;
import dragoman.model.Block;
import dragoman.model.Figure;
import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports of a figure that changes from day to day, the latest first.
 *
 * @param reports of two days at least, or none
 */
record Series(List<Report> reports) {

    /** How likely an older report must be beside the likeliest one to count the same thing. */
    private static final double BESIDE = 0.75;

    /** The share of the question's words that it must hold, with its neighbours, where it is less likely. */
    private static final double COVERED = 0.5;

    private static final int MOST = 4;

    /** A figure with the day that it is of. */
    record Report(Judgement judgement, Figure figure, String words, LocalDate day) {}

    static Series of(Question.Inquiry question, Judgement.Answers best, List<Judgement> near, Gists gists) {
        if (question.wants() != AnswerType.NUMBER || question.period() != null) {
            return new Series(List.of());
        }
        Optional<Report> first = report(question, best, gists).filter(r -> !Change.ofTime(r.figure()));
        if (first.isEmpty()) {
            return new Series(List.of());
        }
        Set<LocalDate> days = new HashSet<>();
        List<Report> reports = near.stream()
                .filter(j -> beside(j, best))
                .flatMap(j -> report(question, j, gists).stream())
                .filter(r -> alike(r.figure(), first.get().figure()))
                .sorted(Comparator.comparing(Report::day)
                        .reversed()
                        .thenComparingDouble(r -> -r.judgement().finding().score()))
                .filter(r -> days.add(r.day()))
                .limit(MOST)
                .collect(Collectors.toCollection(ArrayList::new));
        boolean changes =
                reports.stream().map(r -> r.figure().value()).distinct().count() > 1;
        boolean articles = reports.stream()
                        .map(r -> r.judgement().finding().evidence().article().id())
                        .distinct()
                        .count()
                > 1;
        return new Series(changes && articles ? reports : List.of());
    }

    private static boolean beside(Judgement judgement, Judgement.Answers best) {
        return switch (judgement) {
            case Judgement.Answers a -> a.confidence() >= BESIDE * best.confidence();
            case Judgement.Touches t -> t.finding().covered() >= COVERED;
            case Judgement.Contradicts _, Judgement.Unrelated _ -> false;
        };
    }

    private static Optional<Report> report(Question.Inquiry question, Judgement judgement, Gists gists) {
        PassageEvidence passage = judgement.finding().evidence();
        Asked asked = new Asked(
                question,
                gists.of(question.text()),
                passage,
                gists.of(passage.passage().text()));
        return CountLine.figure(asked).map(f -> new Report(judgement, f, CountLine.text(asked, f), day(passage)));
    }

    /** The one day that the passage names, else that of its article. */
    private static LocalDate day(PassageEvidence passage) {
        List<String> days = passage.dates().stream()
                .map(TimeExpression::day)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return days.size() == 1
                ? LocalDate.parse(days.getFirst())
                : passage.article().published();
    }

    private static boolean alike(Figure one, Figure other) {
        boolean unit = one.unit() == null ? other.unit() == null : one.unit().equals(other.unit());
        return unit && (one.of() == null || other.of() == null || head(one.of()).equals(head(other.of())));
    }

    private static String head(String of) {
        return of.substring(of.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
    }

    boolean isEmpty() {
        return reports.isEmpty();
    }

    /** "44,000 people (13 August 2020); before that 38,500 (12 August 2020)." */
    Block.Phrase line() {
        Report first = reports.getFirst();
        String words =
                Character.toUpperCase(first.words().charAt(0)) + first.words().substring(1);
        return Block.Phrase.of(
                "line.series",
                Block.Phrase.of("part.aside", words, first.day()),
                Block.Phrase.row(reports.stream().skip(1).map(Series::dated).toList()));
    }

    private static Block.Phrase dated(Report report) {
        String words = report.words();
        return Block.Phrase.of("part.aside", Character.toLowerCase(words.charAt(0)) + words.substring(1), report.day());
    }
}
