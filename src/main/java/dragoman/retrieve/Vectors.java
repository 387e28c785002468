package dragoman.retrieve;

import java.util.List;

/** Arithmetic on vectors. */
final class Vectors {

    private Vectors() {}

    /** The direction of the mean of some vectors, of length 1. */
    static float[] mean(float[]... vectors) {
        float[] mean = average(List.of(vectors));
        double length = Math.sqrt(product(mean, mean));
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (length == 0 ? 0 : mean[i] / length);
        }
        return mean;
    }

    /** The mean of some vectors, as long as it comes out. */
    static float[] average(List<float[]> vectors) {
        float[] mean = new float[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / vectors.size();
            }
        }
        return mean;
    }

    /** The scalar product, which for two vectors of length 1 is the cosine of the angle between them. */
    static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
