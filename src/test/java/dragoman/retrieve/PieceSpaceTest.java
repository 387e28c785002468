package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PieceSpaceTest {

    @Test
    void aPieceLiesWhereItsStateDiffersFromTheMean() {
        PieceSpace space = new PieceSpace(new float[] {1, 1}, new float[][] {axis(0), axis(1)});

        assertThat(space.of(new float[][] {{1, 9}})[0]).startsWith(0, 127, 0).hasSize(PieceSpace.SIZE);
        assertThat(space.of(new float[][] {{-5, 1}})[0]).startsWith(-127, 0);
    }

    @Test
    void theMeanItselfLiesNowhere() {
        PieceSpace space = new PieceSpace(new float[] {1, 1}, new float[][] {axis(0), axis(1)});

        assertThat(space.of(new float[][] {{1, 1}})[0]).containsOnly(0);
    }

    @Test
    void theOwnOneTakesTheStatesOfTheModel() {
        float[] state = new float[384];
        Arrays.fill(state, 0.1f);

        assertThat(PieceSpace.own().of(new float[][] {state})).hasDimensions(1, PieceSpace.SIZE);
    }

    private static float[] axis(int number) {
        float[] axis = new float[PieceSpace.SIZE];
        axis[number] = 1;
        return axis;
    }
}
