package dragoman.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The scores of one article or of many, with what went wrong in words. */
final class Sheet {

    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final List<String> errors = new ArrayList<>();

    void add(Measure measure, Tally tally) {
        tallies.merge(measure, tally, Tally::plus);
    }

    void add(Measure measure, long right, long of) {
        add(measure, new Tally(right, of));
    }

    void error(String kind, String words) {
        errors.add(kind + ": " + words.replaceAll("\\s+", " "));
    }

    void add(Sheet other) {
        other.tallies.forEach(this::add);
        errors.addAll(other.errors);
    }

    double percent(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE).percent();
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** One line a measure. */
    String table() {
        StringBuilder table = new StringBuilder();
        for (Measure measure : Measure.values()) {
            Tally tally = tallies.getOrDefault(measure, Tally.NONE);
            table.append(String.format(
                    Locale.ROOT,
                    "%5.1f %%  %-60s (%.1f of %.1f, floor %d)%n",
                    tally.percent(),
                    measure.meaning,
                    tally.right(),
                    tally.of(),
                    measure.floor));
        }
        return table.toString();
    }

    /** The percentages alone, in the order of {@link Measure}. */
    String row() {
        StringBuilder row = new StringBuilder();
        for (Measure measure : Measure.values()) {
            row.append(String.format(Locale.ROOT, "%5.0f", percent(measure)));
        }
        return row.toString();
    }
}
