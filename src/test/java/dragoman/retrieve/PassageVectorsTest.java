package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

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
        public float[] question(String text) {
            return new float[] {1};
        }

        @Override
        public float[] passage(String text) {
            given.add(text);
            return new float[] {1};
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
                        "By Ana Sool",
                        "The dam fills.",
                        "The dam fills. The dam fills.",
                        "He left.",
                        "The dam fills. He left.",
                        "The dam fills. He left.");
    }

    @Test
    void anEntryOfADossierStandsForItself() {
        PassageVectors.of(model, List.of(passage(0, "“We leave.”", Passage.Kind.QUOTE)));

        assertThat(model.given).containsExactly("“We leave.”");
    }

    private static Passage passage(int ordinal, String text, Passage.Kind kind) {
        return new Passage("a", ordinal, 1, null, text, kind, "");
    }
}
