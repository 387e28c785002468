package dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Linguist;
import dragoman.language.Sentence;
import dragoman.language.Times;
import dragoman.model.Figure;
import dragoman.model.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures have a value, a unit, what they count and how exact they are. */
class FiguresTest {

    private static final Linguist LINGUIST = new Linguist();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "An estimated 70,000 people fled. | 70,000 people | 70000 | people | people | about",
                "Dozens of prisoners left. | Dozens of prisoners | 24 | prisoners | prisoners | at least",
                "Hundreds of thousands of people fled. | Hundreds of thousands of people | 200000 | people | people | at least",
                "Some twenty-five goats died. | twenty-five goats | 25 | goats | goats | about",
                "Half a million people fled. | Half a million people | 500000 | people | people | -",
                "No fewer than 25 soldiers came. | 25 soldiers | 25 | soldiers | soldiers | at least",
                "One soldier was killed. | One soldier | 1 | soldier | soldier | -",
                "They gave $5 million in aid. | $5 million in aid | 5000000 | USD | aid | -",
                "The road cost €3bn. | €3bn | 3000000000 | EUR | - | -",
                "It cost more than 500,000 euros. | 500,000 euros | 500000 | EUR | - | more than",
                "It lost US$20 million. | US$20 million | 20000000 | USD | - | -",
                "Nearly 12.5 percent of voters came. | 12.5 percent of voters | 12.5 | percent | voters | nearly",
                "He won 60% of the votes. | 60% of the votes | 60 | percent | votes | -",
                "A quarter of the members left. | A quarter of the members | 0.25 | share | members | -",
                "One in five villagers stayed. | One in five villagers | 0.2 | share | villagers | -",
                "They shipped 6 million tonnes of grain. | 6 million tonnes of grain | 6000000 | tonnes | grain | -",
                "The death toll rose to 250. | 250 | 250 | people | death toll | -",
                "The number of refugees has reached five million. | five million | 5000000 | refugees | refugees | -",
                "At least 12 were killed. | 12 | 12 | people | killed | at least",
                "The girl, aged 12, left. | 12 | 12 | years | age | -",
                "A six-year-old girl left. | six-year-old | 6 | years | age | -",
                "The minister, Ada Holm, 52, left. | 52 | 52 | years | age | -",
                "It cost a quarter of a million euros. | a quarter of a million euros | 250000 | EUR | - | -",
                "They lost hundreds of millions of dollars. | hundreds of millions of dollars | 200000000 | USD | - | at least",
                "About 12,000 registered voters came. | 12,000 registered voters | 12000 | voters | registered voters | about",
                "A 5,000-strong force came. | 5,000-strong force | 5000 | people | force | -"
            })
    void aFigureSaysWhatItCounts(String text, String words, double value, String unit, String of, String qualifier) {
        assertThat(read(text)).singleElement().satisfies(f -> {
            assertThat(Objects.requireNonNull(f.span()).of(text)).isEqualTo(words);
            assertThat(f.value()).isEqualTo(value);
            assertThat(f.unit()).isEqualTo(unit);
            assertThat(f.of()).isEqualTo(of);
            assertThat(f.qualifier()).isEqualTo(qualifier);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Between 20 and 30 ships left.", "They saw 20-30 ships.", "They saw 20 to 30 ships."})
    void aRangeIsTwoFigures(String text) {
        assertThat(read(text)).extracting(Figure::value).containsExactly(20.0, 30.0);
        assertThat(read(text)).extracting(Figure::of).containsExactly("ships", "ships");
        assertThat(read(text)).extracting(Figure::qualifier).containsExactly("at least", "up to");
    }

    @Test
    void aRangeSharesItsMillions() {
        assertThat(read("It would cost $2-3 billion."))
                .extracting(Figure::value)
                .containsExactly(2e9, 3e9);
    }

    @Test
    void theObjectOfTheVerbIsCounted() {
        assertThat(read("The blast hit a market, killing 12 and wounding at least 30."))
                .extracting(f -> f.value() + " " + f.of())
                .containsExactly("12.0 killed", "30.0 wounded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolution 2254 and Article 5 bind the Group of 20.",
                "A Boeing 747 landed in June 2011.",
                "They met for the third time on the 21st.",
                "It ended 3-1.",
                "No one came, and one of them left.",
                "3. The parties agree."
            })
    void namesDatesAndOrdinalsAreNoFigures(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static List<Figure> read(String text) {
        List<Sentence> sentences = LINGUIST.sentences(text);
        List<TimeExpression> times = Times.in(text, sentences, LocalDate.parse("2021-03-13")).stream()
                .flatMap(List::stream)
                .map(t -> new TimeExpression("a", 0, t.span(), t.span().of(text), t.type(), t.value()))
                .toList();
        return sentences.stream()
                .flatMap(s -> Figures.in("a", s, 0, times).stream())
                .toList();
    }
}
