package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class AdditionsTest {

    @Test
    void theProductOfTheFactorsIsAddedAndTheMatrixQuantisedAnew() throws IOException {
        byte[] file = new OnnxFile()
                .raw("m_quantized", (byte) 64, (byte) 0, (byte) -32, (byte) 64)
                .floats("m_scale", 1f / 64, 2f / 64)
                .written();

        additions(new float[][] {{1}, {0}}, new float[][] {{3, -0.5f}}).addTo(OnnxWeights.in(file));

        assertThat(number(file, 0, 0)).isEqualTo(4, within(1e-6));
        assertThat(number(file, 1, 0)).isEqualTo(-0.5, within(4.0 / 64));
        assertThat(number(file, 0, 1)).isEqualTo(-0.5, within(1e-6));
        assertThat(number(file, 1, 1)).isEqualTo(2, within(1e-6));
    }

    @Test
    void othersHaveAnotherName() throws IOException {
        Additions one = additions(new float[][] {{1}}, new float[][] {{1}});

        assertThat(one.name())
                .isEqualTo(additions(new float[][] {{1}}, new float[][] {{1}}).name());
        assertThat(one.name())
                .isNotEqualTo(
                        additions(new float[][] {{1}}, new float[][] {{2}}).name());
    }

    @Test
    void aMatrixThatTheModelLacksIsNamed() {
        assertThatIOException()
                .isThrownBy(() -> additions(new float[][] {{1}}, new float[][] {{1}})
                        .addTo(OnnxWeights.in(new OnnxFile().written())))
                .withMessageContaining("m_quantized");
    }

    private static double number(byte[] file, int row, int column) throws IOException {
        ByteBuffer bytes = OnnxWeights.in(file).of("m_quantized");
        return bytes.get(2 * row + column)
                * OnnxWeights.in(file).of("m_scale").asFloatBuffer().get(column);
    }

    private static Additions additions(float[][] down, float[][] up) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream file = new DataOutputStream(bytes);
        file.writeInt(1);
        file.writeUTF("m");
        file.writeInt(down.length);
        file.writeInt(up.length);
        file.writeInt(up[0].length);
        write(down, file);
        write(up, file);
        return Additions.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    private static void write(float[][] numbers, DataOutputStream file) throws IOException {
        for (float[] row : numbers) {
            for (float number : row) {
                file.writeShort(Float.floatToFloat16(number));
            }
        }
    }
}
