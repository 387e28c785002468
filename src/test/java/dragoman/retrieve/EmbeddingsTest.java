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
        float[] asked =
                MODEL.question("What did the minister say about a truce?").whole();

        double like = Vectors.product(
                asked,
                MODEL.passage("", "The foreign secretary spoke of a ceasefire.").whole());
        double other = Vectors.product(
                asked, MODEL.passage("", "Herring catches fell by a tenth.").whole());

        assertThat(like).isGreaterThan(other + 0.1);
    }

    @Test
    void aVectorHasLengthOneAndDependsOnItsTextAlone() {
        float[] first = MODEL.passage("", "The envoy of Averia left.").whole();
        MODEL.passage("", "Something else altogether.");

        assertThat(Vectors.product(first, first)).isCloseTo(1, within(1e-4));
        assertThat(MODEL.passage("", "The envoy of Averia left.").whole()).isEqualTo(first);
    }

    @Test
    void anEmptyTextAndAnEndlessOneHaveVectorsToo() {
        assertThat(MODEL.passage("", "").whole()).hasSize(384);
        assertThat(MODEL.passage("", "dam ".repeat(20_000)).whole()).hasSize(384);
    }

    @Test
    void eachPieceOfTheTextHasAStateWithWhatStandsBeforeItOrWithout() {
        Reading alone = MODEL.passage("", "The envoy left.");
        Reading behind = MODEL.passage("A truce was signed.", "The envoy left.");

        assertThat(alone.pieces()).containsExactly("the", "envoy", "left", ".");
        assertThat(behind.pieces()).isEqualTo(alone.pieces());
        assertThat(alone.states()).hasDimensions(4, 384);
        assertThat(behind.states()).hasDimensions(4, 384);
        assertThat(behind.states()[1]).isNotEqualTo(alone.states()[1]);
        assertThat(MODEL.question("Who left?").pieces()).containsExactly("who", "left", "?");
    }

    @Test
    void behindTooMuchNothingOfATextIsLeft() {
        assertThat(MODEL.passage("dam ".repeat(20_000), "The envoy left.").states())
                .isEmpty();
        assertThat(MODEL.passage("", "").states()).isEmpty();
    }

    @Test
    void severalThreadsMayAskAtOnce() {
        float[] alone = MODEL.question("Who left?").whole();

        List<float[]> together = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> MODEL.question("Who left?").whole())
                .toList();

        assertThat(together).allSatisfy(vector -> assertThat(vector).isEqualTo(alone));
    }

    @Test
    void withoutAnyThereIsNoModel() {
        assertThat(Embeddings.none().model()).isEmpty();
    }
}
