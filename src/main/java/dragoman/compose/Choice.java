package dragoman.compose;

import dragoman.model.Article;
import dragoman.model.Citation;
import dragoman.model.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the items of a summary: again and again the best passage that says nothing told before and nothing that an
 * item already says. The best is central to the news, near the top of its article, and tells of deeds or of words of
 * somebody who is named; for a single article its lead counts most.
 */
final class Choice {

    private static final int MOST = 6;
    private static final int MOST_AHEAD = 2;
    private static final int LEAST = 3;
    /** An item must be worth so much of the first one, once there are enough. */
    private static final double WORTHWHILE = 0.35;

    private static final double LIKENESS_COSTS = 0.45;
    private static final double SAME_ARTICLE_COSTS = 0.08;
    private static final double CHANGE_COUNTS = 0.3;

    private final Sources sources;
    private final List<Position> positions;
    private final List<Candidate> candidates;
    private final Memory memory;
    private final Map<Candidate, Double> worth = new HashMap<>();
    private final Map<Candidate, Change> changes = new HashMap<>();
    private final List<Bag> shown = new ArrayList<>();

    /**
     * What was chosen, best first.
     *
     * @param ahead what is planned, beyond what the items tell of it
     */
    record Chosen(List<Item> items, List<Item> ahead) {}

    Choice(News news, Sources sources) {
        this.sources = sources;
        this.positions = news.positions();
        this.candidates = Candidates.of(news);
        this.memory = new Memory(news);
        weigh();
    }

    private void weigh() {
        double[] central = Centrality.of(
                candidates.stream().map(c -> c.bag().content()).toList());
        boolean alone = candidates.stream()
                        .map(c -> c.evidence().article().id())
                        .distinct()
                        .count()
                == 1;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Change.in(candidate, memory, positions).ifPresent(change -> changes.put(candidate, change));
            double lead = 1 / (1 + 0.7 * candidate.lead());
            double sum = alone
                    ? 0.15 * central[i] + 0.55 * lead + 0.3 * candidate.importance()
                    : 0.4 * central[i] + 0.25 * lead + 0.35 * candidate.importance();
            worth.put(candidate, sum + (changes.containsKey(candidate) ? CHANGE_COUNTS : 0));
        }
    }

    Chosen choose(LocalDate today, int most) {
        List<Item> items = new ArrayList<>();
        int few = Math.min(most, MOST);
        double first = 0;
        for (Candidate next = best(items, false, today); next != null; next = best(items, false, today)) {
            double value = value(next, items);
            first = items.isEmpty() ? value : first;
            if (items.size() >= LEAST && value < WORTHWHILE * first) {
                break;
            }
            items.add(item(next));
            if (items.size() == few) {
                break;
            }
        }
        return new Chosen(items, most < MOST ? List.of() : ahead(items, today));
    }

    /** A long list of items leaves room for one plan only. */
    private List<Item> ahead(List<Item> items, LocalDate today) {
        List<Item> ahead = new ArrayList<>();
        int room = items.size() >= MOST - 1 ? 1 : MOST_AHEAD;
        for (Candidate next = best(items, true, today); next != null && ahead.size() < room; ) {
            ahead.add(item(next));
            List<Item> all = new ArrayList<>(items);
            all.addAll(ahead);
            next = best(all, true, today);
        }
        return ahead;
    }

    private @Nullable Candidate best(List<Item> items, boolean plansOnly, LocalDate today) {
        Candidate best = null;
        double most = 0;
        for (Candidate candidate : candidates) {
            double value = candidate.isFit() ? value(candidate, items) : 0;
            if (value > most && (!plansOnly || Ahead.plans(candidate.evidence(), today)) && isNew(candidate)) {
                best = candidate;
                most = value;
            }
        }
        return best;
    }

    private double value(Candidate candidate, List<Item> items) {
        double likest = 0;
        int beside = 0;
        for (Item item : items) {
            likest = Math.max(likest, candidate.bag().related(item.lead().bag()));
            beside += item.lead().evidence().article().id().equals(candidate.evidence().article().id()) ? 1 : 0;
        }
        return worth.getOrDefault(candidate, 0.0) - LIKENESS_COSTS * likest - SAME_ARTICLE_COSTS * beside;
    }

    /** A passage that was told is news only for what has changed in it. */
    private boolean isNew(Candidate candidate) {
        Bag whole = whole(candidate);
        boolean told = memory.holds(whole) || memory.holds(candidate.bag());
        return (!told || changes.containsKey(candidate)) && !whole.isToldIn(shown) && !candidate.bag().isToldIn(shown);
    }

    /** The words as they are shown: a quotation to its end. */
    private Bag whole(Candidate candidate) {
        Citation citation = sources.cite(candidate.evidence());
        return citation.quote().equals(candidate.text()) ? candidate.bag() : Bag.of(citation.quote());
    }

    private Item item(Candidate chosen) {
        Optional<Opposite> other = Opposite.of(chosen, candidates, positions)
                .filter(o -> o.candidate().isFit() && isNew(o.candidate()));
        shown.add(whole(chosen));
        other.ifPresent(o -> shown.add(whole(o.candidate())));
        return new Item(withAllOutlets(chosen), changes.get(chosen), other.orElse(null));
    }

    /** Also those that print nearly the same sentence. */
    private Candidate withAllOutlets(Candidate chosen) {
        TreeSet<String> outlets = new TreeSet<>(chosen.outlets());
        candidates.stream()
                .filter(c -> c.bag().tellsTheSameAs(chosen.bag()))
                .map(Candidate::evidence)
                .map(e -> e.article())
                .map(Article::publisher)
                .forEach(outlets::add);
        return new Candidate(chosen.evidence(), chosen.bag(), outlets, chosen.lead());
    }
}
