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
                The salt tax is high. Nobody in Kestria wants the salt tax. Most fear for the fishing fleet.
                The fishing fleet feeds Kestria.
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
        assertThat(names()).contains("salt tax", "fishing fleet");
        assertThat(call("show", "topics").lines()).hasSameSizeAs(names());
    }

    @Test
    void renamesMergesHidesAndRestores() {
        assertThat(call("topics", "rename", "Salt tax", "duty on salt").exit()).isZero();
        assertThat(names()).contains("duty on salt").doesNotContain("salt tax");

        assertThat(call("topics", "merge", "duty on salt", "fishing fleet", "--into", "livelihood")
                        .exit())
                .isZero();
        assertThat(names()).contains("livelihood").doesNotContain("duty on salt", "fishing fleet");

        assertThat(call("topics", "hide", "livelihood").exit()).isZero();
        assertThat(names()).doesNotContain("livelihood");
        assertThat(call("topics").out()).contains("hidden:").contains("fishing fleet");

        assertThat(call("topics", "restore", "fishing fleet").exit()).isZero();
        assertThat(names()).contains("fishing fleet");
    }

    @Test
    void aNameThatIsUnknownIsAnsweredWithTheNearest() {
        Called called = call("topics", "hide", "salt taxes");

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.complaints()).singleElement().asString().contains("salt taxes", "did you mean 'salt tax'?");
    }

    @Test
    void aNameThatAnotherTopicHasIsRefusedWithTheWayToUniteThem() {
        Called called = call("topics", "rename", "salt tax", "fishing fleet");

        assertThat(called.exit()).isEqualTo(2);
        assertThat(called.complaints()).singleElement().asString().contains("topics merge 'salt tax' 'fishing fleet'");
    }
}
