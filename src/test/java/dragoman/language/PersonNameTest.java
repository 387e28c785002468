package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of one person are told from names of two. */
class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ana Kovac, Ana M. Kovac",
        "Ana Kovac, Ana Maria Kovac",
        "A. Kovac, Ana Kovac",
        "Sergei Dunin, Sergey Dunin",
        "Mohammed Haddar, Muhamad Haddar",
        "José Prado, Jose Prado",
        "Mr Kovac, Kovac",
        "Kovac, Ana Kovac"
    })
    void mayBeOne(String one, String other) {
        assertThat(PersonName.of(one).fits(PersonName.of(other))).isTrue();
        assertThat(PersonName.of(other).fits(PersonName.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Kovac, Ivo Kovac",
        "Ana Kovac, Ana Lund",
        "Jan P. Holt, Jan R. Holt",
        "Peter Holt, Peter Holt Jr.",
        "Ina Dunin, Ian Dunin"
    })
    void areTwo(String one, String other) {
        assertThat(PersonName.of(one).fits(PersonName.of(other))).isFalse();
    }

    @Test
    void aNameWithoutLettersIsStillAName() {
        assertThat(PersonName.of("007").bare()).isTrue();
    }
}
