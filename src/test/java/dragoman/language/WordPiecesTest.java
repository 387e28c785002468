package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private final WordPieces pieces =
            new WordPieces(Set.of("the", "dam", "##med", "cafe", "\"", "“", "”", "-", ",", "peace"));

    @Test
    void aWordThatIsNotKnownIsMadeOfPieces() {
        assertThat(pieces.of("The dammed dam")).containsExactly("[CLS]", "the", "dam", "##med", "dam", "[SEP]");
    }

    @Test
    void aWordWithoutPiecesIsUnknown() {
        assertThat(pieces.of("the zyx")).containsExactly("[CLS]", "the", "[UNK]", "[SEP]");
    }

    @Test
    void everyMarkStandsAlone() {
        assertThat(pieces.of("“The dam,” --\"peace,\""))
                .containsExactly("[CLS]", "“", "the", "dam", ",", "”", "-", "-", "\"", "peace", ",", "\"", "[SEP]");
    }

    @Test
    void accentsAndWhatCannotBeSeenAreLeftOut() {
        assertThat(pieces.of("Café\u200b\tpeace")).containsExactly("[CLS]", "cafe", "peace", "[SEP]");
    }
}
