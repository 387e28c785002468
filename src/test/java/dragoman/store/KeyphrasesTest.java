package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.store.Keyphrases.Frequency;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Phrases weigh what they are worth as names of topics. */
class KeyphrasesTest {

    @Test
    void aWordThatComesOnlyInsideALongerPhraseWeighsNothing() {
        var weights = Keyphrases.weights(Map.of("fishing quota", new Frequency(4, 2), "quota", new Frequency(4, 2)));

        assertThat(weights.get("quota")).isZero();
        assertThat(weights.get("fishing quota")).isPositive();
    }

    @Test
    void moreWordsAndMoreArticlesWeighMore() {
        var weights = Keyphrases.weights(Map.of(
                "truce", new Frequency(4, 1),
                "salt tax", new Frequency(4, 1),
                "harbour", new Frequency(4, 3)));

        assertThat(weights.get("salt tax")).isGreaterThan(weights.get("truce"));
        assertThat(weights.get("harbour")).isGreaterThan(weights.get("truce"));
    }
}
