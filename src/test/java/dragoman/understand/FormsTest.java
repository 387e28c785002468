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
    void aChangeAsksForItsSteps() {
        assertThat(Forms.several("How has the price of salt risen?")).contains(Intent.LIST);
    }

    @Test
    void aPlainQuestionHasNoSuchForm() {
        assertThat(Forms.several("What did the envoy say about the canal?")).isEmpty();
    }
}
