package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The model that comes with the program, where the platform can run it; this one can. */
class EmbeddingsTest {

    private static final Embedding MODEL = Embeddings.loading().model().orElseThrow();

    @Test
    void whatMeansTheLikeLiesNearerThanWhatDoesNot() {
        float[] asked = MODEL.question("What did the minister say about a truce?");

        double like = Vectors.product(asked, MODEL.passage("The foreign secretary spoke of a ceasefire."));
        double other = Vectors.product(asked, MODEL.passage("Herring catches fell by a tenth."));

        assertThat(like).isGreaterThan(other + 0.1);
    }

    @Test
    void aVectorHasLengthOneAndDependsOnItsTextAlone() {
        float[] first = MODEL.passage("The envoy of Averia left.");
        MODEL.passage("Something else altogether.");

        assertThat(Vectors.product(first, first)).isCloseTo(1, within(1e-4));
        assertThat(MODEL.passage("The envoy of Averia left.")).isEqualTo(first);
    }

    @Test
    void anEmptyTextAndAnEndlessOneHaveVectorsToo() {
        assertThat(MODEL.passage("")).hasSize(384);
        assertThat(MODEL.passage("dam ".repeat(20_000))).hasSize(384);
    }

    @Test
    void severalThreadsMayAskAtOnce() {
        float[] alone = MODEL.question("Who left?");

        List<float[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> MODEL.question("Who left?"))
                .toList();

        assertThat(together).allSatisfy(vector -> assertThat(vector).isEqualTo(alone));
    }

    @Test
    void withoutAnyThereIsNoModel() {
        assertThat(Embeddings.none().model()).isEmpty();
    }
}
