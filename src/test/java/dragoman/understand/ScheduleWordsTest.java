package dragoman.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours are read as people write them. */
class ScheduleWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "08:00 Europe/Berlin | 08:00",
                "every morning at 8 | 08:00",
                "change it to 6:30 am | 06:30",
                "at 9 pm please | 21:00",
                "each evening at nine, Cairo time | 21:00",
                "move it to half past six | 06:30",
                "at a quarter to ten | 09:45",
                "at noon | 12:00",
                "12 am | 00:00"
            })
    void hoursAreUnderstood(String text, LocalTime time) {
        assertThat(ScheduleWords.in(text).time()).contains(time);
    }

    @Test
    void zonesAreNamedInFullOrByTheirCity() {
        assertThat(ScheduleWords.in("8:00 Europe/Berlin").zone()).contains(ZoneId.of("Europe/Berlin"));
        assertThat(ScheduleWords.in("each evening at nine, Cairo time").zone()).contains(ZoneId.of("Africa/Cairo"));
        assertThat(ScheduleWords.in("send it daily").zone()).isEmpty();
    }

    @Test
    void anImpossibleHourIsNotGuessed() {
        assertThat(ScheduleWords.in("at 26:75").impossible()).contains("26:75");
        assertThat(ScheduleWords.in("at 26:75").time()).isEmpty();
    }
}
