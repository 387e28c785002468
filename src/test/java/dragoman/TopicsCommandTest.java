package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person names, unites and hides the topics that grew out of the articles. */
class TopicsCommandTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void takeAnArticle() throws Exception {
        Path article = folder.resolve("salt.txt");
        Files.writeString(article, """
                ---
                published: 2021-03-13
                ---
                The salt tax divides Kestria. Nobody in the harbour wants the salt tax. Miners fear for the salt mine.
                The salt mine feeds the harbour.
                """);
        assertThat(call("ingest", article.toString()).exit()).isZero();
    }

    private Called call(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("home").toString(), "--empty"));
        return Called.with(all.toArray(String[]::new));
    }

    private List<String> names() {
        return call("topics", "--json").lines().stream()
                .map(line -> Json.parse(line).path("name").asText())
                .toList();
    }

    @Test
    void listsThemWithTheirCounts() {
        assertThat(call("topics", "--json").lines())
                .first()
                .satisfies(line -> assertThat(line).contains("\"passages\":2", "\"articles\":1"));
        assertThat(names()).contains("salt tax", "salt mine");
        assertThat(call("show", "topics").lines()).hasSameSizeAs(names());
    }

    @Test
    void renamesMergesHidesAndRestores() {
        assertThat(call("topics", "rename", "Salt tax", "duty on salt").exit()).isZero();
        assertThat(names()).contains("duty on salt").doesNotContain("salt tax");

        assertThat(call("topics", "merge", "duty on salt", "salt mine", "--into", "salt")
                        .exit())
                .isZero();
        assertThat(names()).contains("salt").doesNotContain("duty on salt", "salt mine");

        assertThat(call("topics", "hide", "salt").exit()).isZero();
        assertThat(names()).doesNotContain("salt");
        assertThat(call("topics").out()).contains("hidden:").contains("salt mine");

        assertThat(call("topics", "restore", "salt mine").exit()).isZero();
        assertThat(names()).contains("salt mine");
    }

    @Test
    void aNameThatIsUnknownIsAnsweredWithTheNearest() {
        Called called = call("topics", "hide", "salt taxes");

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.complaints()).singleElement().asString().contains("salt taxes", "did you mean 'salt tax'?");
    }

    @Test
    void aNameThatAnotherTopicHasIsRefusedWithTheWayToUniteThem() {
        Called called = call("topics", "rename", "salt tax", "salt mine");

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.complaints()).singleElement().asString().contains("topics merge 'salt tax' 'salt mine'");
    }
}
