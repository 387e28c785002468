package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.deliver.TelegramHtml;
import dragoman.model.Ask;
import dragoman.read.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of answer as a reader sees it, over three articles on a flood, one of them a reprint. */
class AnswerFormTest {

    private static final String FIRST = """
            ---
            id: dam1
            title: Dorvania keeps the gates of the Tarvel dam shut
            outlet: Harbour Post
            author: Lena Brandt
            published: 2021-03-03
            url: https://harbour.example/dam1
            ---
            TARVEL – Twelve people have died in the flood below the Tarvel dam, the rescue service said on Monday. Some 4,000 people have left their homes.

            Ilva Marek, Dorvania's energy minister, rejected an inspection of the dam by foreign engineers. "We will not open the gates before June," Marek told reporters. "Whoever wants to look at concrete may look at his own."

            The neighbouring state of Kestrel demands that the gates be opened at once. Its envoy, Tomas Orlin, said that Dorvania would answer for every field under water. "The river belongs to nobody," Orlin said.

            Engineers from Kestrel are to arrive on Thursday, provided that Dorvania grants them visas. The dam was built in 1987 because the valley had no electricity.
            """;

    private static final String SECOND = """
            ---
            id: dam2
            title: More dead below the dam
            outlet: Northern Wire
            author: Oskar Feld
            published: 2021-03-05
            ---
            TARVEL, March 5 (Northern Wire) – Nineteen people have died in the flood below the Tarvel dam, the rescue service said on Wednesday.

            Jonas Marek, a fisherman from Tarvel, called for the gates to be opened. "Open the gates tonight, or there will be no village to save," Marek said. "The school is gone. My boat lies in the church already."

            Dorvania denied that the gates had been shut on purpose. Kestrel's envoy, Tomas Orlin, said that the gates had been shut on purpose. The arrival of the engineers from Kestrel has been put off until Sunday, Orlin said.

            Ilva Marek has resigned. The new energy minister is Petra Novik.
            """;

    @TempDir
    private static Path folder;

    private static final List<Workplace> OPEN = new ArrayList<>();

    @BeforeAll
    static void readArticles() throws IOException {
        Options options = new Options();
        options.home = folder.resolve("home");
        options.empty = true;
        Workplace workplace = Workplace.open(options);
        OPEN.add(workplace);
        String reprint = FIRST.replace("id: dam1", "id: dam1-mirror")
                .replace("Harbour Post", "City Mirror")
                .replace("harbour.example", "mirror.example")
                .replace("left their homes.", "left their homes, it said.");
        ingest(workplace, "dam1", FIRST);
        ingest(workplace, "dam1-mirror", reprint);
        ingest(workplace, "dam2", SECOND);
    }

    private static void ingest(Workplace workplace, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".txt"), text);
        try (var taken = workplace.intake().take(file.toString(), new Given(null, null, null, null, null))) {
            assertThat(taken).hasSize(1);
        }
    }

    @AfterAll
    static void close() {
        OPEN.forEach(Workplace::close);
    }

    private static JsonNode ask(String question) {
        Ask ask = new Ask("1", question, 0, question, Instant.parse("2021-03-06T09:00:00Z"));
        JsonNode reply = ReplyJson.timed(OPEN.getFirst().brain(), ask, false).path("reply");
        assertThat(TelegramHtml.visible(reply.path("html").asText())).isNotBlank();
        return reply;
    }

    private static String text(String question) {
        return ask(question).path("text").asText();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    @Test
    void aFigureThatChangesComesWithTheEarlierOnesBehindIt() {
        assertThat(text("How many people have died in the flood?"))
                .startsWith("Nineteen people (3 March 2021); before that twelve people (1 March 2021).");
    }

    @Test
    void aDayThatWasMovedIsTheOneOfTheLaterArticle() {
        assertThat(text("When will the engineers arrive?")).startsWith("Until Sunday");
    }

    @Test
    void whoGoesOnSpeakingOverSeveralSentencesIsNamed() {
        JsonNode first = ask("Where does the boat lie?").path("citations").path(0);

        assertThat(first.path("quote").asText()).contains("My boat lies in the church already");
        assertThat(first.path("speaker").asText()).isEqualTo("Jonas Marek");
    }

    @Test
    void aReasonIsGivenInOneLine() {
        assertThat(text("Why was the dam built?")).startsWith("Because the valley had no electricity.\n");
    }

    @Test
    void whoSomebodyIsComesFromWhereTheSourcesSaySo() {
        assertThat(text("Who is Ilva Marek?")).startsWith("Ilva Marek: Dorvania's energy minister.");
    }

    @Test
    void aPositionSaysForOrAgainst() {
        assertThat(text("What is the position of Ilva Marek on an inspection of the dam?"))
                .startsWith("Ilva Marek is against: an inspection of the dam");
    }

    @Test
    void twoPeopleOfOneNameAreAskedBack() {
        JsonNode reply = ask("What did Marek say about the gates?");

        assertThat(reply.path("kind").asText()).isEqualTo("clarify");
        assertThat(texts(reply.path("suggestions")))
                .containsExactlyInAnyOrder(
                        "What did Ilva Marek say about the gates?", "What did Jonas Marek say about the gates?");
    }

    @Test
    void anAssertionAndItsDenialAreBothShown() {
        JsonNode reply = ask("Were the gates shut on purpose?");

        assertThat(reply.path("verdict").asText()).isEqualTo("disputed");
        assertThat(reply.path("citations")).hasSize(2);
    }

    @Test
    void aReprintIsNamedButNotShownAgain() {
        JsonNode reply = ask("What did Tomas Orlin say about the river?");

        assertThat(reply.path("text").asText())
                .containsOnlyOnce("The river belongs to nobody")
                .contains("Also in City Mirror.");
        assertThat(reply.path("citations").path(0).path("outlet").asText()).isEqualTo("Harbour Post");
    }

    @Test
    void theSourceLineLinksToThePassage() {
        assertThat(ask("Why was the dam built?").path("html").asText())
                .contains("<a href=\"https://harbour.example/dam1#:~:text=The%20dam%20was%20built");
    }

    @Test
    void twoActorsAreComparedSideBySide() {
        assertThat(text("Compare what Ilva Marek and Tomas Orlin say about the gates"))
                .containsSubsequence("▸ Ilva Marek", "▸ Tomas Orlin");
    }

    @Test
    void aQuestionOfTwoPartsIsAnsweredPartByPart() {
        assertThat(text("When was the dam built, and where does the boat of Jonas Marek lie?"))
                .containsSubsequence(
                        "▸ When was the dam built",
                        "The dam was built in 1987",
                        "▸ Where does the boat of Jonas Marek lie",
                        "My boat lies in the church already");
    }

    @Test
    void whoeverIsNotInTheSourcesIsNamedAsMissing() {
        assertThat(text("What did Angela Sorensen say about the dam?"))
                .startsWith("The sources have no such statement; they never mention Angela Sorensen.");
    }

    @Test
    void aQuoteRunsOverSentences() {
        String words =
                "\"Well, we won't open the gates before June. Whoever wants to look at concrete may look at his own\"";

        assertThat(ask("Did Ilva Marek say " + words + "?").path("verdict").asText())
                .isEqualTo("yes");
    }

    @Test
    void everyQuestionThatIsSuggestedIsAnswered() {
        ask("How many people have died in the flood?")
                .path("suggestions")
                .forEach(q -> assertThat(ask(q.asText()).path("kind").asText())
                        .as(q.asText())
                        .isEqualTo("answer"));
    }
}
