package dragoman.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexTest {

    @ParameterizedTest
    @CsvSource({
        "2016-02-05, 2016-02-05",
        "2016-02-05T14:30, 2016-02-05",
        "2016-02-05TEV, 2016-02-05",
        "2016-02, 2016-02-01/2016-02-29",
        "2016, 2016-01-01/2016-12-31",
        "2016-W05, 2016-02-01/2016-02-07",
        "2016-W05-WE, 2016-02-06/2016-02-07",
        "2015-W53, 2015-12-28/2016-01-03",
        "2016-Q1, 2016-01-01/2016-03-31",
        "199, 1990-01-01/1999-12-31"
    })
    void aValueCoversTheDaysThatItNames(String value, String days) {
        assertThat(Timex.days(value)).hasToString("Optional[" + days + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P5D", "PRESENT_REF", "XXXX-02-05", "2016-SP", "2016-02-31", "2016-13", "2015-W60", "", "T14:30"
            })
    void whatIsNoStretchOfTheCalendarCoversNone(String value) {
        assertThat(Timex.days(value)).isEmpty();
    }

    @Test
    void noValueCoversNone() {
        assertThat(Timex.days(null)).isEmpty();
    }
}
