package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of time get TIMEX3 values, counted from Saturday, 13 March 2021. */
class TimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He spoke on Friday | 2021-03-12",
                "a vote next Tuesday | 2021-03-16",
                "since yesterday | 2021-03-12",
                "they met on Aug. 7 | 2020-08-07",
                "they will meet on Aug. 7 | 2021-08-07",
                "on 7 August 2019 | 2019-08-07",
                "late next week | 2021-W11",
                "last year | 2020",
                "three days ago | 2021-03-10",
                "for less than five days | P5D",
                "a two-week pause | P2W",
                "in 1987 | 1987",
                "in March 2020 | 2020-03"
            })
    void wordsOfTimeHaveValues(String text, String value) {
        assertThat(Times.in(text, LocalDate.parse("2021-03-13")))
                .extracting(Times.Found::value)
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({"They may march", "the sunny side", "1987 ships"})
    void otherWordsHaveNone(String text) {
        assertThat(Times.in(text, LocalDate.parse("2021-03-13"))).isEmpty();
    }
}
