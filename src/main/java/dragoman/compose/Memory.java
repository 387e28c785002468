package dragoman.compose;

import dragoman.model.PassageEvidence;
import dragoman.model.Told;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a reader was told before, ready for comparing. */
final class Memory {

    private final List<Bag> told;
    private final List<PassageEvidence> passages;
    private final List<Bag> bags;

    Memory(News news) {
        this.told = news.told().stream().map(Told::text).map(Bag::of).toList();
        this.passages = news.before().reversed();
        this.bags = passages.stream().map(p -> Bag.of(p.passage().text())).toList();
    }

    /** Whether something that was told says the same. */
    boolean holds(Bag bag) {
        return bag.isToldIn(told);
    }

    /** The passages that share so much with a candidate, the latest first. */
    Stream<PassageEvidence> related(Candidate candidate, double least) {
        return IntStream.range(0, passages.size())
                .filter(i -> bags.get(i).related(candidate.bag()) >= least)
                .mapToObj(passages::get);
    }
}
