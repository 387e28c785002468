package dragoman.retrieve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the loss of one example changes with the axes. For one thread. */
final class AxesGradient {

    /** What a likeness in the passage before counts, as in {@link LateInteraction}. */
    private static final float BEFORE = 0.8f;

    private final AxesExample example;
    private final List<Integer> drawn;
    private final float[] axes;
    private final double temperature;
    private final Map<Integer, PlacedPieces> passages = new HashMap<>();
    private final PlacedPieces question;

    /**
     * @param drawn the numbers of passages, the right one first
     */
    AxesGradient(AxesExample example, List<Integer> drawn, float[] axes, double temperature) {
        this.example = example;
        this.drawn = drawn;
        this.axes = axes;
        this.temperature = temperature;
        this.question = new PlacedPieces(example.question(), axes);
    }

    /** The negative logarithm of the right passage's share. */
    double loss() {
        return -Math.log(shares()[0]);
    }

    /** The number of the passage in which the question's pieces find most. */
    int likeliest() {
        double[] shares = shares();
        int most = 0;
        for (int d = 1; d < shares.length; d++) {
            most = shares[d] > shares[most] ? d : most;
        }
        return drawn.get(most);
    }

    /** By how much the loss rises with each number of the axes. */
    float[] slope() {
        double[] shares = shares();
        int pieces = example.question().size();
        for (int d = 0; d < shares.length; d++) {
            float by = (float) ((shares[d] - (d == 0 ? 1 : 0)) / pieces / temperature);
            for (int piece = 0; piece < pieces; piece++) {
                pull(piece, like(question.place(piece), drawn.get(d)), by);
            }
        }
        float[] slope = new float[axes.length];
        question.addTo(slope);
        passages.values().forEach(p -> p.addTo(slope));
        return slope;
    }

    /** Of each drawn passage, by the mean likeness that the question's pieces find there. */
    private double[] shares() {
        double[] scores = new double[drawn.size()];
        for (int d = 0; d < scores.length; d++) {
            for (int piece = 0; piece < example.question().size(); piece++) {
                scores[d] += like(question.place(piece), drawn.get(d)).value();
            }
            scores[d] /= example.question().size() * temperature;
        }
        return softmax(scores);
    }

    private void pull(int piece, PlacedPieces.Like like, float by) {
        if (like.piece() >= 0) {
            question.pull(piece, by * like.factor(), like.in().place(like.piece()));
            like.in().pull(like.piece(), by * like.factor(), question.place(piece));
        }
    }

    private PlacedPieces.Like like(float[] piece, int passage) {
        PlacedPieces.Like own = placed(passage).like(piece, 1);
        return example.texts().goesOn().get(passage)
                ? own.or(placed(passage - 1).like(piece, BEFORE))
                : own;
    }

    private PlacedPieces placed(int passage) {
        return passages.computeIfAbsent(
                passage, p -> new PlacedPieces(example.texts().states().get(p), axes));
    }

    private static double[] softmax(double[] scores) {
        double most = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        double sum = 0;
        double[] shares = new double[scores.length];
        for (int i = 0; i < scores.length; i++) {
            shares[i] = Math.exp(scores[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < scores.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
