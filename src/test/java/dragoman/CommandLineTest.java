package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a call is said in a line that says what to do; nothing is lost by it. */
class CommandLineTest {

    private static final String GOOD = "src/test/resources/articles/grain_deal.txt";

    @TempDir
    private Path folder;

    private String home;

    @BeforeEach
    void nameAHome() {
        home = folder.resolve("home").toString();
    }

    @Test
    void anUnknownCommandIsBadUsage() {
        assertBadUsage(Called.with("frobnicate"), "frobnicate", "--help");
    }

    @Test
    void anUnknownOptionIsBadUsage() {
        assertBadUsage(Called.with("ask", "--frob", "Who signed?"), "--frob", "--help");
    }

    @Test
    void aQuestionThatIsMissingIsBadUsage() {
        assertBadUsage(Called.with("ask", "--home", home), "ask \"What", "--json");
    }

    @Test
    void aDateThatIsNoneIsBadUsage() {
        assertBadUsage(Called.with("ask", "--now", "yesterday", "Who signed?"), "--now", "yesterday");
        assertBadUsage(Called.with("digest", "--since", "31.12.2015"), "--since", "31.12.2015");
    }

    @Test
    void aSettingsFileThatIsMissingIsBadUsage() {
        String missing = folder.resolve("none.yaml").toString();

        assertBadUsage(Called.with("ask", "--home", home, "--config", missing, "Who signed?"), "--config", missing);
        assertThat(folder.resolve("home")).doesNotExist();
    }

    @Test
    void aSettingsFileWithMistakesIsNamedWithTheirLines() throws IOException {
        Path file = Files.writeString(folder.resolve("my.yaml"), "hom: x\nlimits:\n  article-bytes: many\n");

        Called called = Called.with("show", "articles", "--home", home, "--config", file.toString());

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.complaints()).hasSize(2);
        assertThat(called.err()).contains("my.yaml:1", "my.yaml:3");
    }

    @Test
    void aHomeThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        Called called = Called.with("show", "articles", "--home", file.toString());

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.complaints()).singleElement().asString().contains(file.toString(), "--home");
        assertThat(file).hasContent("not a folder");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() {
        Called called = Called.with(
                "show", "articles", "--home", home, "--db", "jdbc:postgresql://127.0.0.1:1/x?user=u&password=secret");

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.complaints()).singleElement().asString().contains("127.0.0.1:1", "--db");
        assertThat(called.err()).doesNotContain("secret");
    }

    @Test
    void anArticleWithoutADateIsRefusedAndTheOthersAreTaken() throws IOException {
        Path undated = Files.writeString(folder.resolve("undated.txt"), "---\ntitle: Talks\n---\nTalks resume.\n");

        Called called = Called.with("ingest", "--empty", "--home", home, undated.toString(), GOOD);

        assertThat(called.complaints()).hasSize(2);
        assertThat(called.complaints().getFirst()).contains("undated.txt", "--published");
        assertThat(called.complaints().getLast()).isEqualTo("1 stored, 1 refused");
        assertThat(called.lines()).singleElement().asString().startsWith("grain_deal: stored");
        assertThat(articles()).containsExactly("grain_deal");
    }

    @Test
    void theSameArticleWithItsDateGivenIsTaken() throws IOException {
        Path undated = Files.writeString(folder.resolve("undated.txt"), "Talks resume.\n");

        assertThat(Called.with("ingest", "--empty", "--home", home, undated.toString())
                        .exit())
                .isEqualTo(1);
        Called dated =
                Called.with("ingest", "--empty", "--home", home, "--published", "2016-02-06", undated.toString());

        assertThat(dated.exit()).isZero();
        assertThat(articles()).containsExactly("undated");
    }

    @Test
    void anArticleWithAWordWithoutEndIsTakenAndTheOthersToo() throws IOException {
        Path endless = Files.writeString(
                folder.resolve("endless.txt"), """
                Talks resume, he said. See https://example.org/%s for more. The key is %s. It ends.
                """.formatted("a/b-c?d=e&".repeat(600), "a1-".repeat(3000)));

        Called called =
                Called.with("ingest", "--empty", "--home", home, "--published", "2016-02-06", endless.toString(), GOOD);

        assertThat(called.exit()).isZero();
        assertThat(articles()).containsExactlyInAnyOrder("endless", "grain_deal");
    }

    @Test
    void aLineThatIsNoRequestGetsAnErrorAndTheRunGoesOn() {
        List<String> bad = List.of(
                "not JSON",
                "[]",
                "null",
                "{\"id\":\"x\"}",
                "{\"text\":5}",
                "{\"text\":\"hi\",\"at\":\"yesterday\"}",
                "{\"text\":\"Who signed?\",\"at\":\"+1000000000-12-31T23:59:59Z\"}",
                "{\"text\":\"half");
        String good = "{\"id\":\"u1\",\"text\":\"/help\"}";

        Called called = Called.onInput(
                String.join("\n", bad) + "\n\n" + good + "\n", "ask", "--json", "--empty", "--home", home);

        assertThat(called.exit()).isZero();
        List<JsonNode> lines = called.lines().stream().map(Json::parse).toList();
        assertThat(lines).hasSize(bad.size() + 1);
        assertThat(lines.subList(0, bad.size())).allSatisfy(line -> {
            assertThat(line.path("id").isNull()).isTrue();
            assertThat(line.path("error").asText()).isNotBlank();
        });
        assertThat(lines.getLast().path("id").asText()).isEqualTo("u1");
    }

    @Test
    void aLineThatIsNoArticleGetsAnErrorAndTheRunGoesOn() {
        Called called = Called.onInput(
                "{\"id\":\"a\"}\n{\"id\":\"b\",\"published\":\"2016-02-06\",\"text\":\"Talks resume.\"}\n",
                "extract",
                "--json");

        assertThat(called.exit()).isZero();
        assertThat(called.lines()).hasSize(2);
        assertThat(Json.parse(called.lines().getFirst()).path("error").asText()).isNotBlank();
        assertThat(Json.parse(called.lines().getLast()).path("id").asText()).isEqualTo("b");
    }

    @Test
    void aSecondProcessOnTheSameHomeTakesAnArticleWhileTheFirstRuns() throws Exception {
        Options options = new Options();
        options.home = Path.of(home);
        options.empty = true;
        try (Workplace first = Workplace.open(options)) {
            assertThat(inAnotherProcess("ingest", "--home", home, GOOD)).isZero();

            assertThat(first.store().evidence().articles()).hasSize(1);
        }
        assertThat(articles()).containsExactly("grain_deal");
    }

    private static int inAnotherProcess(String... arguments) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void assertBadUsage(Called called, String... said) {
        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.complaints()).singleElement().asString().contains(said);
    }

    private List<String> articles() {
        return Called.with("show", "articles", "--json", "--home", home).lines().stream()
                .map(line -> Json.parse(line).path("id").asText())
                .toList();
    }
}
