package dragoman.judge;

import dragoman.language.Knowledge;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import dragoman.model.QuoteMatch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds given words in the sources by aligning them word for word, tolerant of case, quotation marks, ellipses, spelling
 * and "he said" in their middle. Start with {@link #find}; thread-safe.
 *
 * <p>Only stretches that share rare words with the quote are aligned, so that its time does not grow with the sources.
 */
public final class QuoteCheck {

    /** How many stretches of the sources are looked at. */
    private static final int STRETCHES = 12;
    /** The least share of the quote's words, by rarity, that such a stretch holds. */
    private static final double SHARED = 0.35;
    /** How much longer than the quote a stretch is, for what lies between its words. */
    private static final int ROOM = 40;

    private final List<PassageEvidence> passages;
    private final Predicate<String> isWord;
    private @Nullable Told told;

    /**
     * @param passages of all articles, those of an article in the order of the text
     */
    public QuoteCheck(List<PassageEvidence> passages, Knowledge knowledge) {
        this.passages = List.copyOf(passages);
        this.isWord = knowledge::isWord;
    }

    /** Where the words stand, the nearest likeness first, then those of a sure speaker, then the earliest report. */
    public List<QuoteMatch> find(String words) {
        List<WordForm> asked = withoutEnds(WordForm.in(words));
        Told sources = told();
        List<QuoteMatch> found = new ArrayList<>();
        Set<PassageEvidence> seen = new HashSet<>();
        stretches(asked, sources).stream()
                .map(s -> Alignment.of(asked, sources, s.from(), s.to(), isWord))
                .sorted(Comparator.comparingInt(a -> -a.score()))
                .flatMap(a -> new Differences(words, asked, sources, a).match().stream())
                .filter(m -> seen.add(m.passages().getFirst()))
                .forEach(found::add);
        found.sort(Comparator.comparing(QuoteMatch::likeness)
                .thenComparingDouble(m -> m.likeness() == QuoteMatch.Likeness.ALTERED ? -m.share() : 0)
                .thenComparing(m -> !credited(m))
                .thenComparing(m -> m.passages().getFirst().article().published())
                .thenComparingLong(m -> m.passages().getFirst().id()));
        return found;
    }

    /** Read when the first quote is checked, and not whenever an article comes in. */
    private synchronized Told told() {
        Told read = told == null ? new Told(passages) : told;
        told = read;
        return read;
    }

    private static boolean credited(QuoteMatch match) {
        return Optional.ofNullable(match.quote())
                .filter(q -> q.canonical() != null)
                .filter(Quote::sure)
                .isPresent();
    }

    /** An ellipsis before the first word or behind the last one leaves nothing out that matters. */
    private static List<WordForm> withoutEnds(List<WordForm> words) {
        int from = 0;
        int to = words.size();
        while (from < to && words.get(from).ellipsis()) {
            from++;
        }
        while (to > from && words.get(to - 1).ellipsis()) {
            to--;
        }
        return words.subList(from, to);
    }

    private record Stretch(int from, int to, double shared) {}

    /** The stretches that hold most of the quote's words, each overlapping the next by half. */
    private static List<Stretch> stretches(List<WordForm> asked, Told told) {
        List<String> words = asked.stream()
                .filter(w -> !w.ellipsis() && !w.little())
                .map(WordForm::text)
                .distinct()
                .toList();
        List<String> sought =
                words.isEmpty() ? asked.stream().map(WordForm::text).distinct().toList() : words;
        int half = asked.size() + ROOM;
        Map<Integer, BitSet> held = new HashMap<>();
        for (int i = 0; i < sought.size(); i++) {
            for (int place : told.places(sought.get(i))) {
                held.computeIfAbsent(place / half, k -> new BitSet()).set(i);
                held.computeIfAbsent(place / half - 1, k -> new BitSet()).set(i);
            }
        }
        double[] rarity = sought.stream().mapToDouble(w -> rarity(w, told)).toArray();
        double all = java.util.Arrays.stream(rarity).sum();
        return held.entrySet().stream()
                .map(e -> new Stretch(
                        Math.max(0, e.getKey() * half),
                        Math.min(told.size(), (e.getKey() + 2) * half),
                        e.getValue().stream().mapToDouble(i -> rarity[i]).sum()))
                .filter(s -> s.shared() >= SHARED * all)
                .sorted(Comparator.comparingDouble((Stretch s) -> -s.shared()).thenComparingInt(Stretch::from))
                .limit(STRETCHES)
                .toList();
    }

    private static double rarity(String word, Told told) {
        return Math.log(2 + told.size() / (1.0 + told.places(word).size()));
    }
}
