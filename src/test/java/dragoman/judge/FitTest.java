package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dragoman.judge.Observation.Candidate;
import dragoman.judge.Observation.Outcome;
import dragoman.model.AnswerType;
import dragoman.model.Article;
import dragoman.model.FeatureVector;
import dragoman.model.Finding;
import dragoman.model.Intent;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Passages;
import dragoman.model.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FitTest {

    private static final Weights SHAPE =
            Weights.of(Stream.of("1\t0\t0", "told\t0\t", "noise\t0\t0", "x-act\t\t0", "nowhere\t0\t0"));

    private static final List<Outcome> OUTCOMES = List.of(Outcome.ANSWERED, Outcome.SILENT, Outcome.CORRECTED);

    private static final double STEP = 1e-5;

    @Test
    void theGradientIsThatOfFiniteDifferences() {
        Random random = new Random(1);
        Loss loss = new Loss(Design.of(SHAPE), observations(random, 60));
        double[] at = IntStream.range(0, loss.getDimension())
                .mapToDouble(i -> random.nextGaussian())
                .toArray();

        double[] gradient = loss.gradientAt(at);

        assertThat(gradient).hasSize(8);
        for (int i = 0; i < at.length; i++) {
            double slope = (loss.valueAt(moved(at, i, STEP)) - loss.valueAt(moved(at, i, -STEP))) / (2 * STEP);
            assertThat(gradient[i]).as("parameter " + i).isCloseTo(slope, within(1e-4));
        }
    }

    @Test
    void theLeastLossHasNoSlopeLeft() {
        Loss loss = new Loss(Design.of(SHAPE), observations(new Random(2), 200));

        double[] least = Fit.least(loss);

        assertThat(loss.valueAt(least)).isLessThan(loss.valueAt(new double[least.length]));
        assertThat(loss.gradientAt(least)).containsOnly(new double[least.length], within(2e-3));
    }

    @Test
    void whatTellsTheRightRepliesGetsTheWeight() {
        Weights fitted = Fit.of(SHAPE, observations(new Random(3), 400));

        assertThat(answers(fitted, "told")).isGreaterThan(2);
        assertThat(contradicts(fitted, "x-act")).isGreaterThan(0.5);
        assertThat(answers(fitted, "noise")).isBetween(-0.5, 0.5);
        assertThat(contradicts(fitted, "noise")).isBetween(-0.7, 0.7);
        assertThat(answers(fitted, "nowhere")).isZero();
    }

    @Test
    void aFeatureWithoutACellInAColumnIsNotFittedThere() {
        Weights fitted = Fit.of(SHAPE, observations(new Random(4), 50));

        assertThat(line(fitted, "told").contradicts()).isNull();
        assertThat(line(fitted, "x-act").answers()).isNull();
    }

    @Test
    void theSameObservationsGiveTheSameWeights() {
        assertThat(Fit.of(SHAPE, observations(new Random(5), 100)).lines())
                .isEqualTo(Fit.of(SHAPE, observations(new Random(5), 100)).lines());
    }

    @Test
    void aQuestionWhoseAnswerWasNotFoundIsLeftOut() {
        List<Observation> some = observations(new Random(6), 50);
        Observation unfound =
                observation(Outcome.ANSWERED, 3, List.of(candidate(Map.of("told", 1.0, "noise", 0.5), false)));

        List<Observation> more =
                Stream.concat(some.stream(), Stream.of(unfound)).toList();
        assertThat(Fit.of(SHAPE, more).lines()).isEqualTo(Fit.of(SHAPE, some).lines());
    }

    @Test
    void aFalsePremiseWithoutGroundsInItsPassageCallsForSilence() {
        List<Candidate> groundless = List.of(candidate(Map.of("told", 1.0), true));
        Loss corrected = new Loss(Design.of(SHAPE), List.of(observation(Outcome.CORRECTED, 1, groundless)));
        Loss silent = new Loss(Design.of(SHAPE), List.of(observation(Outcome.SILENT, 1, groundless)));

        double[] at = {0.3, 1, 0, 0, 0.2, 0, 1, 0};
        assertThat(corrected.valueAt(at)).isEqualTo(silent.valueAt(at));
    }

    /** Of three findings each: the right one is told, or has an act that excludes the question's; or none of them has either. */
    private static List<Observation> observations(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Outcome outcome = OUTCOMES.get(i % OUTCOMES.size());
                    List<Candidate> candidates = IntStream.range(0, 3)
                            .mapToObj(c -> candidate(outcome, c == i % 2, random))
                            .toList();
                    return observation(outcome, 1 + i % 2, candidates);
                })
                .toList();
    }

    private static Candidate candidate(Outcome outcome, boolean first, Random random) {
        boolean gold = first && outcome != Outcome.SILENT;
        boolean clear = random.nextInt(10) > 0;
        double told = (gold && outcome == Outcome.ANSWERED && clear) ? 1 : 0.2 * random.nextDouble();
        boolean excluded = (gold && outcome == Outcome.CORRECTED) ? clear : random.nextInt(10) == 0;
        return candidate(
                Map.of("told", told, "noise", random.nextDouble(), "x-who", 1.0, "x-act", excluded ? 1.0 : 0.0), gold);
    }

    private static Candidate candidate(Map<String, Double> features, boolean gold) {
        Article article = new Article("a", null, null, null, LocalDate.EPOCH, null, "");
        Passage passage = new Passage("a", 0, 1, null, "Talks resume on Monday.", Passage.Kind.SENTENCE, "");
        PassageEvidence evidence = Passages.bare(1, article, passage);
        return new Candidate(new Finding(evidence, 1, FeatureVector.of(features)), gold);
    }

    private static Observation observation(Outcome outcome, double weight, List<Candidate> candidates) {
        Question question = new Question.Inquiry(
                "When?", "When?", Intent.WHEN, 1, List.of(), List.of(), null, AnswerType.DATE, List.of(), null);
        return new Observation("set", "kind", outcome, weight, question, null, candidates);
    }

    private static double[] moved(double[] from, int index, double step) {
        double[] moved = from.clone();
        moved[index] += step;
        return moved;
    }

    private static Weights.Line line(Weights weights, String feature) {
        return weights.lines().stream()
                .filter(l -> l.feature().equals(feature))
                .findFirst()
                .orElseThrow();
    }

    /** What a feature counts alone. */
    private static double answers(Weights weights, String feature) {
        return weights.answers(alone(feature)) - weights.answers(FeatureVector.EMPTY);
    }

    private static double contradicts(Weights weights, String feature) {
        return weights.contradicts(alone(feature)) - weights.contradicts(FeatureVector.EMPTY);
    }

    private static FeatureVector alone(String feature) {
        return FeatureVector.of(Map.of(feature, 1.0));
    }
}
