package dragoman.retrieve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Turns axes so that the pieces of a question find their like in the passages that answer it rather than in others beside
 * them: gradient descent on the negative log likelihood of the right passage among some others, by late interaction, as
 * ColBERT is trained (Khattab and Zaharia 2020), but of the axes alone. Minimised by Adam (Kingma and Ba 2015).
 */
final class LearnedAxes {

    private static final int EPOCHS = 4;
    private static final int BATCH = 8;

    /** Passages beside the right one. */
    private static final int OTHERS = 12;

    /** The scores are divided by it before the softmax. */
    private static final double TEMPERATURE = 0.1;

    private static final double RATE = 3e-4;

    /** The rate falls evenly to this part of it. */
    private static final double LAST_RATE = 0.05;

    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;
    private static final double TINY = 1e-8;

    private final float[] axes;
    private final double[] first;
    private final double[] second;
    private final Random random = new Random(1);
    private int steps;

    private LearnedAxes(float[] start) {
        this.axes = start.clone();
        this.first = new double[start.length];
        this.second = new double[start.length];
    }

    /**
     * @param start the axes to begin with
     * @param examples whose states are about the mean already
     */
    static AxesFile of(AxesFile start, List<AxesExample> examples) {
        LearnedAxes learned = new LearnedAxes(start.flat());
        int all = EPOCHS * (examples.size() / BATCH);
        List<AxesExample> shuffled = new ArrayList<>(examples);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, learned.random);
            for (int from = 0; from + BATCH <= shuffled.size(); from += BATCH) {
                learned.step(shuffled.subList(from, from + BATCH), all);
            }
        }
        return start.with(learned.axes);
    }

    private void step(List<AxesExample> batch, int all) {
        List<AxesGradient> gradients = batch.stream()
                .map(example -> new AxesGradient(example, example.drawn(random, OTHERS), axes, TEMPERATURE))
                .toList();
        List<float[]> slopes =
                gradients.parallelStream().map(AxesGradient::slope).toList();
        double rate = RATE * Math.max(LAST_RATE, 1 - (double) steps / all);
        steps++;
        double firstBias = 1 - Math.pow(FIRST_MOMENT, steps);
        double secondBias = 1 - Math.pow(SECOND_MOMENT, steps);
        for (int i = 0; i < axes.length; i++) {
            double slope = 0;
            for (float[] one : slopes) {
                slope += one[i] / BATCH;
            }
            first[i] = FIRST_MOMENT * first[i] + (1 - FIRST_MOMENT) * slope;
            second[i] = SECOND_MOMENT * second[i] + (1 - SECOND_MOMENT) * slope * slope;
            axes[i] -= (float) (rate * first[i] / firstBias / (Math.sqrt(second[i] / secondBias) + TINY));
        }
    }
}
