package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HyphensTest {

    private static final Gists GISTS = new Gists(new Linguist(), Knowledge.load(Path.of("data")));

    @Test
    void onlyWordsWithAHyphenBetweenLettersAreJoined() {
        assertThat(Hyphens.joined("ferry-boat")).contains("ferryboat");
        assertThat(Hyphens.joined("ferryboat")).isEmpty();
        assertThat(Hyphens.joined("14-member")).isEmpty();
        assertThat(Hyphens.joined("-")).isEmpty();
    }

    @Test
    void allOfATextAreJoined() {
        assertThat(Hyphens.allJoined("A ferry-boat – the last – ran on day-to-day orders."))
                .isEqualTo("ferryboat daytoday");
        assertThat(Hyphens.allJoined("A ferry ran.")).isEmpty();
    }

    @Test
    void eitherSpellingIsFoundInTheOther() {
        assertThat(holds("The ferry-boat has sunk.", "Where did the ferryboat sink?"))
                .isEqualTo(1);
        assertThat(holds("The ferryboat has sunk.", "Where did the ferry-boat sink?"))
                .isEqualTo(1);
    }

    private static double holds(String passage, String question) {
        return GISTS.of(question).sentence().tokens().stream()
                .filter(t -> t.lower().startsWith("ferry"))
                .mapToDouble(t -> GISTS.of(passage).holds(GISTS.sought(t)))
                .sum();
    }

    @Test
    void aModelReadsTheWholeWordWhereItKnowsOne() {
        WordPieces pieces = new WordPieces(Set.of("ferryboat", "ferry", "boat", "fire", "-"));

        assertThat(pieces.of("ferry-boat fire-boat"))
                .containsExactly("[CLS]", "ferryboat", "fire", "-", "boat", "[SEP]");
    }
}
