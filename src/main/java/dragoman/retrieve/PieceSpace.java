package dragoman.retrieve;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The space in which pieces of words are compared: axes of an embedding model's states about their mean, along which the
 * pieces of questions find their like in the passages that answer them. A piece takes {@link #SIZE} bytes there instead of
 * four times 384.
 */
public final class PieceSpace {

    /** The numbers of a piece's vector. */
    static final int SIZE = 128;

    /** The length of a piece's vector. */
    static final int LENGTH = 127;

    private static final String RESOURCE = "pieces.axes";

    private static final class Own {
        private static final PieceSpace SPACE = load();
    }

    private final float[] mean;
    /** By the state's number, then by the axis. */
    private final float[][] axes;

    PieceSpace(float[] mean, float[][] axes) {
        this.mean = mean;
        this.axes = axes;
    }

    /** That which the passages' pieces are kept in. */
    static PieceSpace own() {
        return Own.SPACE;
    }

    private static PieceSpace load() {
        try (InputStream file = PieceSpace.class.getResourceAsStream(RESOURCE)) {
            if (file == null) {
                throw new IllegalStateException("the axes of the space of pieces are missing");
            }
            return read(new DataInputStream(new BufferedInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the mean, then the axes one after another, each of 32-bit floats, the highest byte first, behind their number. */
    static PieceSpace read(DataInputStream file) throws IOException {
        float[] mean = new float[file.readInt()];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = file.readFloat();
        }
        float[][] axes = new float[mean.length][SIZE];
        for (int axis = 0; axis < SIZE; axis++) {
            for (int i = 0; i < mean.length; i++) {
                axes[i][axis] = file.readFloat();
            }
        }
        return new PieceSpace(mean, axes);
    }

    /** Another one for other axes. */
    String name() {
        return HexFormat.of().toHexDigits(31 * Arrays.hashCode(mean) + Arrays.deepHashCode(axes));
    }

    /** The vectors of some states. */
    byte[][] of(float[][] states) {
        byte[][] all = new byte[states.length][];
        for (int i = 0; i < all.length; i++) {
            all[i] = of(states[i]);
        }
        return all;
    }

    private byte[] of(float[] state) {
        float[] vector = new float[SIZE];
        for (int i = 0; i < mean.length; i++) {
            float value = state[i] - mean[i];
            for (int axis = 0; axis < SIZE; axis++) {
                vector[axis] += value * axes[i][axis];
            }
        }
        double length = Math.sqrt(Vectors.product(vector, vector));
        byte[] bytes = new byte[SIZE];
        for (int axis = 0; axis < SIZE && length > 0; axis++) {
            bytes[axis] = (byte) Math.round(LENGTH * vector[axis] / length);
        }
        return bytes;
    }
}
