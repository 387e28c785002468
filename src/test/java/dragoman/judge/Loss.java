package dragoman.judge;

import dragoman.judge.Design.Option;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import opennlp.tools.ml.maxent.quasinewton.Function;

/**
 * What is minimised: the weighted negative log likelihood of the right replies, plus half the penalty times each squared
 * weight. The likelihood of an observation is the sum of its right options' in a softmax over all of them; an observation
 * without a right one is left out.
 */
final class Loss implements Function {

    private record Choice(double weight, List<Option> options) {}

    private final List<Choice> choices;
    private final double[] penalties;

    Loss(Design design, List<Observation> observations) {
        this.choices = observations.stream()
                .map(o -> new Choice(o.weight(), design.options(o)))
                .filter(c -> c.options().stream().anyMatch(Option::right))
                .toList();
        this.penalties = design.penalties();
    }

    @Override
    public int getDimension() {
        return penalties.length;
    }

    @Override
    public double valueAt(double[] parameters) {
        double penalty = IntStream.range(0, penalties.length)
                .mapToDouble(i -> penalties[i] / 2 * parameters[i] * parameters[i])
                .sum();
        return penalty + choices.stream().mapToDouble(c -> loss(c, parameters)).sum();
    }

    private static double loss(Choice choice, double[] parameters) {
        double[] logits = logits(choice, parameters);
        return choice.weight() * (logSum(logits) - logSum(right(choice, logits)));
    }

    @Override
    public double[] gradientAt(double[] parameters) {
        double[] gradient = IntStream.range(0, penalties.length)
                .mapToDouble(i -> penalties[i] * parameters[i])
                .toArray();
        choices.forEach(c -> add(c, parameters, gradient));
        return gradient;
    }

    /** Each option counts by how much likelier it is than if one knew that the reply is right. */
    private static void add(Choice choice, double[] parameters, double[] gradient) {
        double[] logits = logits(choice, parameters);
        double all = logSum(logits);
        double right = logSum(right(choice, logits));
        for (int i = 0; i < logits.length; i++) {
            Option option = choice.options().get(i);
            double excess = Math.exp(logits[i] - all) - (option.right() ? Math.exp(logits[i] - right) : 0);
            option.add(choice.weight() * excess, gradient);
        }
    }

    private static double[] logits(Choice choice, double[] parameters) {
        return choice.options().stream().mapToDouble(o -> o.logit(parameters)).toArray();
    }

    private static double[] right(Choice choice, double[] logits) {
        return IntStream.range(0, logits.length)
                .filter(i -> choice.options().get(i).right())
                .mapToDouble(i -> logits[i])
                .toArray();
    }

    private static double logSum(double[] logits) {
        double most = DoubleStream.of(logits).max().orElseThrow();
        return most
                + Math.log(DoubleStream.of(logits).map(l -> Math.exp(l - most)).sum());
    }
}
