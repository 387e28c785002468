package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Meaning;
import dragoman.model.Passage;
import dragoman.model.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store promises of the vectors of passages. */
abstract class VectorStoreContract {

    private static final Instant NOW = Instant.parse("2021-03-07T09:00:00Z");

    private Store store;

    /** A store on an empty database. */
    abstract Store open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        store = open();
    }

    @AfterEach
    void closeStore() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void aMeaningComesBackAsItWas() {
        Passage passage = save("The dam at Sool is full.");

        Meaning meaning = new Meaning(new float[] {0.25f, -1e-7f, 1}, new byte[][] {{1, -127}, {0, 3}});
        store.vectors().keep("m", Map.of(passage, meaning));

        assertThat(wholes("m")).containsExactly(new float[] {0.25f, -1e-7f, 1});
        assertThat(store.vectors().all("m").values())
                .extracting(Meaning::pieces)
                .containsExactly(new byte[][] {{1, -127}, {0, 3}});
        assertThat(store.vectors().all("m"))
                .containsOnlyKeys(store.evidence().all().getFirst().id());
    }

    @Test
    void eachModelHasItsOwn() {
        Passage passage = save("The dam at Sool is full.");

        store.vectors().keep("m", Map.of(passage, meaning(1)));
        store.vectors().keep("n", Map.of(passage, meaning(2, 3)));

        assertThat(wholes("m")).containsExactly(new float[] {1});
        assertThat(wholes("n")).containsExactly(new float[] {2, 3});
        assertThat(store.vectors().all("o")).isEmpty();
    }

    @Test
    void theFirstVectorStays() {
        Passage passage = save("The dam at Sool is full.");

        store.vectors().keep("m", Map.of(passage, meaning(1)));
        store.vectors().keep("m", Map.of(passage, meaning(2)));

        assertThat(wholes("m")).containsExactly(new float[] {1});
    }

    @Test
    void thatOfATextWhichWasReplacedMeanwhileIsLeftOut() {
        Passage old = save("The dam at Sool is full.");
        save("The dam at Sool is empty.");

        store.vectors().keep("m", Map.of(old, meaning(1)));

        assertThat(store.vectors().all("m")).isEmpty();
    }

    @Test
    void itGoesWithItsPassage() {
        store.vectors().keep("m", Map.of(save("The dam at Sool is full."), meaning(1)));

        store.evidence().withdraw("a", NOW);

        assertThat(store.vectors().all("m")).isEmpty();
    }

    @Test
    void nothingIsKeptOfNothing() {
        store.vectors().keep("m", Map.of());

        assertThat(store.vectors().all("m")).isEmpty();
    }

    private List<float[]> wholes(String model) {
        return store.vectors().all(model).values().stream().map(Meaning::whole).toList();
    }

    private static Meaning meaning(float... whole) {
        return new Meaning(whole, new byte[0][]);
    }

    private Passage save(String text) {
        Article article = new Article("a", null, null, null, LocalDate.of(2021, 3, 6), null, text);
        Passage passage = new Passage("a", 0, 1, new Span(0, text.length()), text, Passage.Kind.SENTENCE, "");
        store.evidence().save(evidence(article, passage), NOW);
        return passage;
    }

    private static Evidence evidence(Article article, Passage passage) {
        return new Evidence(
                article,
                List.of(passage),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
