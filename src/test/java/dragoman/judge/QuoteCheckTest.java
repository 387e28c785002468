package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words are found in the sources whatever their marks and case, and told apart from altered ones. */
class QuoteCheckTest {

    private static final QuoteCheck CHECK = new QuoteCheck(new Gists(new Linguist(), Knowledge.load(Path.of("data"))));
    private static final List<PassageEvidence> SOURCES =
            List.of(passage("Kovac said, “The border will not open until the last truck has been searched.”"), passage("Nobody came to the harbour."));

    private static PassageEvidence passage(String text) {
        Article article = new Article("a", null, null, null, LocalDate.parse("2021-03-13"), null, "");
        return new PassageEvidence(
                text.hashCode(), article, new Passage("a", 0, 1, null, text, Passage.Kind.SENTENCE, ""), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
    }

    @Test
    void theSameWordsAreExactWhateverTheirMarksAndCase() {
        Optional<QuoteCheck.Match> match = CHECK.find("the border will not open until the last truck", SOURCES);
        assertThat(match).hasValueSatisfying(m -> assertThat(m.exact()).isTrue());
    }

    @Test
    void alteredWordsAreFoundButNotExact() {
        Optional<QuoteCheck.Match> match = CHECK.find("The border will open before the last truck has been searched", SOURCES);
        assertThat(match).hasValueSatisfying(m -> assertThat(m.exact()).isFalse());
    }

    @Test
    void otherWordsAreNotFound() {
        assertThat(CHECK.find("We shall fight them in the mountains", SOURCES)).isEmpty();
    }
}
