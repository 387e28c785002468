package dragoman.retrieve;

import dragoman.model.Passage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** Finds the principal axes of the states of passages' pieces: those of their covariance with the greatest eigenvalues. */
public final class Axes {

    /** E5-small's states have so many numbers. */
    private static final int STATE = 384;

    private final double[] sum = new double[STATE];
    private final double[][] products = new double[STATE][STATE];
    private long count;

    /** Takes in the passages of one article, in the order of the text. */
    public void add(Embedding model, List<Passage> passages) {
        for (Map.Entry<Passage, List<Reading>> read :
                PassageVectors.readings(model, passages).entrySet()) {
            for (float[] state : PassageVectors.states(read.getValue())) {
                add(state);
            }
        }
    }

    private void add(float[] state) {
        count++;
        for (int i = 0; i < STATE; i++) {
            sum[i] += state[i];
            for (int j = 0; j <= i; j++) {
                products[i][j] += state[i] * state[j];
            }
        }
    }

    /** The mean and the axes as {@link PieceSpace} reads them. */
    public byte[] written() throws IOException {
        EigenDecomposition found = new EigenDecomposition(new Array2DRowRealMatrix(covariance()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(bytes);
        file.writeInt(STATE);
        for (double value : sum) {
            file.writeFloat((float) (value / count));
        }
        for (int axis : greatest(found.getRealEigenvalues())) {
            for (double value : found.getEigenvector(axis).toArray()) {
                file.writeFloat((float) value);
            }
        }
        return bytes.toByteArray();
    }

    private double[][] covariance() {
        double[][] covariance = new double[STATE][STATE];
        for (int i = 0; i < STATE; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = products[i][j] / count - sum[i] / count * sum[j] / count;
                covariance[j][i] = covariance[i][j];
            }
        }
        return covariance;
    }

    private static int[] greatest(double[] eigenvalues) {
        return IntStream.range(0, STATE)
                .boxed()
                .sorted((a, b) -> Double.compare(eigenvalues[b], eigenvalues[a]))
                .limit(PieceSpace.SIZE)
                .mapToInt(i -> i)
                .toArray();
    }
}
