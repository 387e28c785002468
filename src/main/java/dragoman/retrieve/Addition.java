package dragoman.retrieve;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * The product of two narrow matrices, which is added to one of a model's (Hu et al. 2021, "LoRA: Low-Rank Adaptation of Large
 * Language Models").
 */
final class Addition {

    /** The greatest byte of a matrix: one bit less than there are, since some processors overflow where two products meet. */
    private static final int GREATEST = 64;

    private final String matrix;
    /** By the matrix's rows, then by the rank. */
    private final float[][] down;
    /** By the rank, then by the matrix's columns. */
    private final float[][] up;

    private Addition(String matrix, float[][] down, float[][] up) {
        this.matrix = matrix;
        this.down = down;
        this.up = up;
    }

    /**
     * Reads the matrix's name behind its length, the rows, the rank and the columns, and both factors in floats of 16 bits;
     * the highest byte comes first everywhere.
     */
    static Addition read(DataInputStream file) throws IOException {
        String matrix = file.readUTF();
        int rows = file.readInt();
        int rank = file.readInt();
        int columns = file.readInt();
        return new Addition(matrix, numbers(file, rows, rank), numbers(file, rank, columns));
    }

    private static float[][] numbers(DataInputStream file, int rows, int columns) throws IOException {
        float[][] numbers = new float[rows][columns];
        for (float[] row : numbers) {
            for (int i = 0; i < columns; i++) {
                row[i] = Float.float16ToFloat(file.readShort());
            }
        }
        return numbers;
    }

    int hash() {
        return 31 * Arrays.deepHashCode(down) + Arrays.deepHashCode(up);
    }

    /** @throws IOException if the model lacks the matrix */
    void addTo(OnnxWeights model) throws IOException {
        ByteBuffer bytes = model.of(matrix + "_quantized");
        FloatBuffer scales = model.of(matrix + "_scale").asFloatBuffer();
        float[][] sum = sum(bytes, scales);
        float[] scale = scales(sum, scales.capacity());
        scales.put(0, scale);
        quantise(sum, scale, bytes);
    }

    private float[][] sum(ByteBuffer bytes, FloatBuffer scales) {
        float[] scale = new float[scales.capacity()];
        scales.get(0, scale);
        byte[] own = new byte[scale.length];
        float[][] sum = new float[down.length][scale.length];
        for (int row = 0; row < sum.length; row++) {
            bytes.get(row * own.length, own);
            for (int column = 0; column < own.length; column++) {
                sum[row][column] = own[column] * scale[column];
            }
            for (int i = 0; i < up.length; i++) {
                add(down[row][i], up[i], sum[row]);
            }
        }
        return sum;
    }

    private static void add(float factor, float[] added, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * added[i];
        }
    }

    /** By columns, so that the greatest of each becomes the greatest byte. */
    private static float[] scales(float[][] sum, int columns) {
        float[] greatest = new float[columns];
        Arrays.fill(greatest, Float.MIN_NORMAL);
        for (float[] row : sum) {
            for (int column = 0; column < columns; column++) {
                greatest[column] = Math.max(greatest[column], Math.abs(row[column]));
            }
        }
        for (int column = 0; column < columns; column++) {
            greatest[column] /= GREATEST;
        }
        return greatest;
    }

    private static void quantise(float[][] sum, float[] scale, ByteBuffer bytes) {
        byte[] quantised = new byte[scale.length];
        for (int row = 0; row < sum.length; row++) {
            for (int column = 0; column < scale.length; column++) {
                quantised[column] = (byte) Math.round(sum[row][column] / scale[column]);
            }
            bytes.put(row * scale.length, quantised);
        }
    }
}
