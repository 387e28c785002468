package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VectorsTest {

    @Test
    void theMeanHasLengthOne() {
        assertThat(Vectors.mean(new float[] {6, 0}, new float[] {0, 8})).containsExactly(0.6f, 0.8f);
    }

    @Test
    void theMeanOfNothingIsNothing() {
        assertThat(Vectors.mean(new float[] {0, 0})).containsExactly(0, 0);
    }

    @Test
    void theProductOfVectorsAtRightAnglesIsNothing() {
        assertThat(Vectors.product(new float[] {1, 0}, new float[] {0, 1})).isZero();
    }
}
