package dragoman.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Intent;
import org.junit.jupiter.api.Test;

/** Comparisons and changes are known by their form. */
class FormsTest {

    @Test
    void aComparisonIsKnownByItsForm() {
        assertThat(Forms.several("How do Veldania and Ostria differ on the canal?"))
                .contains(Intent.COMPARE);
        assertThat(Forms.several("Put the envoy's account next to the general's."))
                .contains(Intent.COMPARE);
    }

    @Test
    void twoQuestionsInOneAskForBothAnswers() {
        assertThat(Forms.several("On salt, what did the guild offer on Monday and what did Ilva Brandt reply?"))
                .contains(Intent.LIST);
        assertThat(Forms.several("What does the canal mean to Brandt and what to Kovac?"))
                .contains(Intent.LIST);
        assertThat(Forms.several("The guild's offer and how Ostria reacted to it"))
                .contains(Intent.LIST);
        assertThat(Forms.several("Did Brandt say when and where it will be signed?"))
                .isEmpty();
    }

    @Test
    void oneVersionAgainstAnotherIsAComparison() {
        assertThat(Forms.several("Who fired first? The army's version against the villagers'"))
                .contains(Intent.COMPARE);
        assertThat(Forms.several("How many are left? Put the mayor's figure beside the guild's."))
                .contains(Intent.COMPARE);
    }

    @Test
    void aChangeAsksForItsSteps() {
        assertThat(Forms.several("How has the price of salt risen?")).contains(Intent.LIST);
    }

    @Test
    void aPlainQuestionHasNoSuchForm() {
        assertThat(Forms.several("What did the envoy say about the canal?")).isEmpty();
    }
}
