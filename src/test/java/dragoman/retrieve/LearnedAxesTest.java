package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LearnedAxesTest {

    private static final int STATE = 6;
    private static final double STEP = 1e-3;

    private final Random random = new Random(7);

    @Test
    void theSlopeIsThatOfTheLoss() {
        AxesExample example = new AxesExample(
                text(3), new AxesTexts(List.of(text(4), text(5), text(2)), List.of(false, true, false)), List.of(1));
        List<Integer> drawn = List.of(1, 0, 2);
        float[] axes = numbers(STATE * PieceSpace.SIZE);

        float[] slope = new AxesGradient(example, drawn, axes, 0.5).slope();

        for (int i = 0; i < axes.length; i += 37) {
            assertThat((double) slope[i])
                    .isCloseTo(
                            (loss(example, drawn, axes, i, STEP) - loss(example, drawn, axes, i, -STEP)) / 2 / STEP,
                            within(2e-3));
        }
    }

    private static double loss(AxesExample example, List<Integer> drawn, float[] axes, int at, double by) {
        float[] moved = axes.clone();
        moved[at] += (float) by;
        return new AxesGradient(example, drawn, moved, 0.5).loss();
    }

    /** The right passage has the question's first number, all others what is greater and tells nothing. */
    @Test
    void whatTellsTheRightPassagesComesToTheFore() {
        AxesTexts texts = new AxesTexts(List.of(List.of(state(1, -3)), List.of(state(-1, 3))), List.of(false, false));
        List<AxesExample> examples = IntStream.range(0, 800)
                .mapToObj(_ -> new AxesExample(List.of(state(1, 3)), texts, List.of(0)))
                .toList();
        AxesFile start = new AxesFile(new float[STATE], numbers(STATE * PieceSpace.SIZE));

        AxesFile learned = LearnedAxes.of(start, examples);

        assertThat(loss(examples.getFirst(), learned)).isLessThan(loss(examples.getFirst(), start) / 2);
    }

    private static double loss(AxesExample example, AxesFile axes) {
        return new AxesGradient(example, List.of(0, 1), axes.flat(), 0.1).loss();
    }

    private static float[] state(float telling, float loud) {
        return new float[] {telling, loud, 0, 0, 0, 0};
    }

    private List<float[]> text(int pieces) {
        return Stream.generate(() -> numbers(STATE)).limit(pieces).toList();
    }

    private float[] numbers(int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian() / 10;
        }
        return numbers;
    }
}
