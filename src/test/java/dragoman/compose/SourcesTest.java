package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import dragoman.model.Citation;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Passages;
import dragoman.model.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far an excerpt reaches. */
class SourcesTest {

    private static final String FIRST = "The ferry stopped on Monday.";
    private static final String SECOND = "She will not sail before the ice is gone.";
    private static final String LONG = "Nobody knows when that will be" + ", nor why".repeat(50) + ".";
    private static final String BODY = String.join(" ", FIRST, SECOND, LONG);
    private static final Article ARTICLE =
            new Article("ferry", null, "Harbour Post", null, LocalDate.of(2021, 3, 3), null, BODY);

    private final Sources sources = new Sources(id -> Optional.of(ARTICLE));

    @Test
    void aSentenceIsShownAlone() {
        assertThat(sources.cite(sentence(0, FIRST)).quote()).isEqualTo(FIRST);
    }

    @Test
    void orWithTheOneBesideItAsTheyStandInTheArticle() {
        Citation behind = sources.cite(sentence(0, FIRST), sentence(1, SECOND));
        Citation before = sources.cite(sentence(1, SECOND), sentence(0, FIRST));

        assertThat(behind.quote()).isEqualTo(FIRST + " " + SECOND);
        assertThat(behind.span()).isEqualTo(new Span(0, FIRST.length() + 1 + SECOND.length()));
        assertThat(before).isEqualTo(behind);
    }

    @Test
    void unlessBothAreLongerThanAnExcerptMayBe() {
        assertThat(sources.cite(sentence(1, SECOND), sentence(2, LONG)).quote()).isEqualTo(SECOND);
    }

    private static PassageEvidence sentence(int ordinal, String text) {
        int start = BODY.indexOf(text);
        Passage passage = new Passage(
                ARTICLE.id(), ordinal, 1, new Span(start, start + text.length()), text, Passage.Kind.SENTENCE, "");
        return Passages.bare(ordinal, ARTICLE, passage);
    }
}
