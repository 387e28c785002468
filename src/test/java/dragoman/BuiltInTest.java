package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a new home gets the dossiers that lie in the program's folder. */
class BuiltInTest {

    private static final String ROOT = "dragoman.root";

    @TempDir
    private Path root;

    @BeforeEach
    void moveIn() {
        System.setProperty(ROOT, root.toString());
    }

    @AfterEach
    void moveOut() {
        System.clearProperty(ROOT);
    }

    @Test
    void threeMistakesAreReportedAtOnceWithTheirPlaces() throws IOException {
        dossier("lake", "yesterday", "nobody", "maybe");

        Called refused = articles();

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.complaints()).hasSize(3);
        assertThat(refused.err())
                .contains("dossier.yaml:5", "yesterday", "facts.yaml:2", "nobody", "facts.yaml:5", "maybe");
    }

    @Test
    void aDossierThatIsMendedIsTaken() throws IOException {
        dossier("lake", "yesterday", "lake-source", "asserted");
        assertThat(articles().exit()).isEqualTo(2);

        dossier("lake", "2021-03-03", "lake-source", "asserted");
        assertThat(articles().lines()).singleElement().asString().startsWith("lake-source");
    }

    @Test
    void aMistakeInOneDossierDoesNotKeepItOutForEver() throws IOException {
        dossier("a-lake", "2021-03-03", "a-lake-source", "asserted");
        dossier("b-river", "2021-03-03", "nobody", "asserted");
        assertThat(articles().exit()).isEqualTo(2);

        dossier("b-river", "2021-03-03", "b-river-source", "asserted");
        assertThat(articles().lines()).hasSize(2);
    }

    @Test
    void anEmptyHomeStaysEmpty() throws IOException {
        dossier("lake", "2021-03-03", "lake-source", "asserted");
        String home = root.resolve("home").toString();

        assertThat(Called.with("show", "articles", "--home", home, "--empty").lines())
                .isEmpty();
        assertThat(articles().lines()).isEmpty();
    }

    private Called articles() {
        return Called.with("show", "articles", "--home", root.resolve("home").toString());
    }

    /** A dossier with one source, and one fact that rests on the source {@code restsOn}. */
    private void dossier(String name, String published, String restsOn, String modality) throws IOException {
        Path folder = Files.createDirectories(root.resolve("data/dossiers").resolve(name));
        Files.writeString(folder.resolve("dossier.yaml"), """
                title: Water
                description: Who is to have the water.
                published-range: {from: "2021-03-03", to: "2021-03-04"}
                sources:
                  - {id: %s-source, outlet: The Wire, published: "%s"}
                """.formatted(name, published));
        Files.writeString(folder.resolve("facts.yaml"), """
                - id: %s-boats
                  source: %s
                  paragraph: 1
                  text: "More than 100 boats were out."
                  modality: %s
                  topics: [%s]
                """.formatted(name, restsOn, modality, name));
        Files.writeString(folder.resolve("topics.yaml"), "- name: %s%n".formatted(name));
        for (String file : List.of("actors", "quotes", "events")) {
            Files.writeString(folder.resolve(file + ".yaml"), "[]\n");
        }
    }
}
