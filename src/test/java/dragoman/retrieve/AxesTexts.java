package dragoman.retrieve;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The passages of some articles.
 *
 * @param states of each passage's pieces, about the mean; may be none
 * @param goesOn whether a passage goes on from the one before it, in which a word may find its like too
 */
record AxesTexts(List<List<float[]>> states, List<Boolean> goesOn) {

    AxesTexts {
        states = List.copyOf(states);
        goesOn = List.copyOf(goesOn);
    }

    List<Integer> all() {
        return IntStream.range(0, size()).boxed().toList();
    }

    int size() {
        return states.size();
    }
}
