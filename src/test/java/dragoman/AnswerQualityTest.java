package dragoman;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.Examination.Mark;
import dragoman.ScoreTable.Points;
import dragoman.deliver.TelegramHtml;
import dragoman.model.Article;
import dragoman.retrieve.Embeddings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every question of {@code data/questions} and of {@code data/questions/held}, asked of the articles that it is about. A drop
 * in how well they are answered is seen here; a rise is a reason to raise the floors. The embedding model and weights were fitted on the
 * former, so that only the latter tell how well other questions are answered.
 */
class AnswerQualityTest {

    /** What is asked of the bot itself. */
    private static final String OF_ITSELF = "command and small talk";

    private static final Set<String> KINDS_OF_ITSELF = Set.of("command_nl", "meta", "smalltalk", "injection");

    /** Percent of the points of each kind, some four below what was reached when they were last set. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            entry("answerable", 64),
            entry("unanswerable", 73),
            entry("false_premise", 51),
            entry("misattribution", 85),
            entry("out_of_scope", 91),
            entry(OF_ITSELF, 85));

    private static final Map<String, Integer> FLOORS_HELD_OUT =
            Map.of("answerable", 61, "unanswerable", 72, "false_premise", 45, "misattribution", 89);

    @TempDir
    private static Path homes;

    private static final List<Mark> MARKS = new ArrayList<>();
    private static final List<Mark> MARKS_HELD_OUT = new ArrayList<>();

    /** Replies with the articles that they were made from. */
    private static final List<Asked> ASKED = new ArrayList<>();

    private record Asked(JsonNode reply, List<Article> articles) {}

    @BeforeAll
    static void askAll() {
        Embeddings embeddings = Embeddings.loading();
        QuestionSet.own().forEach(set -> MARKS.addAll(ask(set, embeddings)));
        new ScoreTable(MARKS).lines(AnswerQualityTest::group, true).forEach(System.out::println);
        QuestionSet.heldOut().forEach(set -> MARKS_HELD_OUT.addAll(ask(set, embeddings)));
        new ScoreTable(MARKS_HELD_OUT).lines(AnswerQualityTest::group, false).forEach(System.out::println);
    }

    @Test
    void everyKindOfQuestionIsAnsweredAsWellAsBefore() {
        assertReached(MARKS, FLOORS);
    }

    @Test
    void everyKindOfQuestionThatNothingIsFittedOnIsAnsweredAsWellAsBefore() {
        assertReached(MARKS_HELD_OUT, FLOORS_HELD_OUT);
    }

    private static void assertReached(List<Mark> marks, Map<String, Integer> floors) {
        Map<String, Points> points = new ScoreTable(marks).by(AnswerQualityTest::group);

        assertThat(points).containsOnlyKeys(floors.keySet());
        assertThat(points)
                .allSatisfy((kind, won) ->
                        assertThat(won.percent()).as(kind).isGreaterThanOrEqualTo(floors.getOrDefault(kind, 0)));
    }

    @Test
    void everyExcerptStandsWordForWordWhereItIsSaidToStand() {
        assertThat(ASKED).allSatisfy(asked -> {
            asked.reply().path("citations").forEach(citation -> assertStands(citation, asked.articles()));
            asked.reply().path("related").forEach(citation -> assertStands(citation, asked.articles()));
        });
    }

    @Test
    void everyReplyIsSoundInTelegramsHtml() {
        assertThat(ASKED).allSatisfy(asked -> {
            String html = asked.reply().path("html").asText();
            assertThatCode(() -> TelegramHtml.visible(html)).as(html).doesNotThrowAnyException();
            assertThat(TelegramHtml.visible(html)).isNotBlank();
        });
    }

    private static void assertStands(JsonNode citation, List<Article> articles) {
        String id = citation.path("article").asText();
        assertThat(articles)
                .filteredOn(article -> article.id().equals(id))
                .singleElement()
                .satisfies(article -> {
                    int start = citation.path("start").asInt(-1);
                    int end = citation.path("end").asInt(-1);
                    assertThat(citation.path("quote").asText())
                            .isEqualTo(article.body().substring(start, end));
                });
    }

    private static String group(GoldQuestion question) {
        return KINDS_OF_ITSELF.contains(question.kind()) ? OF_ITSELF : question.kind();
    }

    private static List<Mark> ask(QuestionSet set, Embeddings embeddings) {
        try (Workplace workplace = set.open(homes.resolve(set.name()), new Options(), embeddings)) {
            List<Article> articles = Examination.articles(workplace.store().evidence());
            List<Mark> marks = new Examination(workplace).of(GoldSet.read(set.questions()));
            marks.forEach(mark -> ASKED.add(new Asked(mark.line().path("reply"), articles)));
            return marks;
        }
    }
}
