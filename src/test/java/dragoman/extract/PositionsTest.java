package dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Position;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stance is given to whoever takes it, and rather left out than given wrongly. */
class PositionsTest {

    private static final Extractor EXTRACTOR = new Extractor(new Linguist(), Knowledge.load(Path.of("data")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Zorland opposes the ban on whaling.                               | Zorland against the ban on whaling
            Marvia supports the river treaty.                                 | Marvia for the river treaty
            Envoy Ana Kovac said Marvia backs the plan for a bridge.          | Marvia for the plan for a bridge
            Zorland does not support new tariffs.                             | Zorland against new tariffs
            Zorland does not oppose the new tariffs.                          | -
            Marvia rejected a proposal to share the harbour.                  | Marvia against a proposal to share the harbour
            Marvia is in favour of a truce.                                   | Marvia for a truce
            Zorland is against the dam.                                       | Zorland against the dam
            Zorland called for an end to the blockade.                        | Zorland for an end to the blockade
            Zorland agreed to reopen the port.                                | Zorland for to reopen the port
            Marvia refused to recognise the council.                          | Marvia against to recognise the council
            Marvia ruled out talks with the rebels.                           | Marvia against talks with the rebels
            “We support the truce,” said Ana Kovac, the foreign minister.     | Ana Kovac for the truce
            “We will not accept a partial truce,” said Ana Kovac, the foreign minister. | Ana Kovac against a partial truce
            Marvia would sign the treaty only if Zorland opened the border.   | Marvia conditional would sign the treaty only if Zorland opened the border
            Unless Zorland frees the sailors, Marvia will close its ports.    | Marvia conditional will close its ports Unless Zorland frees the sailors
            Marvia will not attend the summit until Zorland withdraws its ships. | Marvia conditional will not attend the summit until Zorland withdraws its ships
            Marvia may support the treaty.                                    | -
            Would Marvia support the treaty?                                  | -
            Zorland urged Marvia to support the plan.                         | -
            Zorland accused Marvia of opposing the treaty.                    | -
            Zorland denied that it had rejected the offer.                    | -
            If Zorland supports the plan, the war may end.                    | -
            """)
    void aStanceIsFoundWithItsTopic(String sentence, String expected) {
        assertThat(positions(sentence)).isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    private static List<String> positions(String body) {
        Evidence evidence =
                EXTRACTOR.extract(new Article("a", null, null, null, LocalDate.parse("2021-03-13"), null, body));
        return evidence.positions().stream().map(PositionsTest::line).toList();
    }

    private static String line(Position position) {
        String condition = position.condition() == null ? "" : " " + position.condition();
        return position.actor() + " " + position.stance().name().toLowerCase(Locale.ROOT) + " " + position.topic()
                + condition;
    }
}
