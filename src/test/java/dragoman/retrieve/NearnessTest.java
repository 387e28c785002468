package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NearnessTest {

    /** Every question lies at the same place. */
    private static final Embedding MODEL = new Embedding() {
        @Override
        public String name() {
            return "north";
        }

        @Override
        public float[] question(String text) {
            return new float[] {0, 1};
        }

        @Override
        public float[] passage(String text) {
            throw new UnsupportedOperationException("passages have their vectors already");
        }
    };

    @Test
    void whatLiesInTheSameDirectionIsNearest() {
        Map<Long, Double> near = Nearness.by(
                        MODEL, Map.of(1L, new float[] {1, 0}, 2L, new float[] {0, 1}, 3L, new float[] {0.6f, 0.8f}))
                .to("Where?");

        assertThat(near.get(1L)).isZero();
        assertThat(near.get(2L)).isEqualTo(1);
        assertThat(near.get(3L)).isBetween(0.3, 0.5);
        assertThat(Nearness.nearest(near, 2)).containsExactly(2L, 3L);
    }

    @Test
    void withoutVectorsNothingIsKnown() {
        assertThat(Nearness.unknown().known()).isFalse();
        assertThat(Nearness.unknown().to("Where?")).isEmpty();
        assertThat(Nearness.by(MODEL, Map.of()).known()).isFalse();
    }
}
