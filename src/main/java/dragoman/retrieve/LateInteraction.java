package dragoman.retrieve;

import dragoman.model.Feature;
import dragoman.model.FeatureVector;
import dragoman.model.Meaning;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/**
 * How well each piece of a question's words finds its like in a passage: the late interaction of ColBERT (Khattab and
 * Zaharia 2020), here of the states of a model that was trained for whole texts, in a space that was learned for it. A word
 * may also find its like in the sentence before, where it counts less. For one question; not thread-safe.
 */
final class LateInteraction {

    /** What a likeness in the sentence before counts. */
    private static final double BEFORE = 0.8;

    /** Texts that have nothing to do with each other are about so much alike, and the same ones little more than both. */
    private static final double FAR = 0.15;

    private static final double SPAN = 0.6;
    private static final double LENGTHS = PieceSpace.LENGTH * PieceSpace.LENGTH;

    /** So many of a question's words that find the least. */
    private static final int WEAKEST = 2;

    /** So many pieces of a passage that find the most in the question. */
    private static final int STRONGEST = 5;

    private static final Feature MAXSIM = Feature.named("maxsim");
    private static final Feature OWN = Feature.named("maxsim-own");
    private static final Feature CONTENT = Feature.named("maxsim-content");
    private static final Feature THE_WEAKEST = Feature.named("maxsim-weakest");
    private static final Feature BACK = Feature.named("maxsim-back");

    private static final Feature DENIED_LIKE = Feature.named("denied-like");
    private static final Feature DENIED_SHARE = Feature.named("denied-share");

    private final byte[][] asked;
    private final int[] content;
    private final Function<Long, @Nullable Meaning> meanings;
    /** By the passage's id, for each piece of the question its greatest likeness there. */
    private final Map<Long, double[]> best = new HashMap<>();

    /**
     * @param asked the question's pieces
     * @param content which of them belong to words that tell what is asked about
     * @param meanings of passages, by their id; null where one has none
     */
    LateInteraction(byte[][] asked, int[] content, Function<Long, @Nullable Meaning> meanings) {
        this.asked = asked;
        this.content = content;
        this.meanings = meanings;
    }

    /**
     * Adds the features of a passage.
     *
     * @param before the id of the passage before it in its article, null where there is none
     */
    void add(FeatureVector.Builder features, long passage, @Nullable Long before) {
        double[] own = best(passage);
        double[] all = own.clone();
        if (before != null) {
            double[] there = best(before);
            Arrays.setAll(all, i -> Math.max(own[i], BEFORE * there[i]));
        }
        double[] telling =
                Arrays.stream(content).mapToDouble(i -> all[i]).sorted().toArray();
        features.set(MAXSIM, scaled(mean(all, all.length)));
        features.set(OWN, mean(own, own.length));
        features.set(CONTENT, mean(telling, telling.length));
        features.set(THE_WEAKEST, mean(telling, Math.min(WEAKEST, telling.length)));
        features.set(BACK, back(passage));
    }

    /**
     * Adds how far the telling words of the question find their like where a passage denies something: compared with all of it,
     * and how many of them find the greatest likeness there.
     *
     * @param denied which of the passage's pieces stand there
     */
    void addDenied(FeatureVector.Builder features, long passage, BitSet denied) {
        byte[][] pieces = pieces(passage);
        byte[][] there = denied.stream()
                .filter(i -> i < pieces.length)
                .mapToObj(i -> pieces[i])
                .toArray(byte[][]::new);
        double[] best = best(passage);
        double all = 0;
        double like = 0;
        double share = 0;
        for (int i : content) {
            double inDenied = most(asked[i], there);
            all += best[i];
            like += inDenied;
            share += inDenied == best[i] ? best[i] : 0;
        }
        features.set(DENIED_LIKE, all == 0 ? 0 : like / all);
        features.set(DENIED_SHARE, all == 0 ? 0 : share / all);
    }

    private double[] best(long passage) {
        return best.computeIfAbsent(passage, id -> {
            byte[][] pieces = pieces(id);
            return Arrays.stream(asked).mapToDouble(a -> most(a, pieces)).toArray();
        });
    }

    /** How much the passage's pieces that find the most in the question find there. */
    private double back(long passage) {
        double[] likenesses = Arrays.stream(pieces(passage))
                .mapToDouble(p -> -most(p, asked))
                .sorted()
                .toArray();
        return 0 - mean(likenesses, Math.min(STRONGEST, likenesses.length));
    }

    private byte[][] pieces(long passage) {
        Meaning meaning = meanings.apply(passage);
        return meaning == null ? new byte[0][] : meaning.pieces();
    }

    private static double most(byte[] piece, byte[][] among) {
        int most = 0;
        for (byte[] other : among) {
            most = Math.max(most, VectorUtil.dotProduct(piece, other));
        }
        return most / LENGTHS;
    }

    private static double mean(double[] values, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += values[i];
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double scaled(double likeness) {
        return Math.clamp((likeness - FAR) / SPAN, 0, 1);
    }
}
