package dragoman.judge;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;
import opennlp.tools.ml.maxent.quasinewton.QNMinimizer;

/** Finds the weights with the least {@link Loss}, by the quasi-Newton minimiser that also trains the intent classifier. */
final class Fit {

    private static final int ITERATIONS = 200;

    /**
     * The minimiser remembers all its steps: where it is to remember fewer than it makes, OpenNLP 2.5.11 overwrites the last
     * but one with the last.
     */
    private static final int REMEMBERED = ITERATIONS;

    private static final int EVALUATIONS = 30_000;

    /** The part of the loss that a further run must win; the minimiser itself stops at a ten-thousandth. */
    private static final double CONVERGED = 1e-10;

    private static final double FLAT = 1e-9;

    private Fit() {}

    /** The fitted weights of the features of {@code shape}, each in the columns where it has a cell there. */
    static Weights of(Weights shape, List<Observation> observations) {
        Design design = Design.of(shape);
        return design.weights(least(new Loss(design, observations)));
    }

    /** Runs the minimiser, each time from where it stopped before, until nothing is to be won. */
    static double[] least(Function loss) {
        double[] best = new double[loss.getDimension()];
        while (slope(loss, best) > FLAT) { // where all is flat the minimiser would search for ever
            QNMinimizer minimizer = new QNMinimizer(0, 0, ITERATIONS, REMEMBERED, EVALUATIONS);
            double[] next = sum(best, minimizer.minimize(from(best, loss)));
            double before = loss.valueAt(best);
            if (loss.valueAt(next) >= before - CONVERGED * before) {
                return best;
            }
            best = next;
        }
        return best;
    }

    private static double slope(Function loss, double[] at) {
        return DoubleStream.of(loss.gradientAt(at)).map(Math::abs).max().orElse(0);
    }

    /** The same function with another origin, where the minimiser begins. */
    private static Function from(double[] origin, Function loss) {
        return new Function() {
            @Override
            public int getDimension() {
                return loss.getDimension();
            }

            @Override
            public double valueAt(double[] step) {
                return loss.valueAt(sum(origin, step));
            }

            @Override
            public double[] gradientAt(double[] step) {
                return loss.gradientAt(sum(origin, step));
            }
        };
    }

    private static double[] sum(double[] one, double[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] + other[i])
                .toArray();
    }
}
