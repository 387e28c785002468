package dragoman.read;

import static dragoman.read.ReadingTexts.READER;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dragoman.language.Byline;
import dragoman.language.Bylines;
import dragoman.model.Article;
import java.util.List;

/**
 * Any bytes under any name become articles or refusals of one line, never an exception. Runs its stored inputs in every
 * build, and looks for new ones for a while with JAZZER_FUZZ=1; each that broke something stays as a file beside them.
 */
class ReaderFuzzTest {

    private static final List<String> NAMES = List.of("a.txt", "a.html", "a.xml", "a", "-");

    @FuzzTest(maxDuration = "20s")
    void anyBytesAreReadOrRefused(FuzzedDataProvider data) {
        String name = data.pickValue(NAMES);
        for (Reading reading : READER.read(data.consumeRemainingAsBytes(), name, Given.NOTHING)) {
            switch (reading) {
                case Reading.Read read -> check(read.article());
                case Reading.Refused refused ->
                    assertThat(refused.message()).isNotBlank().doesNotContain("\n", "could not be read (java.lang");
            }
        }
    }

    private static void check(Article article) {
        assertThat(article.body()).isNotBlank();
        int last = 0;
        for (Byline byline : Bylines.opening(article.body())) {
            assertThat(byline.span().start()).isGreaterThanOrEqualTo(last);
            last = byline.next();
            assertThat(last).isLessThanOrEqualTo(article.body().length());
        }
    }
}
