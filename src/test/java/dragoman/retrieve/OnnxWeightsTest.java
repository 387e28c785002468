package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OnnxWeightsTest {

    private final byte[] file = new OnnxFile()
            .raw("bytes", (byte) 1, (byte) -2)
            .floats("floats", 0.5f, 0.25f)
            .written();

    @Test
    void theNumbersOfAnInitializerAreFoundByItsNameHoweverTheyAreWritten() throws IOException {
        OnnxWeights weights = OnnxWeights.in(file);

        assertThat(weights.of("bytes").capacity()).isEqualTo(2);
        assertThat(weights.of("bytes").get(1)).isEqualTo((byte) -2);
        assertThat(weights.of("floats").asFloatBuffer().get(1)).isEqualTo(0.25f);
    }

    @Test
    void whatIsPutThereStandsInTheFile() throws IOException {
        OnnxWeights.in(file).of("floats").putFloat(4, 8);

        assertThat(OnnxWeights.in(file).of("floats").asFloatBuffer().get(1)).isEqualTo(8);
        assertThat(OnnxWeights.in(file).of("bytes").get(0)).isEqualTo((byte) 1);
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatIOException()
                .isThrownBy(() -> OnnxWeights.in(file).of("others"))
                .withMessageContaining("others");
    }

    @Test
    void anotherKindOfFileIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> OnnxWeights.in("<html>no model</html>".getBytes(StandardCharsets.US_ASCII)));
    }
}
