package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dragoman.model.FeatureVector;
import dragoman.model.Meaning;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LateInteractionTest {

    private static final byte[] TRUCE = piece(127, 0, 0);
    private static final byte[] CEASEFIRE = piece(102, 76, 0);
    private static final byte[] WHO = piece(0, 0, 127);
    private static final byte[] HERRING = piece(0, -127, 0);

    private static final Map<Long, Meaning> MEANINGS =
            Map.of(1L, meaning(CEASEFIRE, HERRING), 2L, meaning(HERRING), 3L, meaning(WHO, TRUCE), 4L, meaning());

    /** Asks "who", "truce", of which the second tells what it is about. */
    private static Map<String, Double> features(long passage, @Nullable Long before) {
        FeatureVector.Builder features = FeatureVector.EMPTY.more();
        new LateInteraction(new byte[][] {WHO, TRUCE}, new int[] {1}, MEANINGS::get).add(features, passage, before);
        return features.build().byName();
    }

    @Test
    void eachPieceOfTheQuestionCountsByItsLikestOne() {
        assertThat(features(3, null)).containsEntry("maxsim", 1.0).containsEntry("maxsim-own", 1.0);
        assertThat(features(1, null).get("maxsim-own")).isCloseTo((0 + 102 / 127.0) / 2, within(1e-6));
        assertThat(features(1, null).get("maxsim-content")).isCloseTo(102 / 127.0, within(1e-6));
    }

    @Test
    void whatHasNothingToDoWithItHasNone() {
        assertThat(features(2, null).get("maxsim")).isZero();
    }

    @Test
    void aPieceMayFindItsLikeInTheSentenceBeforeAndCountsLessThere() {
        Map<String, Double> behind = features(1, 3L);

        assertThat(behind.get("maxsim")).isGreaterThan(features(1, null).get("maxsim"));
        assertThat(behind.get("maxsim-own")).isEqualTo(features(1, null).get("maxsim-own"));
        assertThat(behind.get("maxsim-content")).isCloseTo(102 / 127.0, within(1e-6));
        assertThat(features(2, 3L).get("maxsim-content")).isCloseTo(0.8, within(1e-6));
    }

    @Test
    void thePiecesOfThePassageThatFindMostTellWhatItAnswers() {
        assertThat(features(3, null).get("maxsim-back")).isCloseTo(1, within(1e-6));
        assertThat(features(1, null).get("maxsim-back")).isCloseTo(102 / 127.0 / 2, within(1e-6));
    }

    @Test
    void theTellingWordsMayFindTheirLikeWhereSomethingIsDenied() {
        assertThat(denied(1, 0)).containsEntry("denied-like", 1.0).containsEntry("denied-share", 1.0);
        assertThat(denied(1, 1)).containsEntry("denied-like", 0.0).containsEntry("denied-share", 0.0);
        assertThat(denied(4, 0)).containsEntry("denied-like", 0.0).containsEntry("denied-share", 0.0);
    }

    /** Where one of its pieces stands in a denial. */
    private static Map<String, Double> denied(long passage, int piece) {
        FeatureVector.Builder features = FeatureVector.EMPTY.more();
        BitSet denied = new BitSet();
        denied.set(piece);
        new LateInteraction(new byte[][] {WHO, TRUCE}, new int[] {1}, MEANINGS::get)
                .addDenied(features, passage, denied);
        return features.build().byName();
    }

    @Test
    void aPassageWithoutPiecesIsLikeNothing() {
        assertThat(features(4, null))
                .allSatisfy((name, value) -> assertThat(value).isZero());
        assertThat(features(5, null))
                .allSatisfy((name, value) -> assertThat(value).isZero());
    }

    private static Meaning meaning(byte[]... pieces) {
        return new Meaning(new float[0], pieces);
    }

    private static byte[] piece(int... values) {
        byte[] piece = new byte[values.length];
        for (int i = 0; i < piece.length; i++) {
            piece[i] = (byte) values[i];
        }
        return piece;
    }
}
