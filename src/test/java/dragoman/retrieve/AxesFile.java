package dragoman.retrieve;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** What a {@link PieceSpace} is read from. */
public final class AxesFile {

    private final float[] mean;
    private final float[] flat;

    /**
     * @param mean of the states
     * @param flat the axes, by the state's number, then by the axis
     */
    AxesFile(float[] mean, float[] flat) {
        this.mean = mean;
        this.flat = flat;
    }

    float[] flat() {
        return flat;
    }

    AxesFile with(float[] others) {
        return new AxesFile(mean, others);
    }

    /** As {@link PieceSpace} reads it. */
    public byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(bytes);
        file.writeInt(mean.length);
        for (float value : mean) {
            file.writeFloat(value);
        }
        for (int axis = 0; axis < PieceSpace.SIZE; axis++) {
            for (int i = 0; i < mean.length; i++) {
                file.writeFloat(flat[i * PieceSpace.SIZE + axis]);
            }
        }
        return bytes.toByteArray();
    }

    /** States about the mean. */
    List<float[]> centred(List<float[]> states) {
        return states.stream().map(this::centred).toList();
    }

    private float[] centred(float[] state) {
        float[] centred = new float[mean.length];
        for (int i = 0; i < mean.length; i++) {
            centred[i] = state[i] - mean[i];
        }
        return centred;
    }
}
