package dragoman.retrieve;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** Finds the principal axes of the states of passages' pieces: those of their covariance with the greatest eigenvalues. */
final class PrincipalAxes {

    /** E5-small's states have so many numbers. */
    private static final int STATE = 384;

    private final double[] sum = new double[STATE];
    private final double[][] products = new double[STATE][STATE];
    private long count;

    void add(List<float[]> states) {
        states.forEach(this::add);
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

    AxesFile found() {
        EigenDecomposition found = new EigenDecomposition(new Array2DRowRealMatrix(covariance()));
        float[] mean = new float[STATE];
        float[] flat = new float[STATE * PieceSpace.SIZE];
        int[] greatest = greatest(found.getRealEigenvalues());
        for (int i = 0; i < STATE; i++) {
            mean[i] = (float) (sum[i] / count);
            for (int axis = 0; axis < greatest.length; axis++) {
                flat[i * PieceSpace.SIZE + axis] =
                        (float) found.getEigenvector(greatest[axis]).getEntry(i);
            }
        }
        return new AxesFile(mean, flat);
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
