package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Block;
import org.junit.jupiter.api.Test;

/** TIMEX3 values are written as people write days. */
class DaysTest {

    @Test
    void daysWeeksWeekendsMonthsAndYearsAreWrittenOut() {
        assertThat(written("2021-03-05")).isEqualTo("5 March 2021");
        assertThat(written("2021-W09")).isEqualTo("1 to 7 March 2021");
        assertThat(written("2020-W53")).isEqualTo("28 December 2020 to 3 January 2021");
        assertThat(written("2021-W09-WE")).isEqualTo("6 to 7 March 2021");
        assertThat(written("2021-03")).isEqualTo("March 2021");
        assertThat(written("1981")).isEqualTo("1981");
        assertThat(written("2021-03-05T14:30")).isEqualTo("5 March 2021, 14:30");
        assertThat(written("2021-03-05TMO")).isEqualTo("5 March 2021");
    }

    @Test
    void whatIsNoDayStaysAsItIs() {
        assertThat(Days.of("PRESENT_REF")).isEqualTo("PRESENT_REF");
        assertThat(Days.named("P5D")).isEmpty();
    }

    @Test
    void inOtherLanguagesTheyAreWrittenAsThereIsCustom() {
        assertThat(written("2021-W09", "de")).isEqualTo("1. bis 7. März 2021");
        assertThat(written("2021-03", "ru")).isEqualTo("март 2021");
        assertThat(written("2021-03-05T14:30", "fr")).isEqualTo("5 mars 2021, 14:30");
        assertThat(written("2020-W53", "ar")).isEqualTo("\u200F28 ديسمبر 2020 إلى 3 يناير 2021");
    }

    private static String written(String timex) {
        return written(timex, "en");
    }

    private static String written(String timex, String language) {
        return Phrasebook.of(language).line(Block.Phrase.of("words", Days.of(timex)));
    }
}
