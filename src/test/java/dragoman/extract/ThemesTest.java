package dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Topic;
import dragoman.model.TopicMark;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article is about what its noun phrases come back to. */
class ThemesTest {

    private static final Extractor EXTRACTOR = new Extractor(new Linguist(), Knowledge.load(Path.of("data")));

    private static Evidence read(String body) {
        return EXTRACTOR.extract(new Article("a", null, null, null, LocalDate.parse("2021-03-13"), null, body));
    }

    private static List<String> topics(String body) {
        return read(body).topics().stream().map(Topic::name).toList();
    }

    @Test
    void aPhraseThatComesBackIsATopic() {
        assertThat(topics("The fishing quota is low. Nobody likes the fishing quota."))
                .contains("fishing quota");
    }

    @Test
    void wordsForTheSameThingAreOneTopic() {
        assertThat(topics("The truce held for a day. Both sides want a ceasefire."))
                .contains("ceasefire")
                .doesNotContain("truce");
    }

    @Test
    void wordsThatTellNothingAreNoTopics() {
        assertThat(topics("Last week many people came. People left this week. The senior official saw the official."))
                .isEmpty();
    }

    @Test
    void namesAreActorsAndNoTopics() {
        assertThat(topics("Ana Kovac went to Portugal. Kovac likes Portugal.")).isEmpty();
    }

    @Test
    void whatComesOnceIsOnlyMarked() {
        Evidence read = read("The salt tax was raised.");

        assertThat(read.topics()).isEmpty();
        assertThat(read.topicMarks()).extracting(TopicMark::topic).contains("salt tax");
    }
}
