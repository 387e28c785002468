package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Intent;
import dragoman.model.PassageEvidence;
import dragoman.model.Topic;
import dragoman.model.TopicCount;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How topics grow with the articles and bend to what people decide, whatever the database. */
abstract class TopicChoicesContract {

    private static final Instant NOW = Instant.parse("2016-02-07T09:00:00Z");

    private Store store;
    private EvidenceStore evidence;
    private TopicChoices choices;

    /** A store on an empty database. */
    abstract Store open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        store = open();
        evidence = store.evidence();
        choices = store.topicChoices();
    }

    @AfterEach
    void closeStore() {
        if (store != null) {
            store.close();
        }
    }

    private void save(String id, String topic, String... synonyms) {
        evidence.save(
                Evidences.article(id)
                        .sentence(id + " names " + topic + synonyms.length)
                        .topic(topic)
                        .sentence(id + " names it again.")
                        .topic(topic)
                        .subject(topic, synonyms)
                        .done(),
                NOW);
    }

    private List<String> names() {
        return evidence.topics().stream().map(Topic::name).toList();
    }

    private List<List<String>> marks() {
        return evidence.all().stream().map(PassageEvidence::topics).toList();
    }

    @Test
    void whatSeveralArticlesMarkBecomesATopic() {
        evidence.save(Evidences.article("a").sentence("One.").topic("salt tax").done(), NOW);
        assertThat(names()).isEmpty();
        assertThat(marks()).containsExactly(List.of());

        evidence.save(Evidences.article("b").sentence("Two.").topic("salt tax").done(), NOW);
        assertThat(names()).containsExactly("salt tax");
        assertThat(marks()).containsExactly(List.of("salt tax"), List.of("salt tax"));
    }

    @Test
    void theWeightiestComeFirstWithTheirCounts() {
        save("a", "harbour");
        save("b", "truce");
        save("c", "truce");

        assertThat(choices.counts())
                .containsExactly(
                        new TopicCount(new Topic("truce", List.of()), 4, 2),
                        new TopicCount(new Topic("harbour", List.of()), 2, 1));
    }

    @Test
    void spellingsOfOneTopicAreOneUnderTheDossiersName() {
        evidence.save(
                Evidences.article("d")
                        .withoutBody()
                        .sentence("A fact.")
                        .topic("airdrops")
                        .subject("airdrops", "pallets")
                        .done(),
                NOW);
        save("a", "air drop");

        assertThat(evidence.topics()).containsExactly(new Topic("airdrops", List.of("air drop", "pallets")));
    }

    @Test
    void aTopicIsShownInThePluralWhereThatIsUsual() {
        save("a", "peace talk", "peace talks");

        assertThat(names()).containsExactly("peace talks");
    }

    @Test
    void aNewNameHoldsForArticlesThatComeLaterAndForCorrections() {
        save("a", "truce");
        long before = evidence.revision();

        choices.call(List.of("truce"), "the silence");
        save("b", "truce");
        save("a", "truce", "armistice");

        assertThat(evidence.revision()).isGreaterThan(before + 1);
        assertThat(evidence.topics()).containsExactly(new Topic("the silence", List.of("armistice", "truce")));
        assertThat(marks()).containsOnly(List.of("the silence"));
        assertThat(evidence.candidates(Intent.WHAT_FACT, new Slots(List.of(), List.of("the silence"), null)))
                .hasSize(4);
    }

    @Test
    void mergedTopicsAreOneAndCanBeRenamedAsOne() {
        save("a", "truce");
        save("b", "armistice");

        choices.call(List.of("truce", "armistice"), "ceasefire");
        assertThat(names()).containsExactly("ceasefire");

        choices.call(List.of("ceasefire"), "end of fighting");
        assertThat(names()).containsExactly("end of fighting");
        assertThat(choices.counts()).extracting(TopicCount::passages).containsExactly(4);
    }

    @Test
    void aHiddenTopicStaysHiddenUntilItIsRestored() {
        save("a", "harbour");

        choices.hide(List.of("harbour"));
        save("b", "harbour");
        assertThat(names()).isEmpty();
        assertThat(marks()).containsOnly(List.of());
        assertThat(choices.hidden()).containsExactly("harbour");

        assertThat(choices.restore("harbour")).isTrue();
        assertThat(choices.restore("harbour")).isFalse();
        assertThat(names()).containsExactly("harbour");
    }
}
