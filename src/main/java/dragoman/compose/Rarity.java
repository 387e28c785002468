package dragoman.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a word tells among the sentences of one affair: the names that all of them share tell next to nothing, a word
 * that few have tells most (inverse document frequency).
 */
final class Rarity {

    private final Map<String, Integer> holders = new HashMap<>();
    private final int sentences;

    Rarity(List<Bag> bags) {
        this.sentences = bags.size();
        bags.forEach(bag -> bag.content().forEach(word -> holders.merge(word, 1, Integer::sum)));
    }

    /** The share of what a sentence tells that another one tells too, 0 to 1: how little of it is new beside that. */
    double covered(Bag bag, Bag by) {
        double all = 0;
        double common = 0;
        for (String word : bag.content()) {
            double weight = weight(word);
            all += weight;
            common += by.content().contains(word) ? weight : 0;
        }
        return all == 0 ? 0 : common / all;
    }

    private double weight(String word) {
        return Math.log((1.0 + sentences) / holders.getOrDefault(word, 1));
    }
}
