package dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.Evidence;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bodies that no editor wrote, each of which would take minutes if some step took the square of its size. */
@Timeout(60)
class HostileBodyTest {

    private static final Extractor EXTRACTOR = new Extractor(new Linguist(), Knowledge.load(Path.of("data")));

    @Test
    void aSentenceOfThousandsOfTokensIsRead() {
        assertThat(read("a. ".repeat(20_000)).quotes()).isEmpty();
    }

    @Test
    void aWordWithoutEndIsRead() {
        assertThat(read("a".repeat(100_000)).passages()).isNotEmpty();
    }

    @Test
    void bracketsAndCommasWithoutWordsAreRead() {
        assertThat(read("(".repeat(20_000)).quotes()).isEmpty();
        assertThat(read(", ".repeat(20_000)).quotes()).isEmpty();
    }

    @Test
    void marksThatOpenWithoutEndOrTakeTurnsAreRead() {
        assertThat(read("“".repeat(30_000)).quotes()).isEmpty();
        assertThat(read("“”\"".repeat(10_000)).quotes()).isEmpty();
    }

    @Test
    void manyQuotesOfOneParagraphAreAllFound() {
        String body = IntStream.range(0, 1_000)
                .mapToObj(i -> "“No deal " + i + ",” said Ana Belo.")
                .collect(Collectors.joining(" "));

        assertThat(read(body).quotes()).hasSize(1_000);
    }

    @Test
    void manySpeakersOfManyQuotesAreAllFound() {
        String body = IntStream.range(0, 500)
                .mapToObj(i -> "“The talks will go on,” Ana " + surname(i) + " said on Monday.")
                .collect(Collectors.joining("\n\n"));

        assertThat(read(body).quotes()).hasSize(500);
    }

    private static String surname(int i) {
        return "B" + "aeiou".charAt(i % 5) + "lmnrt".charAt(i / 5 % 5) + "aeiou".charAt(i / 25 % 5)
                + "dkvsz".charAt(i / 125 % 5) + "ic";
    }

    private static Evidence read(String body) {
        return EXTRACTOR.extract(new Article("a", "A title", "A paper", null, LocalDate.of(2025, 3, 3), null, body));
    }
}
