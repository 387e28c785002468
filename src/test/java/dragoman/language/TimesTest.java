package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.TimeExpression;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words of time get TIMEX3 values, counted from Saturday, 13 March 2021. */
class TimesTest {

    private static final LocalDate PUBLISHED = LocalDate.parse("2021-03-13");
    private static final Linguist LINGUIST = new Linguist();

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
                "on the 7th of August, 2019 | 2019-08-07",
                "Thursday, 4 March 2021 | 2021-03-04",
                "on March third | 2021-03-03",
                "late next week | 2021-W11",
                "by the end of the month | 2021-03",
                "at the end of 2019 | 2019",
                "last year | 2020",
                "over the weekend | 2021-W10-WE",
                "three days ago | 2021-03-10",
                "about twenty-five years ago | 1996",
                "years ago | PAST_REF",
                "the day before yesterday | 2021-03-11",
                "a week from Monday | 2021-03-22",
                "Monday of last week | 2021-03-01",
                "for less than five days | P5D",
                "a two-week pause | P2W",
                "two and a half years | P2.5Y",
                "half an hour | PT30M",
                "over the next few days | PXD",
                "the past three quarters | P9M",
                "in 1987 | 1987",
                "in March 2020 | 2020-03",
                "fiscal 1996 | 1996",
                "the third quarter of 2019 | 2019-Q3",
                "the first half of 2019 | 2019-H1",
                "in the mid-1990s | 199",
                "in the late eighties | 198",
                "in the 19th century | 18",
                "in nineteen seventy-nine | 1979",
                "in the summer of 2019 | 2019-SU",
                "last winter | 2020-WI",
                "at noon | 2021-03-13T12:00",
                "at 9:30 p.m. EST | 2021-03-13T21:30",
                "at 18:05 GMT on Friday | 2021-03-12T18:05",
                "at five o'clock | 2021-03-13T05:00",
                "on Friday night | 2021-03-12TNI",
                "last night | 2021-03-12TNI",
                "every Tuesday | XXXX-WXX-2",
                "every two weeks | P2W",
                "weekly | P1W",
                "in the near future | FUTURE_REF",
                "recently | PAST_REF",
                "on Christmas Eve | 2020-12-24",
                "on Easter Sunday | 2020-04-12",
                "after the 9/11 attacks | 2001-09-11"
            })
    void wordsOfTimeHaveValues(String text, String value) {
        assertThat(Times.in(text, PUBLISHED)).extracting(Times.Found::value).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march",
                "the sunny side",
                "1987 ships",
                "a six-year-old girl",
                "44 years old",
                "a second goal",
                "Resolution 1970",
                "Minister Ada May said no",
                "He reads the Daily Lantern",
                "the Good Friday Agreement"
            })
    void otherWordsHaveNone(String text) {
        assertThat(Times.in(text, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The envoy will meet the rebels on Thursday. | 2021-03-18",
                "The envoy plans to leave Thursday. | 2021-03-18",
                "The talks are scheduled for Thursday. | 2021-03-18",
                "The truce could begin as early as Thursday. | 2021-03-18",
                "On Thursday the ministers will vote. | 2021-03-18",
                "The truce begins on Thursday. | 2021-03-18",
                "The envoy said Thursday that the truce will hold. | 2021-03-11",
                "The envoy, who met the rebels on Thursday, will return. | 2021-03-11",
                "The envoy would welcome a vote after Thursday's talks. | 2021-03-11",
                "The envoy could not be reached Thursday. | 2021-03-11",
                "The port has been closed since Thursday. | 2021-03-11",
                "The army announced attacks Thursday. | 2021-03-11",
                "The envoy spoke on Saturday. | 2021-03-13"
            })
    void theNearestVerbSaysWhereADayLies(String sentence, String value) {
        assertThat(read(sentence)).extracting(Times.Found::value).containsExactly(value);
    }

    @Test
    void laterSentencesCountFromTheTimeNamedLast() {
        assertThat(read("They signed it on 7 August 2019. Two days later it broke. Shots fell that same day."
                        + " A year earlier there was none. It ended the following week."))
                .extracting(Times.Found::value)
                .containsExactly("2019-08-07", "2019-08-09", "2019-08-09", "2018", "2018-W02");
    }

    @Test
    void aRangeOfDaysIsTwo() {
        assertThat(read("They met on 6-8 February and from March 1 to 3."))
                .extracting(Times.Found::value)
                .containsExactly("2021-02-06", "2021-02-08", "2021-03-01", "2021-03-03");
    }

    @Test
    void typesFollowFromValues() {
        assertThat(read("On Friday, at 10 a.m. on Friday, for two hours, every Friday."))
                .extracting(Times.Found::type)
                .containsExactly(
                        TimeExpression.Type.DATE,
                        TimeExpression.Type.TIME,
                        TimeExpression.Type.DURATION,
                        TimeExpression.Type.SET);
    }

    @Test
    void wordsStandAtTheirPlaceAlsoBehindLettersThatGrowInLowerCase() {
        String text = "In İzmir, İzmir and İzmir they met on Friday.";
        assertThat(Times.in(text, PUBLISHED))
                .singleElement()
                .satisfies(f -> assertThat(f.span().of(text)).isEqualTo("Friday"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"two ", "the ", "late ", "one hundred and ", "12 ", "12:", "first ", "every ", "in the ", "May "
            })
    void noTextTakesLong(String piece) {
        String text = piece.repeat(5_000 / piece.length());
        long began = System.nanoTime();
        Times.in(text, PUBLISHED);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    private static List<Times.Found> read(String text) {
        return Times.in(text, LINGUIST.sentences(text), PUBLISHED).stream()
                .flatMap(List::stream)
                .toList();
    }
}
