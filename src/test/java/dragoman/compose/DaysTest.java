package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** TIMEX3 values are written as people write days. */
class DaysTest {

    @Test
    void daysWeeksWeekendsMonthsAndYearsAreWrittenOut() {
        assertThat(Days.of("2021-03-05")).isEqualTo("5 March 2021");
        assertThat(Days.of("2021-W09")).isEqualTo("1 to 7 March 2021");
        assertThat(Days.of("2020-W53")).isEqualTo("28 December 2020 to 3 January 2021");
        assertThat(Days.of("2021-W09-WE")).isEqualTo("6 to 7 March 2021");
        assertThat(Days.of("2021-03")).isEqualTo("March 2021");
        assertThat(Days.of("1981")).isEqualTo("1981");
        assertThat(Days.of("2021-03-05T14:30")).isEqualTo("5 March 2021, 14:30");
        assertThat(Days.of("2021-03-05TMO")).isEqualTo("5 March 2021");
    }

    @Test
    void whatIsNoDayStaysAsItIs() {
        assertThat(Days.of("PRESENT_REF")).isEqualTo("PRESENT_REF");
        assertThat(Days.written("P5D")).isEmpty();
        assertThat(Days.of(null)).isEmpty();
    }
}
