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

    /**
     * The minimiser stops at a step that wins less than a ten-thousandth of the value. So it is run again on what lies above a
     * floor ever nearer to the value reached, until the floor is this part of it away.
     */
    private static final double CONVERGED = 1e-7;

    private static final double NEARER = 0.01;

    private static final double FLAT = 1e-9;

    private Fit() {}

    /** The fitted weights of the features of {@code shape}, each in the columns where it has a cell there. */
    static Weights of(Weights shape, List<Observation> observations) {
        Design design = Design.of(shape);
        return design.weights(least(new Loss(design, observations)));
    }

    /** The parameters of the least loss. */
    static double[] least(Function loss) {
        double[] best = new double[loss.getDimension()];
        double part = 1;
        while (part > CONVERGED && slope(loss, best) > FLAT) { // where all is flat the minimiser would search for ever
            double before = loss.valueAt(best);
            QNMinimizer minimizer = new QNMinimizer(0, 0, ITERATIONS, REMEMBERED, EVALUATIONS);
            double[] next = sum(best, minimizer.minimize(above(before - part * before, best, loss)));
            double won = before - loss.valueAt(next);
            if (won > 0) {
                best = next;
            }
            boolean throughTheFloor = won >= part * before;
            part *= throughTheFloor ? 1 : NEARER;
        }
        return best;
    }

    private static double slope(Function loss, double[] at) {
        return DoubleStream.of(loss.gradientAt(at)).map(Math::abs).max().orElse(0);
    }

    /** The same function above a floor, and with another origin, where the minimiser begins. */
    private static Function above(double floor, double[] origin, Function loss) {
        return new Function() {
            @Override
            public int getDimension() {
                return loss.getDimension();
            }

            @Override
            public double valueAt(double[] step) {
                return loss.valueAt(sum(origin, step)) - floor;
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
