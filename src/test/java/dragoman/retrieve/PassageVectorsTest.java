package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import dragoman.model.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    void aSentenceIsLookedAtAloneAndBehindTheTitle() {
        PassageVectors.of(model, article("Dam fills"), List.of(passage(0, "It is full.", Passage.Kind.SENTENCE)));

        assertThat(model.given).containsExactly("It is full.", "Dam fills It is full.");
    }

    @Test
    void withoutATitleTheFirstSentenceStandsForItAndTheOneBeforeTellsWhoHeIs() {
        PassageVectors.of(
                model,
                article(null),
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
        PassageVectors.of(model, article("Dossier"), List.of(passage(0, "“We leave.”", Passage.Kind.QUOTE)));

        assertThat(model.given).containsExactly("“We leave.”");
    }

    private static Article article(@Nullable String title) {
        return new Article("a", title, null, null, LocalDate.of(2021, 3, 6), null, "");
    }

    private static Passage passage(int ordinal, String text, Passage.Kind kind) {
        return new Passage("a", ordinal, 1, null, text, kind, "");
    }
}
