package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    private static final String HELP = """
            {"id":"1","q":"/help","kind":"command","style":"plain","expect":"handle","function":"help"}
            """;
    private static final String TOPICS = """
            {"id":"2","q":"/topics","history":["/help"],"kind":"command","expect":"handle","function":"goodbye"}
            """;

    @TempDir
    private Path folder;

    @Test
    void aTableHasALineForEveryStyle() throws IOException {
        Called called = evaluate(HELP + TOPICS);

        assertThat(called.exit()).isZero();
        assertThat(called.lines()).hasSize(4);
        assertThat(called.lines().getFirst()).isEqualTo("command               0.0 /    1    0.0 %");
        assertThat(called.lines().get(1)).isEqualTo("plain                 1.0 /    1  100.0 %");
        assertThat(called.lines().get(2)).matches("median \\d+\\.\\d\\d ms, p99 \\d+\\.\\d\\d ms");
        assertThat(called.lines().get(3)).isEqualTo("score 1.0 of 2 = 50.0 %");
    }

    @Test
    void orForEveryKindAndWithWhatWasNotAnsweredWell() throws IOException {
        Called called = evaluate(HELP + TOPICS, "--by", "kind", "--fails");

        assertThat(called.lines())
                .startsWith(
                        "command               1.0 /    2   50.0 %", "  2  '/topics': function topics, not goodbye");
    }

    @Test
    void aLineThatIsNoQuestionIsNamed() throws IOException {
        Called called = evaluate(HELP + "{\"id\":\"2\"}\n");

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.complaints()).singleElement().asString().contains("questions.jsonl:2", "\"q\"", "correct");
    }

    @Test
    void aSetWithoutQuestionsAndOneThatIsNotThereAreNamed() throws IOException {
        assertThat(evaluate("\n").complaints()).singleElement().asString().contains("holds no question");
        Called missing = Called.with("evaluate", "--home", folder.toString(), "none.jsonl");
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.complaints()).singleElement().asString().contains("none.jsonl");
    }

    private Called evaluate(String questions, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("questions.jsonl"), questions);
        String home = folder.resolve("home").toString();
        Stream<String> arguments = Stream.of("evaluate", file.toString(), "--empty", "--home", home);
        return Called.with(Stream.concat(arguments, Stream.of(options)).toArray(String[]::new));
    }
}
