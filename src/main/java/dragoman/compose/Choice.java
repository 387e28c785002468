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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the items of a summary: again and again the best passage that says nothing told before and nothing that an
 * item already says. The best is central to the news, near the top of its article, and tells of deeds or of words of
 * somebody who is named; for a single article its lead counts most.
 */
final class Choice {

    /** So many items for one article or a few sentences, one more for each further three, and never more than nine. */
    private static final int MOST = 6;

    private static final int VERY_MOST = 9;
    private static final int FEW_SENTENCES = 12;
    private static final int SENTENCES_FOR_ONE_MORE = 3;
    private static final int MOST_AHEAD = 2;
    private static final int LEAST = 3;
    /** An item must be worth so much of the first one, once there are enough. */
    private static final double WORTHWHILE = 0.08;

    private static final double LIKENESS_COSTS = 0.35;
    /** News of one affair share so many words, names above all, without telling the same. */
    private static final double KINSHIP = 0.35;

    private static final double TOLD_COSTS = 1;
    private static final double OLD_COSTS = 0.3;
    private static final int TOP = 3;
    private static final double STORY = 0.25;
    private static final double SAME_STORY_COSTS = 0.12;
    private static final double SAME_SPEAKER_COSTS = 0.15;
    private static final double POSITION_COUNTS = 0.12;
    private static final double SAME_ARTICLE_COSTS = 0.08;
    private static final double MOST_FOR_SAME_ARTICLE = 0.16;
    private static final double CHANGE_COUNTS = 0.3;

    private final Sources sources;
    private final List<Position> positions;
    private final List<Candidate> candidates;
    private final Memory memory;
    private final Rarity rarity;
    /** Whether there is only one article. */
    private final boolean alone;

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
        this.alone = candidates.stream().map(Candidate::article).distinct().count() == 1;
        this.memory = new Memory(news);
        this.rarity = new Rarity(Stream.concat(candidates.stream().map(Candidate::bag), memory.told().stream())
                .toList());
        weigh();
    }

    private void weigh() {
        double[] central =
                Centrality.of(candidates.stream().map(c -> c.bag().content()).toList());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Change.in(candidate, memory, positions).ifPresent(change -> changes.put(candidate, change));
            double lead = 1 / (1 + 0.7 * candidate.lead());
            double sum = alone
                    ? 0.15 * central[i] + 0.5 * lead + 0.35 * candidate.importance()
                    : 0.35 * central[i] + 0.3 * lead + 0.35 * candidate.importance();
            worth.put(candidate, sum + novelty(candidate));
        }
    }

    /** What speaks for a candidate, or below zero against it, in the light of what was known and told. */
    private double novelty(Candidate candidate) {
        double sum = Change.of(candidate.evidence(), positions).isEmpty() ? 0 : POSITION_COUNTS;
        if (changes.containsKey(candidate)) {
            return sum + CHANGE_COUNTS;
        }
        sum -= TOLD_COSTS * Math.max(0, memory.likeness(candidate.bag(), rarity) - KINSHIP);
        return sum - (memory.isOld(candidate.bag()) ? OLD_COSTS : 0);
    }

    Chosen choose(LocalDate today, int most) {
        List<Item> items = new ArrayList<>();
        int few = Math.min(most, room());
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

    private int room() {
        if (alone) {
            return MOST;
        }
        int more = Math.max(0, candidates.size() - FEW_SENTENCES) / SENTENCES_FOR_ONE_MORE;
        return Math.min(VERY_MOST, MOST + more);
    }

    private List<Item> ahead(List<Item> items, LocalDate today) {
        List<Item> ahead = new ArrayList<>();
        for (Candidate next = best(items, true, today); next != null && ahead.size() < MOST_AHEAD; ) {
            ahead.add(item(next));
            List<Item> all = new ArrayList<>(items);
            all.addAll(ahead);
            next = best(all, true, today);
        }
        return ahead;
    }

    /**
     * The best one that is left; the first of all is from the top of an article, where the news stands, and further down
     * what is planned has its own place.
     */
    private @Nullable Candidate best(List<Item> items, boolean plansOnly, LocalDate today) {
        Candidate best = null;
        double most = 0;
        for (Candidate candidate : candidates) {
            double value = candidate.isFit() ? value(candidate, items) : 0;
            boolean top = candidate.lead() < TOP;
            boolean plans = Ahead.plans(candidate.evidence(), today);
            boolean placed = plansOnly ? plans : top || (!items.isEmpty() && !plans);
            if (value > most && placed && isNew(candidate)) {
                best = candidate;
                most = value;
            }
        }
        return best;
    }

    private double value(Candidate candidate, List<Item> items) {
        double likest = 0;
        double costs = 0;
        double sameArticle = 0;
        for (Item item : items) {
            Candidate other = item.lead();
            likest = Math.max(likest, rarity.covered(candidate.bag(), other.bag()));
            sameArticle += !alone && other.article().equals(candidate.article()) ? SAME_ARTICLE_COSTS : 0;
            costs += isSameStory(candidate, other) ? SAME_STORY_COSTS : 0;
            costs += other.speakers().stream().anyMatch(candidate.speakers()::contains) ? SAME_SPEAKER_COSTS : 0;
        }
        return worth.getOrDefault(candidate, 0.0)
                - LIKENESS_COSTS * likest
                - costs
                - Math.min(sameArticle, MOST_FOR_SAME_ARTICLE);
    }

    /** Whether two articles begin with the same event, each in its own words. */
    private static boolean isSameStory(Candidate some, Candidate other) {
        return some.lead() == 0
                && other.lead() == 0
                && !some.article().equals(other.article())
                && some.bag().related(other.bag()) >= STORY;
    }

    /** A passage that was told is news only for what has changed in it. */
    private boolean isNew(Candidate candidate) {
        Bag whole = whole(candidate);
        boolean told = memory.holds(whole) || memory.holds(candidate.bag());
        return (!told || changes.containsKey(candidate))
                && !whole.isToldIn(shown)
                && !candidate.bag().isToldIn(shown);
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
