package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A capital or a seat of power is its government where it acts, and a place where things happen in it. */
class MetonymyTest {

    private static final Linguist LINGUIST = new Linguist();
    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));
    private static final NameIndex NAMES = KNOWLEDGE.names(List.of());

    private static List<Boolean> places(String sentence) {
        List<Token> tokens = LINGUIST.sentence(sentence).tokens();
        return NAMES.in(tokens).stream()
                .map(name -> KNOWLEDGE.metonymy().place(tokens, name))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lisbon rejected the plan.",
                "The envoys carried a letter to Lisbon.",
                "It was a blow for Lisbon.",
                "Pressure on Lisbon is growing.",
                "The offer from Lisbon came late.",
                "He spoke with officials in Lisbon.",
                "They say Lisbon will agree.",
                "Downing Street declined to comment."
            })
    void aGovernment(String sentence) {
        assertThat(places(sentence)).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks were held in Lisbon.",
                "She flew to Lisbon on Monday.",
                "The convoy came from Lisbon by road.",
                "Lisbon residents slept badly.",
                "The streets of Lisbon were empty.",
                "Shells fell on central Lisbon.",
                "The army bombed Lisbon.",
                "The capital, Lisbon, was quiet.",
                "Lisbon, the capital, was quiet.",
                "The Lisbon conference has ended.",
                "A crowd stood outside Downing Street."
            })
    void aPlace(String sentence) {
        assertThat(places(sentence)).containsExactly(true);
    }

    @Test
    void namesThatAreJoinedShareTheirPreposition() {
        assertThat(places("Crowds marched in Lisbon and Madrid.")).containsExactly(true, true);
        assertThat(places("Relations between Lisbon and Madrid are good.")).containsExactly(false, false);
    }

    @Test
    void aStateIsNoPlaceName() {
        assertThat(places("The talks were held in Portugal.")).containsExactly(false);
    }
}
