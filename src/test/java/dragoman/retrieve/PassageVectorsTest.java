package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Meaning;
import dragoman.model.Passage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageVectorsTest {

    /** Notes what it is given. */
    private static final class Notebook implements Embedding {

        private final List<String> given = new ArrayList<>();

        @Override
        public String name() {
            return "notebook";
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
            throw new UnsupportedOperationException("nothing is asked");
        }

        @Override
        public Reading passage(String before, String text) {
            given.add(before + "|" + text);
            return new Reading(new float[] {1}, List.of(text), new float[][] {state(given.size())});
        }
    }

    private final Notebook model = new Notebook();

    @Test
    void theFirstSentenceTellsOfTheMatterAndTheOneBeforeWhoHeIs() {
        PassageVectors.of(
                model,
                List.of(
                        passage(0, "By Ana Sool", Passage.Kind.BYLINE),
                        passage(1, "The dam fills.", Passage.Kind.SENTENCE),
                        passage(2, "He left.", Passage.Kind.SENTENCE)));

        assertThat(model.given)
                .containsExactly(
                        "|By Ana Sool",
                        "|The dam fills.",
                        "The dam fills.|The dam fills.",
                        "|He left.",
                        "The dam fills.|He left.",
                        "The dam fills.|He left.");
    }

    @Test
    void anEntryOfADossierStandsForItself() {
        PassageVectors.of(model, List.of(passage(0, "“We leave.”", Passage.Kind.QUOTE)));

        assertThat(model.given).containsExactly("|“We leave.”");
    }

    @Test
    void aPieceLiesWhereTheMeanOfItsStatesDoes() {
        Passage byline = passage(0, "By Ana Sool", Passage.Kind.BYLINE);

        assertThat(PassageVectors.of(model, List.of(byline)).values())
                .extracting(Meaning::pieces)
                .containsExactly(PieceSpace.own().of(new float[][] {state(1)}));
    }

    @Test
    void thePiecesOfATextsEndMayBeMissingWhereMuchStandsBeforeIt() {
        Reading alone = new Reading(new float[] {1}, List.of("he", "left"), new float[][] {{2, 0}, {0, 2}});
        Reading cut = new Reading(new float[] {1}, List.of("he"), new float[][] {{4, 2}});

        assertThat(PassageVectors.states(List.of(alone, cut))).isDeepEqualTo(new float[][] {{3, 1}, {0, 2}});
    }

    /** Of the size of the model's. */
    private static float[] state(int seed) {
        float[] state = new float[384];
        state[seed] = 1;
        return state;
    }

    private static Passage passage(int ordinal, String text, Passage.Kind kind) {
        return new Passage("a", ordinal, 1, null, text, kind, "");
    }
}
