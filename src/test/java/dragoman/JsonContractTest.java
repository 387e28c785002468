package dragoman;

import static dragoman.JsonShape.listOf;
import static dragoman.JsonShape.matching;
import static dragoman.JsonShape.number;
import static dragoman.JsonShape.object;
import static dragoman.JsonShape.oneOf;
import static dragoman.JsonShape.orNull;
import static dragoman.JsonShape.share;
import static dragoman.JsonShape.text;
import static dragoman.JsonShape.truth;
import static dragoman.JsonShape.whole;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fields and types that programs rely on which read {@code ask --json} and {@code extract --json}. */
class JsonContractTest {

    private static final Path ARTICLE = Path.of("src/test/resources/articles/grain_deal.txt");
    private static final JsonShape DAY = matching("\\d{4}-\\d\\d-\\d\\d");

    private static final JsonShape CITATION = object(Map.ofEntries(
            entry("article", text()),
            entry("outlet", orNull(text())),
            entry("author", orNull(text())),
            entry("published", DAY),
            entry("url", orNull(text())),
            entry("start", orNull(whole())),
            entry("end", orNull(whole())),
            entry("quote", matching("(?s).{1,500}")),
            entry("speaker", orNull(text())),
            entry("spoken", orNull(text()))));

    private static final JsonShape ANALYSIS = object(Map.of(
            "intent", orNull(text()),
            "confidence", share(),
            "actors", listOf(text()),
            "topics", listOf(text()),
            "period", orNull(text())));

    private static final JsonShape REPLY = object(Map.of(
            "kind", oneOf("answer", "correction", "clarify", "abstain", "command", "smalltalk", "error"),
            "verdict", orNull(oneOf("yes", "no", "disputed", "unknown")),
            "function",
                    orNull(oneOf(
                            "subscribe",
                            "unsubscribe",
                            "status",
                            "summary",
                            "timeline",
                            "topics",
                            "actors",
                            "sources",
                            "about",
                            "help",
                            "language",
                            "forget",
                            "settings",
                            "greeting",
                            "thanks",
                            "goodbye",
                            "feedback")),
            "confidence", share(),
            "text", text(),
            "html", text(),
            "citations", listOf(CITATION),
            "suggestions", listOf(text())));

    private static final JsonShape LINE = object(
            Map.of("id", orNull(text()), "chat", text(), "micros", whole(), "analysis", ANALYSIS, "reply", REPLY));

    private static final JsonShape EXTRACT = object(Map.of(
            "id", text(),
            "sentences", listOf(stretch(Map.of())),
            "quotes",
                    listOf(stretch(Map.ofEntries(
                            entry("text", text()),
                            entry("type", oneOf("direct", "mixed", "indirect")),
                            entry("speaker", orNull(text())),
                            entry("speaker_start", orNull(whole())),
                            entry("speaker_end", orNull(whole())),
                            entry("canonical", orNull(text())),
                            entry("cue_start", orNull(whole())),
                            entry("cue_end", orNull(whole())),
                            entry("confidence", share()),
                            entry("sure", truth()),
                            entry("spoken", orNull(text()))))),
            "dates",
                    listOf(stretch(
                            Map.of("text", text(), "type", oneOf("DATE", "TIME", "DURATION", "SET"), "value", text()))),
            "actors",
                    listOf(object(Map.of(
                            "name", text(),
                            "kind", oneOf("person", "state", "organisation", "group"),
                            "role", orNull(text()),
                            "mentions", listOf(stretch(Map.of()))))),
            "figures", listOf(stretch(Map.of("value", number(), "unit", orNull(text()), "of", orNull(text())))),
            "events",
                    listOf(stretch(Map.of(
                            "type", text(),
                            "actor", listOf(text()),
                            "target", listOf(text()),
                            "date", orNull(text()),
                            "polarity", oneOf("asserted", "denied", "hypothetical"))))));

    @TempDir
    private static Path home;

    @BeforeAll
    static void ingest() {
        assertThat(Called.with("ingest", "--empty", "--home", home.toString(), ARTICLE.toString())
                        .exit())
                .isZero();
    }

    @Test
    void everyReplyHasEveryFieldWithItsType() {
        List<JsonNode> lines = replies(
                "Who signed for the Council of Twelve?",
                "Who won the football World Cup in 1998?",
                "Why did Adlerskron vote for the deal?",
                "Did Desmond Pryce say \"I have read the annexes\"?",
                "Who said \"We have sold our conscience by the tonne\"?",
                "/help",
                "/topics",
                "/summary",
                "/timeline",
                "subscribe me at 8:00",
                "hello",
                "thanks",
                "bye",
                "🙂",
                "");

        assertThat(lines).hasSize(15).allSatisfy(line -> LINE.check("line", line));
    }

    @Test
    void whatWasWeighedIsShownForEachPartOfAQuestion() {
        JsonNode line = Json.parse(Called.onInput(
                        "{\"id\":\"1\",\"text\":\"How do Tomchuk and Aldermatt see the deal?\"}\n",
                        "ask",
                        "--json",
                        "--explain",
                        "--home",
                        home.toString())
                .lines()
                .getFirst());

        JsonShape finding = object(Map.of("text", text(), "judgement", text(), "score", number()));
        listOf(finding).check("findings", line.path("findings"));
        listOf(object(Map.of("label", text(), "findings", listOf(finding)))).check("parts", line.path("parts"));
        assertThat(line.path("parts"))
                .extracting(part -> part.path("label").asText())
                .containsExactly("Tomchuk", "Aldermatt");
        assertThat(line.path("parts"))
                .allSatisfy(part -> assertThat(part.path("findings")).isNotEmpty());
    }

    @Test
    void anAnswerCitesWhereItsWordsStand() throws IOException {
        JsonNode reply = reply("Who signed for the Council of Twelve?");
        JsonNode citation = reply.path("citations").path(0);

        assertThat(reply.path("kind").asText()).isEqualTo("answer");
        assertThat(citation.path("article").asText()).isEqualTo("grain_deal");
        assertThat(citation.path("outlet").asText()).isEqualTo("The Weekly Ledger");
        assertThat(citation.path("author").asText()).isEqualTo("Henrike Falkenau");
        assertThat(citation.path("published").asText()).isEqualTo("2025-10-03");
        assertThat(citation.path("quote").asText())
                .isEqualTo(body().substring(
                                citation.path("start").asInt(),
                                citation.path("end").asInt()));
    }

    @Test
    void anAbstentionCitesNothing() {
        JsonNode reply = reply("Who won the football World Cup in 1998?");

        assertThat(reply.path("kind").asText()).isEqualTo("abstain");
        assertThat(reply.path("citations").size()).isZero();
        listOf(CITATION).check("related", reply.path("related"));
    }

    @Test
    void aQuoteThatIsCreditedToAnotherIsCorrected() {
        JsonNode reply = reply("Did Sabine Aldermatt say \"I would still not send my own boat\"?");

        assertThat(reply.path("kind").asText()).isEqualTo("correction");
        assertThat(reply.path("verdict").asText()).isEqualTo("no");
        assertThat(reply.path("citations").path(0).path("speaker").asText()).contains("Pryce");
    }

    @Test
    void aQuoteThatStandsInTheSourcesIsConfirmed() {
        JsonNode reply = reply("Did Desmond Pryce say \"I have read the annexes\"?");

        assertThat(reply.path("kind").asText()).isEqualTo("answer");
        assertThat(reply.path("verdict").asText()).isEqualTo("yes");
        assertThat(reply.path("citations").path(0).path("speaker").asText()).contains("Pryce");
    }

    @Test
    void aCommandAndSmallTalkNameTheirFunction() {
        assertThat(reply("/help").path("kind").asText()).isEqualTo("command");
        assertThat(reply("/help").path("function").asText()).isEqualTo("help");
        assertThat(reply("thank you").path("kind").asText()).isEqualTo("smalltalk");
        assertThat(reply("thank you").path("function").asText()).isEqualTo("thanks");
    }

    @Test
    void idAndChatComeBackAsTheyWereGiven() {
        List<JsonNode> lines = lines(Stream.of(
                "{\"id\":\"u1\",\"chat\":\"c1\",\"text\":\"/help\",\"at\":\"2025-10-04T09:00:00Z\"}",
                "{\"id\":null,\"text\":\"/help\"}"));

        assertThat(lines.getFirst().path("id").asText()).isEqualTo("u1");
        assertThat(lines.getFirst().path("chat").asText()).isEqualTo("c1");
        assertThat(lines.getLast().path("id").isNull()).isTrue();
    }

    @Test
    void whatRestsOnTheDossierHasAParagraphInPlaceOfOffsets() {
        JsonShape rests = object(Map.of("paragraph", whole(), "verbatim", truth()));
        Called called = Called.onInput(
                "{\"id\":\"1\",\"text\":\"What did Kerry say?\"}\n",
                "ask",
                "--json",
                "--home",
                home.resolve("dossier").toString());
        JsonNode line = Json.parse(called.lines().getFirst());

        LINE.check("line", line);
        assertThat(line.path("reply").path("citations").size()).isPositive();
        line.path("reply").path("citations").forEach(citation -> {
            rests.check("citation", citation);
            assertThat(citation.path("start").isNull()).isTrue();
            assertThat(citation.path("end").isNull()).isTrue();
        });
    }

    @Test
    void anExtractHasEveryFieldWithItsTypeAndItsOffsetsFitTheText() throws IOException {
        String article = Json.object()
                .put("id", "a1")
                .put("published", "2025-10-03")
                .put("text", body())
                .toString();

        JsonNode extract = Json.parse(
                Called.onInput(article + "\n", "extract", "--json").lines().getFirst());

        EXTRACT.check("extract", extract);
        assertThat(extract.path("id").asText()).isEqualTo("a1");
        for (String list : List.of("sentences", "quotes", "dates", "actors", "figures")) {
            assertThat(extract.path(list).size()).as(list).isPositive();
        }
        for (String list : List.of("quotes", "dates")) {
            for (JsonNode found : extract.path(list)) {
                assertThat(stretchOf(found, body())).contains(found.path("text").asText());
            }
        }
    }

    private static String stretchOf(JsonNode found, String body) {
        return body.substring(found.path("start").asInt(), found.path("end").asInt());
    }

    /** Something that stands at a place of the text. */
    private static JsonShape stretch(Map<String, JsonShape> fields) {
        JsonShape placed = object(Map.of("start", whole(), "end", whole()));
        return (where, node) -> {
            placed.check(where, node);
            object(fields).check(where, node);
        };
    }

    private static JsonNode reply(String question) {
        return replies(question).getFirst().path("reply");
    }

    private static List<JsonNode> replies(String... questions) {
        return lines(Stream.of(questions).map(JsonContractTest::request));
    }

    private static List<JsonNode> lines(Stream<String> requests) {
        String input = String.join("\n", requests.toList()) + "\n";
        return Called.onInput(input, "ask", "--json", "--home", home.toString()).lines().stream()
                .map(Json::parse)
                .toList();
    }

    private static String request(String question) {
        ObjectNode request = Json.object();
        return request.put("id", "u").put("chat", "c").put("text", question).toString();
    }

    private static String body() throws IOException {
        return Files.readString(ARTICLE).split("\n---\n", 2)[1];
    }
}
