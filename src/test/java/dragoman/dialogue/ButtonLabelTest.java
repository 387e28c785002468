package dragoman.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ButtonLabelTest {

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(ButtonLabel.of("What did Anna Sorel say about the bridge?"))
                .isEqualTo("What did Anna Sorel say about the bridge?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Who opposes the truce that the ministers agreed upon on the bridge at Dun? \
                    | Who opposes the truce that the ministers agreed upon…
                    What did Defence Minister Bo Lind say about those trucks of Anna Sorel? \
                    | What did Defence Minister Bo Lind say about those trucks…
                    What did Anna Sorel say about the bridge, the river and on 5 February 2021? \
                    | What did Anna Sorel say about the bridge, the river…
                    Which of the two countries has counted more trucks, and why is it so? \
                    | Which of the two countries has counted more trucks…""")
    void what_is_too_long_ends_where_one_may_stop_reading(String words, String label) {
        assertThat(ButtonLabel.of(words)).isEqualTo(label);
        assertThat(label.length()).isLessThanOrEqualTo(ButtonLabel.LONGEST);
    }

    @Test
    void one_endless_word_is_cut_and_no_letter_of_two_units_in_half() {
        assertThat(ButtonLabel.of("😀".repeat(50))).endsWith("😀…").hasSizeLessThanOrEqualTo(ButtonLabel.LONGEST);
    }
}
