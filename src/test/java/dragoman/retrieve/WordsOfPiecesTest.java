package dragoman.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsOfPiecesTest {

    private static final List<String> PIECES = List.of("did", "lav", "##rov", "see", "lav", "?");

    @Test
    void aWordIsAllItsPieces() {
        assertThat(WordsOfPieces.places(PIECES, Set.of("lavrov", "see"))).containsExactly(1, 2, 3);
    }

    @Test
    void aPieceOfALongerWordIsNotThatWord() {
        assertThat(WordsOfPieces.places(PIECES, Set.of("lav"))).containsExactly(4);
    }

    @Test
    void withoutAnyOfTheWordsAllCount() {
        assertThat(WordsOfPieces.places(PIECES, Set.of("dam"))).containsExactly(0, 1, 2, 3, 4, 5);
    }
}
