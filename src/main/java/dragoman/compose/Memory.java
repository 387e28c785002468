package dragoman.compose;

import dragoman.model.PassageEvidence;
import dragoman.model.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a reader was told before, and what could be known before, ready for comparing. */
final class Memory {

    private final List<Bag> told;
    private final List<PassageEvidence> passages;
    private final List<Bag> bags;
    private final List<Bag> older;
    /** Numbers of the older texts by the words that they hold. */
    private final Map<String, List<Integer>> holders = new HashMap<>();

    Memory(News news) {
        this.told = news.told().stream().map(Told::text).map(Bag::of).toList();
        this.passages = news.before().reversed();
        this.bags = passages.stream().map(p -> Bag.of(p.passage().text())).toList();
        this.older = news.older().stream().map(p -> Bag.of(p.passage().text())).toList();
        for (int i = 0; i < older.size(); i++) {
            for (String word : older.get(i).content()) {
                holders.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
            }
        }
    }

    List<Bag> told() {
        return told;
    }

    /** Whether something that was told says the same. */
    boolean holds(Bag bag) {
        return bag.isToldIn(told);
    }

    /** The greatest share of what it tells that something told tells too, 0 to 1. */
    double likeness(Bag bag, Rarity rarity) {
        return told.stream().mapToDouble(t -> rarity.covered(bag, t)).max().orElse(0);
    }

    /** Whether an older article says the same in nearly the same words. */
    boolean isOld(Bag bag) {
        int[] common = new int[older.size()];
        for (String word : bag.content()) {
            holders.getOrDefault(word, List.of()).forEach(i -> common[i]++);
        }
        return IntStream.range(0, common.length)
                .anyMatch(i -> common[i]
                                > Bag.SAME
                                        * Math.min(
                                                bag.content().size(),
                                                older.get(i).content().size())
                        && common[i] > Bag.SAME * bag.content().size() / 2);
    }

    /** The passages that were told and share so much with a candidate, the latest first. */
    Stream<PassageEvidence> related(Candidate candidate, double least) {
        return IntStream.range(0, passages.size())
                .filter(i -> bags.get(i).related(candidate.bag()) >= least)
                .mapToObj(passages::get);
    }
}
