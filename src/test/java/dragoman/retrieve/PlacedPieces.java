package dragoman.retrieve;

import java.util.List;
import org.apache.lucene.util.VectorUtil;

/** Pieces of a text in the space of some axes, with what a loss says of where they should lie. For one thread. */
final class PlacedPieces {

    /** The greatest likeness of a piece of the question: where it lies, and what it counts. */
    record Like(PlacedPieces in, int piece, float factor, float value) {

        Like or(Like other) {
            return other.value > value ? other : this;
        }
    }

    private static final int SIZE = PieceSpace.SIZE;

    private final float[] axes;
    private final List<float[]> states;
    private final float[][] places;
    private final float[] lengths;
    private final float[][] slopes;

    /**
     * @param states about the mean
     * @param axes by the state's number, then by the axis
     */
    PlacedPieces(List<float[]> states, float[] axes) {
        this.axes = axes;
        this.states = states;
        this.places = new float[states.size()][];
        this.lengths = new float[states.size()];
        this.slopes = new float[states.size()][];
        for (int i = 0; i < states.size(); i++) {
            places[i] = product(states.get(i));
            lengths[i] = (float) Math.sqrt(dot(places[i], places[i])) + Float.MIN_NORMAL;
            for (int axis = 0; axis < SIZE; axis++) {
                places[i][axis] /= lengths[i];
            }
        }
    }

    private float[] product(float[] state) {
        float[] place = new float[SIZE];
        for (int i = 0; i < state.length; i++) {
            float value = state[i];
            int row = i * SIZE;
            for (int axis = 0; axis < SIZE; axis++) {
                place[axis] += value * axes[row + axis];
            }
        }
        return place;
    }

    Like like(float[] piece, float factor) {
        Like best = new Like(this, -1, 0, -1);
        for (int i = 0; i < places.length; i++) {
            float value = factor * dot(piece, places[i]);
            if (value > best.value()) {
                best = new Like(this, i, factor, value);
            }
        }
        return best;
    }

    void pull(int piece, float by, float[] towards) {
        if (slopes[piece] == null) {
            slopes[piece] = new float[SIZE];
        }
        for (int axis = 0; axis < SIZE; axis++) {
            slopes[piece][axis] += by * towards[axis];
        }
    }

    /** Adds what the slopes of the places say of the axes; a place's length says nothing. */
    void addTo(float[] slope) {
        for (int piece = 0; piece < states.size(); piece++) {
            if (slopes[piece] != null) {
                add(states.get(piece), across(piece), slope);
            }
        }
    }

    private float[] across(int piece) {
        float along = dot(slopes[piece], places[piece]);
        float[] across = new float[SIZE];
        for (int axis = 0; axis < SIZE; axis++) {
            across[axis] = (slopes[piece][axis] - along * places[piece][axis]) / lengths[piece];
        }
        return across;
    }

    private static void add(float[] state, float[] across, float[] slope) {
        for (int i = 0; i < state.length; i++) {
            float value = state[i];
            int row = i * SIZE;
            for (int axis = 0; axis < SIZE; axis++) {
                slope[row + axis] += value * across[axis];
            }
        }
    }

    float[] place(int piece) {
        return places[piece];
    }

    private static float dot(float[] one, float[] other) {
        return VectorUtil.dotProduct(one, other);
    }
}
