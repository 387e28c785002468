package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A question says by its words what kind of quantity it asks for. */
class MeasureTest {

    @Test
    void heightAndPriceAndAgeAreToldApart() {
        assertThat(Measure.asked("how high is the tower?")).contains(Measure.LENGTH);
        assertThat(Measure.asked("what does the ferry cost?")).contains(Measure.MONEY);
        assertThat(Measure.asked("how old is the envoy?")).contains(Measure.AGE);
    }

    @Test
    void aPlainCountIsNoMeasure() {
        assertThat(Measure.asked("how many ships left the port?")).isEmpty();
    }
}
