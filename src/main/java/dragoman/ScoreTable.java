package dragoman;

import dragoman.Examination.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores as a table: a line a group, how long replies took, and the whole. */
record ScoreTable(List<Mark> marks) {

    private static final int SHOWN = 90;

    ScoreTable {
        marks = List.copyOf(marks);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("a table of no scores");
        }
    }

    /** A group's points. */
    record Points(double won, int of) {

        static Points of(List<Mark> marks) {
            return new Points(
                    marks.stream().mapToDouble(mark -> mark.score().points()).sum(), marks.size());
        }

        double percent() {
            return 100 * won / of;
        }
    }

    List<String> lines(Function<GoldQuestion, String> group, boolean fails) {
        List<String> lines = new ArrayList<>();
        by(group)
                .forEach((name, points) -> lines.add(String.format(
                        Locale.ROOT,
                        "%-18s %6.1f / %4d  %5.1f %%",
                        name,
                        points.won(),
                        points.of(),
                        points.percent())));
        if (fails) {
            lines.addAll(fails());
        }
        lines.add(String.format(Locale.ROOT, "median %.2f ms, p99 %.2f ms", millis(0.5), millis(0.99)));
        Points all = Points.of(marks);
        lines.add(String.format(Locale.ROOT, "score %.1f of %d = %.1f %%", all.won(), all.of(), all.percent()));
        return lines;
    }

    /** The points of each group, by the group's name. */
    TreeMap<String, Points> by(Function<GoldQuestion, String> group) {
        return marks.stream()
                .collect(Collectors.groupingBy(
                        mark -> group.apply(mark.question()),
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Points::of)));
    }

    private List<String> fails() {
        return marks.stream()
                .filter(mark -> mark.score().points() < 1)
                .map(mark -> "  " + mark.question().id() + "  "
                        + quoted(mark.question().text()) + ": " + mark.score().why())
                .toList();
    }

    private static String quoted(String question) {
        String mark = question.contains("'") ? "\"" : "'";
        return mark + question.substring(0, Math.min(SHOWN, question.length())) + mark;
    }

    /** The time within which a part of the replies came. */
    private double millis(double part) {
        List<Long> times = marks.stream().map(Mark::micros).sorted().toList();
        return times.get(Math.min(times.size() - 1, (int) (times.size() * part))) / 1000.0;
    }
}
