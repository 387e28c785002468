package dragoman.judge;

import dragoman.model.Finding;
import dragoman.model.Intent;
import dragoman.model.Judgement;
import dragoman.model.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The judge's two linear models as one that can be fitted and written. Immutable. */
public final class JudgeModel {

    private final Weights weights;

    private JudgeModel(Weights weights) {
        this.weights = weights;
    }

    /** Of a file of weights. */
    public static JudgeModel of(String file) {
        return new JudgeModel(Weights.of(file.lines()));
    }

    /** The model with the same features, fitted on these observations. */
    public JudgeModel fitted(List<Observation> observations) {
        return new JudgeModel(Fit.of(weights, observations));
    }

    /** What the judge would make of each candidate, but for the words that it would show; none where nothing was asked. */
    public List<Judgement> judged(Observation observation) {
        return observation.question() instanceof Question.Inquiry inquiry
                ? observation.candidates().stream()
                        .map(c -> judged(inquiry.intent(), c.finding()))
                        .toList()
                : List.of();
    }

    private Judgement judged(Intent intent, Finding finding) {
        double likely = Likelihood.answers(weights, finding.features());
        double contrary = Likelihood.contradicts(weights, finding.features());
        return switch (Bearing.of(intent, finding, likely, contrary)) {
            case UNRELATED -> new Judgement.Unrelated(finding);
            case CONTRADICTS -> new Judgement.Contradicts(finding, contrary, "", "");
            case TOUCHES -> new Judgement.Touches(finding, "");
            case ANSWERS -> new Judgement.Answers(finding, likely, null, null, null);
        };
    }

    /** Whether the weights of a no find that the first candidate denies what is asked. */
    boolean denies(Observation observation) {
        return weights.answers(observation.candidates().getFirst().finding().features()) >= 0;
    }

    /** A file of weights with these ones in it; comments and order stay. */
    public String writtenInto(String file) {
        Map<String, Weights.Line> lines =
                weights.lines().stream().collect(Collectors.toMap(Weights.Line::feature, l -> l));
        return file.lines()
                .map(l -> Weights.isComment(l)
                        ? l
                        : written(lines.get(Weights.Line.of(l).feature())))
                .map(l -> l + "\n")
                .collect(Collectors.joining());
    }

    private static String written(Weights.@Nullable Line line) {
        if (line == null) {
            throw new IllegalArgumentException("the file has a feature that the fitted one had not");
        }
        return line.feature() + "\t" + cell(line.answers()) + "\t" + cell(line.contradicts());
    }

    private static String cell(@Nullable Double weight) {
        if (weight == null) {
            return "";
        }
        String written = String.format(Locale.ROOT, "%.3f", weight);
        return written.equals("-0.000") ? "0.000" : written;
    }
}
