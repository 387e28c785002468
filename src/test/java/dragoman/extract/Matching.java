package dragoman.extract;

import dragoman.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Pairs what should be found with what was found, each at most once, the most alike first. */
final class Matching {

    private record Pair<G, F>(G gold, F found, double likeness) {}

    private Matching() {}

    /** Only pairs whose likeness is at least {@code least}. */
    static <G, F> Map<G, F> of(List<G> golds, List<F> founds, double least, ToDoubleBiFunction<G, F> likeness) {
        List<Pair<G, F>> pairs = new ArrayList<>();
        for (G gold : golds) {
            for (F found : founds) {
                pairs.add(new Pair<>(gold, found, likeness.applyAsDouble(gold, found)));
            }
        }
        pairs.removeIf(pair -> pair.likeness() < least);
        pairs.sort(
                Comparator.comparingDouble((Pair<G, F> pair) -> pair.likeness()).reversed());
        Map<G, F> matches = new LinkedHashMap<>();
        for (Pair<G, F> pair : pairs) {
            if (!matches.containsKey(pair.gold()) && !matches.containsValue(pair.found())) {
                matches.put(pair.gold(), pair.found());
            }
        }
        return matches;
    }

    /** Shared units over all units, marks and stops at the edges aside: 1 is the same stretch, 0 none in common. */
    static double overlap(Span a, Span b, String body) {
        Span one = trimmed(a, body);
        Span other = trimmed(b, body);
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return shared <= 0 ? 0 : (double) shared / (one.length() + other.length() - shared);
    }

    private static Span trimmed(Span span, String body) {
        int start = span.start();
        int end = span.end();
        while (start < end && !Character.isLetterOrDigit(body.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(body.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
