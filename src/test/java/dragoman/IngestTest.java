package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that come in, come again, are reprints, and are taken out. */
class IngestTest {

    private static final String STORY = """
            The ministers of Averia and Norland met in Sool on Tuesday to speak of the dam. They agreed that the water
            would be shared until the autumn, and that engineers of both lands would inspect the wall together. “It was
            hard but fair,” said Ada Verel, the envoy of Averia, while her colleague would not say when they meet again.
            """;

    @TempDir
    private Path folder;

    private String home;

    @BeforeEach
    void nameAHome() {
        home = folder.resolve("home").toString();
    }

    @Test
    void aReprintIsStoredAndSaysOfWhat() throws IOException {
        Path wire = write("wire", "outlet: The Wire", STORY);
        Path post = write("post", "outlet: The Post", "POST REPORTERS\n\n" + STORY);

        Called told = ingest(wire, post);
        List<JsonNode> articles = show("articles");

        assertThat(told.lines().get(1)).startsWith("post: stored, a reprint of wire, ");
        assertThat(told.complaints()).containsExactly("2 stored, 1 of them a reprint");
        assertThat(articles).extracting(it -> it.path("id").asText()).containsExactly("post", "wire");
        assertThat(articles.getFirst().path("reprint_of").asText()).isEqualTo("wire");
        assertThat(articles.getLast().path("reprint_of").isNull()).isTrue();
    }

    @Test
    void jsonSaysOfWhatAnArticleIsAReprint() throws IOException {
        ingest(write("wire", "outlet: The Wire", STORY));

        Called told = ingest("--json", write("post", "outlet: The Post", "POST REPORTERS\n\n" + STORY));

        JsonNode line = Json.parse(told.lines().getFirst());
        assertThat(line.path("result").asText()).isEqualTo("new");
        assertThat(line.path("reprint_of").asText()).isEqualTo("wire");
        assertThat(told.complaints()).isEmpty();
    }

    @Test
    void whatIsThereIsPassedOverAndTheRestIsTaken() throws IOException {
        Path one = write("one", "outlet: The Wire", STORY);
        ingest(one);

        Called again = ingest(one, write("copy", "outlet: The Post", STORY), write("two", "a: b", "Talks resume."));

        assertThat(again.lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("one: already there"),
                        line -> assertThat(line).isEqualTo("copy: already there as one"),
                        line -> assertThat(line).startsWith("two: stored, "));
        assertThat(again.complaints()).containsExactly("1 stored, 2 already there");
    }

    @Test
    void aCorrectionTakesThePlaceOfTheOldText() throws IOException {
        ingest(write("one", "outlet: The Wire", STORY));

        Called corrected = ingest(write("one", "outlet: The Wire", "Nobody met."));

        assertThat(corrected.lines()).singleElement().asString().startsWith("one: replaced, 1 passages, 0 quotes");
        assertThat(show("quotes")).isEmpty();
    }

    @Test
    void aWithdrawnArticleGoesWithItsQuotesAndStaysOutUntilItIsBroughtBack() throws IOException {
        Path wire = write("wire", "outlet: The Wire", STORY);
        ingest(wire, write("post", "outlet: The Post", "POST REPORTERS\n\n" + STORY));

        Called withdrawn = Called.with("withdraw", "--home", home, "wire");

        assertThat(withdrawn.exit()).isZero();
        assertThat(withdrawn.lines())
                .singleElement()
                .asString()
                .startsWith("wire: withdrawn;")
                .endsWith(": post");
        assertThat(show("quotes"))
                .allMatch(quote -> quote.path("article").asText().equals("post"));
        Called refused = ingest(wire);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.complaints()).singleElement().asString().contains("\"wire\" was withdrawn", "--again");
        assertThat(ingest("--again", wire).lines()).singleElement().asString().startsWith("wire: stored");
    }

    @Test
    void anIdThatNoArticleHasIsAnsweredWithTheNearest() throws IOException {
        ingest(write("wire-talks", "outlet: The Wire", STORY));

        Called called = Called.with("withdraw", "--home", home, "wire-tlaks", "wire-talks");

        assertThat(called.exit()).isEqualTo(1);
        assertThat(called.complaints())
                .containsExactly(
                        "wire-tlaks: no article has this id (did you mean wire-talks?); `show articles` lists them all");
        assertThat(called.lines()).containsExactly("wire-talks: withdrawn");
    }

    @Test
    void moreQuotesThanAreKeptAreToldInOneLine() throws IOException {
        Path settings = Files.writeString(folder.resolve("my.yaml"), "limits:\n  article-quotes: 2\n");
        Path article = write("long", "a: b", "“We do not agree to that,” Ada Verel said.\n\n".repeat(5));

        Called called = ingest("--config", settings.toString(), article);

        assertThat(called.exit()).isZero();
        assertThat(called.complaints())
                .singleElement()
                .asString()
                .contains("has 5 quotes, of which the first 2 were kept", "article-quotes");
        assertThat(show("quotes")).hasSize(2);
    }

    @Test
    void aSentenceWithoutEndIsCutWithALine() throws IOException {
        Called called = ingest(write("endless", "a: b", "calm ".repeat(3000) + "."));

        assertThat(called.lines()).singleElement().asString().startsWith("endless: stored, 4 passages");
        assertThat(called.complaints())
                .singleElement()
                .asString()
                .contains("sentences of more than 5000 characters", "at 3 places", "sentence-characters");
    }

    private Called ingest(Object... arguments) {
        String[] call = new String[arguments.length + 4];
        call[0] = "ingest";
        call[1] = "--empty";
        call[2] = "--home";
        call[3] = home;
        for (int i = 0; i < arguments.length; i++) {
            call[i + 4] = arguments[i].toString();
        }
        return Called.with(call);
    }

    private List<JsonNode> show(String what) {
        return Called.with("show", what, "--json", "--home", home).lines().stream()
                .map(Json::parse)
                .toList();
    }

    private Path write(String name, String line, String body) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".txt"), "---\npublished: 2016-02-06\n" + line + "\n---\n" + body);
    }
}
