package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read as people write them. */
class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7",
                "70,000 | 70000",
                "1 000 | 1000",
                "12 345 678 | 12345678",
                "1.5 million | 1500000",
                "3 bn | 3000000000",
                "eleven | 11",
                "twenty-five | 25",
                "Ninety nine | 99",
                "one hundred and one | 101",
                "two hundred and fifty thousand | 250000",
                "three million four hundred thousand and six | 3400006",
                "nineteen hundred | 1900",
                "a dozen | 12",
                "half a dozen | 6",
                "half a million | 500000",
                "two and a half | 2.5",
                "two and a half million | 2500000",
                "a million and a half | 1500000",
                "thousand | 1000"
            })
    void wordsHaveValues(String words, double value) {
        assertThat(NumberWords.value(words)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "half", "several", "dozens", "twenty-twenty", "five five", "1.2.3", "12th", "", "-"})
    void otherWordsAreNoNumber(String words) {
        assertThat(NumberWords.value(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"first,1", "third,3", "twelfth,12", "twentieth,20", "thirty-first,31", "21st,21", "112th,112"})
    void ordinalsNameAPlace(String word, int place) {
        assertThat(NumberWords.ordinal(word)).hasValue(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"with", "north", "monday", "th", "fortnight", "5"})
    void otherWordsAreNoOrdinal(String word) {
        assertThat(NumberWords.ordinal(word)).isEmpty();
    }

    @Test
    void aNumberEndsWhereOtherWordsBegin() {
        List<String> words = List.of("some", "two", "hundred", "and", "ten", "ships", "and", "one", "boat");
        assertThat(NumberWords.at(words, 1)).contains(new NumberWords.Found(210, 5));
        assertThat(NumberWords.at(words, 0)).isEmpty();
        assertThat(NumberWords.at(words, 7)).contains(new NumberWords.Found(1, 8));
    }
}
