package dragoman.retrieve;

/** Arithmetic on vectors. */
final class Vectors {

    private Vectors() {}

    /** The mean of some vectors, of length 1. */
    static float[] mean(float[]... vectors) {
        float[] sum = new float[vectors[0].length];
        for (float[] vector : vectors) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += vector[i];
            }
        }
        double length = Math.sqrt(product(sum, sum));
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (float) (length == 0 ? 0 : sum[i] / length);
        }
        return sum;
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
