package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.deliver.TelegramHtml;
import dragoman.dialogue.Brain;
import dragoman.intake.Taken;
import dragoman.model.Ask;
import dragoman.read.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages that are no honest question: each gets a reply, and leaves the brain and the store as they were. */
class HostileMessageTest {

    private static final String ARTICLE = "src/test/resources/articles/grain_deal.txt";
    private static final String QUESTION = "Who signed for the Council of Twelve?";
    private static final String SIGNATORY = "Sabine Aldermatt";
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    private static Path home;

    private static Workplace workplace;
    private static Brain brain;

    @BeforeAll
    static void open() {
        Options options = new Options();
        options.home = home;
        options.empty = true;
        workplace = Workplace.open(options);
        try (Stream<Taken> taken = workplace.intake().take(ARTICLE, new Given(null, null, null, null, null))) {
            assertThat(taken).hasSize(1);
        }
        brain = workplace.brain();
        assertThat(text(replyTo(QUESTION))).contains(SIGNATORY);
    }

    @AfterAll
    static void close() {
        workplace.close();
    }

    @Test
    void anEmptyMessageIsToldHowToAsk() {
        assertAdvised("", "empty", "/help");
        assertAdvised(" \n\t ", "empty", "/help");
    }

    @Test
    void tenThousandCharactersAreTooMany() {
        assertAdvised("whys!".repeat(2000), "10000 characters", "2000", "send your question alone");
    }

    @Test
    void aLongMessageThatIsStillReadIsAnsweredSoon() {
        Instant began = Instant.now();
        assertHarmless("why ".repeat(499));
        assertHarmless("(((((".repeat(400));
        assertHarmless("“‘".repeat(900) + " said who?");
        assertHarmless("a".repeat(2000));
        assertThat(Duration.between(began, Instant.now())).isLessThan(SOON);
    }

    @Test
    void aLongMessageOfManyDifferentWordsIsAnswered() throws IOException {
        String words = Files.readString(Path.of("data/knowledge/synonyms.txt")).replaceAll("[^a-z]+", " ");
        for (int at = 0; at + 1990 < words.length(); at += 1990) {
            assertHarmless(words.substring(at, at + 1990));
        }
    }

    @Test
    void onlyEmojiIsToldHowToAsk() {
        assertAdvised("🙂🙂🇸🇾👩‍👩‍👧", "no words", "/help");
    }

    @Test
    void aNulInAQuestionDoesNoHarm() {
        assertThat(text(replyTo("Who signed\0 for the Council\0 of Twelve?"))).contains(SIGNATORY);
        assertAdvised("\0", "empty", "/help");
    }

    @Test
    void zeroWidthCharactersDoNoHarm() {
        assertThat(text(replyTo("Who sig\u200Bned for the \uFEFFCoun\u200Dcil of Twe\u2060lve?")))
                .contains(SIGNATORY);
        assertAdvised("\u200B\u200D\uFEFF", "empty", "/help");
    }

    @Test
    void rightToLeftCharactersDoNoHarm() {
        assertThat(text(replyTo("\u202EWho signed for the Council of Twelve?\u202C")))
                .contains(SIGNATORY);
        assertHarmless("من وقّع الاتفاق؟");
    }

    @Test
    void halfACharacterDoesNoHarm() {
        assertHarmless("Who signed \uD83D for the Council \uDE00?");
    }

    @Test
    void markupIsEscaped() {
        assertHarmless("<b>Who</b> signed <script>alert(1)</script> & why? </blockquote><a href=\"tg://x\">");
        assertHarmless("Did Aldermatt say \"<i>Nobody</i> & </blockquote>\"?");
        assertHarmless("&lt;b&gt; &#0; &nosuch;");
    }

    @Test
    void sqlIsOnlyAQuestion() {
        assertHarmless("'; DROP TABLE article; --");
        assertHarmless("Who signed' OR '1'='1");
        assertHarmless("%_\\ {fn} :name ? ?1 <speaker>");
    }

    @Test
    void commandsWithOddArgumentsAreAnswered() {
        assertHarmless("/");
        assertHarmless("/nosuchcommand");
        assertHarmless("/ask");
        assertHarmless("/subscribe 99:99 Atlantis/Deep");
        assertHarmless("/subscribe " + "8:00 ".repeat(300));
    }

    private static void assertAdvised(String message, String... advice) {
        JsonNode reply = assertHarmless(message);
        assertThat(reply.path("kind").asText()).isEqualTo("clarify");
        assertThat(text(reply)).contains(advice);
    }

    /** A reply comes that can be sent, and the next honest question is answered as ever. */
    private static JsonNode assertHarmless(String message) {
        JsonNode reply = replyTo(message);
        assertThat(text(reply)).isNotBlank().doesNotContain("\0");
        assertThat(TelegramHtml.visible(reply.path("html").asText())).isNotBlank();
        assertThat(text(replyTo(QUESTION))).contains(SIGNATORY);
        assertThat(workplace.store().evidence().articles()).hasSize(1);
        return reply;
    }

    private static JsonNode replyTo(String message) {
        Ask ask = new Ask(null, "hostile", 0, message, Instant.parse("2025-10-04T09:00:00Z"));
        return ReplyJson.timed(brain, ask, false).path("reply");
    }

    private static String text(JsonNode reply) {
        return reply.path("text").asText();
    }
}
