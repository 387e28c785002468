package dragoman;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import dragoman.Examination.Mark;
import dragoman.ScoreTable.Points;
import dragoman.deliver.TelegramHtml;
import dragoman.model.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every question of {@code data/questions}, asked of the articles that it is about. A drop in how well they are answered
 * is seen here; a rise is a reason to raise the floors.
 */
class AnswerQualityTest {

    /** What is asked of the bot itself. */
    private static final String OF_ITSELF = "command and small talk";

    private static final Set<String> KINDS_OF_ITSELF = Set.of("command_nl", "meta", "smalltalk", "injection");

    /** Percent of the points of each kind, some four below what was reached when they were last set. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            entry("answerable", 59),
            entry("unanswerable", 51),
            entry("false_premise", 52),
            entry("misattribution", 85),
            entry("out_of_scope", 88),
            entry(OF_ITSELF, 85));

    @TempDir
    private static Path homes;

    private static final List<Mark> MARKS = new ArrayList<>();

    /** Replies with the articles that they were made from. */
    private static final List<Asked> ASKED = new ArrayList<>();

    private record Asked(JsonNode reply, List<Article> articles) {}

    @BeforeAll
    static void askAll() {
        QuestionSet.own().forEach(AnswerQualityTest::ask);
        new ScoreTable(MARKS).lines(AnswerQualityTest::group, true).forEach(System.out::println);
    }

    @Test
    void everyKindOfQuestionIsAnsweredAsWellAsBefore() {
        Map<String, Points> points = new ScoreTable(MARKS).by(AnswerQualityTest::group);

        assertThat(points).containsOnlyKeys(FLOORS.keySet());
        assertThat(points)
                .allSatisfy((kind, won) ->
                        assertThat(won.percent()).as(kind).isGreaterThanOrEqualTo(FLOORS.getOrDefault(kind, 0)));
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

    private static void ask(QuestionSet set) {
        try (Workplace workplace = set.open(homes.resolve(set.name()), new Options())) {
            List<Article> articles = Examination.articles(workplace.store().evidence());
            List<Mark> marks = new Examination(workplace).of(GoldSet.read(set.questions()));
            MARKS.addAll(marks);
            marks.forEach(mark -> ASKED.add(new Asked(mark.line().path("reply"), articles)));
        }
    }
}
