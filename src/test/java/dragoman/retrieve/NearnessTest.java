package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Meaning;
import java.util.List;
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
        public PieceSpace space() {
            return PieceSpace.own();
        }

        @Override
        public List<String> pieces(String text) {
            return List.of(text);
        }

        @Override
        public Reading question(String text) {
            return new Reading(new float[] {0, 1}, List.of(), new float[0][]);
        }

        @Override
        public Reading passage(String before, String text) {
            throw new UnsupportedOperationException("passages have their vectors already");
        }
    };

    @Test
    void whatLiesInTheSameDirectionIsNearest() {
        Nearness nearness = Nearness.by(MODEL, Map.of(1L, meaning(1, 0), 2L, meaning(0, 1), 3L, meaning(0.6f, 0.8f)));

        Map<Long, Double> near = nearness.to(nearness.read("Where?"));

        assertThat(near.get(1L)).isZero();
        assertThat(near.get(2L)).isEqualTo(1);
        assertThat(near.get(3L)).isBetween(0.3, 0.5);
        assertThat(Nearness.nearest(near, 2)).containsExactly(2L, 3L);
    }

    @Test
    void withoutVectorsNothingIsKnown() {
        assertThat(Nearness.unknown().read("Where?")).isNull();
        assertThat(Nearness.by(MODEL, Map.of()).read("Where?")).isNull();
        assertThat(Nearness.unknown().to(null)).isEmpty();
    }

    private static Meaning meaning(float... whole) {
        return new Meaning(whole, new byte[0][]);
    }
}
