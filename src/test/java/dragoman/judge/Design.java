package dragoman.judge;

import dragoman.judge.Observation.Candidate;
import dragoman.judge.Observation.Outcome;
import dragoman.model.FeatureVector;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The design matrix: which parameters there are, and what an observation says on each. The parameters are the weights of the
 * features that answer, in the order of their file, then those of the features that contradict.
 */
record Design(Weights shape, List<Weights.Line> answering, List<Weights.Line> contradicting) {

    private static final double ANSWERING_PENALTY = 2;
    private static final double CONTRADICTING_PENALTY = 6;

    /** One way to reply. */
    static final class Option {

        private final int first;
        private final double[] values;
        private final boolean right;

        /**
         * An option whose logit is the product of its values and the parameters from {@code first} on.
         *
         * @param right whether it is a right one
         */
        Option(int first, double[] values, boolean right) {
            this.first = first;
            this.values = values;
            this.right = right;
        }

        boolean right() {
            return right;
        }

        double logit(double[] parameters) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) { // most of the time of a fit is spent here
                sum += values[i] * parameters[first + i];
            }
            return sum;
        }

        /** Adds the slope of its logit, so many times, to a gradient. */
        void add(double times, double[] gradient) {
            for (int i = 0; i < values.length; i++) {
                gradient[first + i] += times * values[i];
            }
        }
    }

    /** A cell that is not empty makes its feature a parameter; what stands in it plays no part. */
    static Design of(Weights shape) {
        return new Design(
                shape,
                shape.lines().stream().filter(l -> l.answers() != null).toList(),
                shape.lines().stream().filter(l -> l.contradicts() != null).toList());
    }

    /** The number of parameters. */
    int size() {
        return answering.size() + contradicting.size();
    }

    /** The L2 penalty of each parameter; the constants are free, since they say only how often each outcome is right. */
    double[] penalties() {
        return DoubleStream.concat(
                        answering.stream().mapToDouble(l -> penalty(l, ANSWERING_PENALTY)),
                        contradicting.stream().mapToDouble(l -> penalty(l, CONTRADICTING_PENALTY)))
                .toArray();
    }

    private static double penalty(Weights.Line line, double penalty) {
        return line.feature().equals(Weights.CONSTANT) ? 0 : penalty;
    }

    /**
     * Among what a reply is chosen: each finding as an answer, each with grounds as a contradiction, and silence. None of
     * them is right where the answer is not among the findings; where the contradiction is not, silence is.
     */
    List<Option> options(Observation observation) {
        List<Option> options = new ArrayList<>();
        boolean corrected = false;
        for (Candidate candidate : observation.candidates()) {
            FeatureVector features = candidate.finding().features();
            boolean answers = candidate.gold() && observation.outcome() == Outcome.ANSWERED;
            options.add(new Option(0, row(answering, features), answers));
            if (Likelihood.grounded(features)) {
                boolean contradicts = candidate.gold() && observation.outcome() == Outcome.CORRECTED;
                options.add(new Option(answering.size(), row(contradicting, features), contradicts));
                corrected |= contradicts;
            }
        }
        boolean silent =
                observation.outcome() == Outcome.SILENT || (observation.outcome() == Outcome.CORRECTED && !corrected);
        options.add(new Option(0, new double[0], silent));
        return options;
    }

    private static double[] row(List<Weights.Line> lines, FeatureVector features) {
        return lines.stream().mapToDouble(l -> l.value(features)).toArray();
    }

    /** The parameters as weights. */
    Weights weights(double[] parameters) {
        Iterator<Double> answers = DoubleStream.of(parameters).iterator();
        Iterator<Double> contradicts =
                DoubleStream.of(parameters).skip(answering.size()).iterator();
        return new Weights(shape.lines().stream()
                .map(l -> new Weights.Line(l.feature(), next(l.answers(), answers), next(l.contradicts(), contradicts)))
                .toList());
    }

    private static @Nullable Double next(@Nullable Double cell, Iterator<Double> parameters) {
        return cell == null ? null : parameters.next();
    }
}
