package dragoman.retrieve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A question with the passages that it could be answered from.
 *
 * @param question the states of its pieces, about the mean
 * @param texts its set's passages
 * @param right the numbers of those that answer it, or set it right
 */
record AxesExample(List<float[]> question, AxesTexts texts, List<Integer> right) {

    AxesExample {
        question = List.copyOf(question);
        right = List.copyOf(right);
    }

    /** One of the right passages, then some of the others. */
    List<Integer> drawn(Random random, int most) {
        List<Integer> others = new ArrayList<>(IntStream.range(0, texts.size())
                .filter(i -> !right.contains(i))
                .boxed()
                .toList());
        Collections.shuffle(others, random);
        List<Integer> drawn = new ArrayList<>();
        drawn.add(right.get(random.nextInt(right.size())));
        drawn.addAll(others.subList(0, Math.min(most, others.size())));
        return drawn;
    }
}
