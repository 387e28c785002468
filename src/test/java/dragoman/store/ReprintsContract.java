package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Passage;
import dragoman.model.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store promises of stories that several outlets print, and of articles that were taken out. */
abstract class ReprintsContract {

    private static final Instant NOW = Instant.parse("2021-03-07T09:00:00Z");

    private static final String STORY = """
            The ministers of Averia and Norland met in Sool on Tuesday to speak of the dam. They agreed that the water
            would be shared until the autumn, and that engineers of both lands would inspect the wall together. The envoy
            of Averia called the talks hard but fair, while his colleague would not say when they are to meet again.
            """;
    private static final String CUT = STORY.replace("hard but fair", "fair");
    private static final String OTHER = """
            Fishermen of the northern isles have landed more herring this winter than in any of the ten before it. The
            guild puts that down to cold water and to the new quotas, which it had fought when they were brought in by
            the parliament two years ago and which it now wants to keep for at least another season.
            """;

    private Store store;
    private EvidenceStore evidence;

    /** A store on an empty database. */
    abstract Store open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        store = open();
        evidence = store.evidence();
    }

    @AfterEach
    void closeStore() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void aStoryFromAnotherOutletIsAReprintOfTheFirst() {
        save("a", "The Wire", STORY);
        save("b", "The Post", "POST REPORTERS.\n" + STORY);
        save("c", null, CUT);
        save("d", "The Sun", OTHER);

        assertThat(evidence.reprints()).isEqualTo(Map.of("b", "a", "c", "a"));
        assertThat(evidence.originalOf("b")).contains("a");
        assertThat(evidence.originalOf("a")).isEmpty();
    }

    @Test
    void whatOneOutletPrintsTwiceIsNoReprint() {
        save("a", "The Wire", STORY);
        save("b", "the wire", CUT);

        assertThat(evidence.reprints()).isEmpty();
    }

    @Test
    void shortTextsAreNotTakenForReprints() {
        save("a", "The Wire", "Talks in Sool resume on Friday.");
        save("b", "The Post", "Talks in Sool resume on Friday!!");

        assertThat(evidence.reprints()).isEmpty();
    }

    @Test
    void whenTheOriginalGoesTheFirstReprintTakesItsPlace() {
        save("a", "The Wire", STORY);
        save("b", "The Post", "One. " + STORY);
        save("c", "The Sun", "Two. " + STORY);

        evidence.withdraw("a", NOW);

        assertThat(evidence.reprints()).isEqualTo(Map.of("c", "b"));
    }

    @Test
    void whenAReprintGoesTheOthersStay() {
        save("a", "The Wire", STORY);
        save("b", "The Post", "One. " + STORY);
        save("c", "The Sun", "Two. " + STORY);

        evidence.withdraw("b", NOW);

        assertThat(evidence.reprints()).isEqualTo(Map.of("c", "a"));
    }

    @Test
    void aCorrectedOriginalStaysTheOriginal() {
        save("a", "The Wire", STORY);
        save("b", "The Post", "One. " + STORY);

        assertThat(save("a", "The Wire", CUT)).isEqualTo(Saved.REPLACED);

        assertThat(evidence.reprints()).isEqualTo(Map.of("b", "a"));
    }

    @Test
    void anOriginalThatNowTellsAnotherStoryLosesItsReprints() {
        save("a", "The Wire", STORY);
        save("b", "The Post", "One. " + STORY);
        save("c", "The Sun", "Two. " + STORY);

        save("a", "The Wire", OTHER);

        assertThat(evidence.reprints()).isEqualTo(Map.of("c", "b"));
    }

    @Test
    void whatWasWithdrawnStaysOutUnderItsIdAndUnderAnyOther() {
        save("a", "The Wire", STORY);
        evidence.withdraw("a", NOW);
        long revision = evidence.revision();

        assertThat(save("a", "The Wire", STORY)).isEqualTo(Saved.WITHDRAWN);
        assertThat(save("a", "The Wire", OTHER)).isEqualTo(Saved.WITHDRAWN);
        assertThat(save("z", "The Post", STORY)).isEqualTo(Saved.WITHDRAWN);

        assertThat(evidence.articles()).isEmpty();
        assertThat(evidence.revision()).isEqualTo(revision);
    }

    @Test
    void whatWasWithdrawnCanBeBroughtBackOnPurposeAndWithdrawnAgain() {
        save("a", "The Wire", STORY);
        evidence.withdraw("a", NOW);

        assertThat(evidence.saveAgain(article("a", "The Wire", STORY), NOW)).isEqualTo(Saved.NEW);
        assertThat(save("a", "The Wire", CUT)).isEqualTo(Saved.REPLACED);
        assertThat(evidence.withdraw("a", NOW)).isTrue();
        assertThat(save("a", "The Wire", STORY)).isEqualTo(Saved.WITHDRAWN);
    }

    @Test
    void whatIsSavedAgainTakesThePlaceOfTheSameBodyWhateverItWasCalled() {
        save("a", "The Wire", STORY);
        save("b", "The Post", "One. " + STORY);

        assertThat(evidence.saveAgain(article("new", "The Wire", STORY), NOW)).isEqualTo(Saved.REPLACED);

        assertThat(evidence.articles()).extracting(Article::id).containsExactly("b", "new");
        assertThat(evidence.reprints()).isEqualTo(Map.of("new", "b"));
    }

    @Test
    void tellsHowAnArticleStandsBeforeItIsSaved() {
        save("a", "The Wire", STORY);
        save("b", "The Sun", OTHER);
        evidence.withdraw("b", NOW);

        assertThat(evidence.standing(source("a", null, STORY))).isEqualTo(new Standing.Held("a"));
        assertThat(evidence.standing(source("x", null, STORY))).isEqualTo(new Standing.Held("a"));
        assertThat(evidence.standing(source("a", null, CUT))).isEqualTo(new Standing.Unknown());
        assertThat(evidence.standing(source("b", null, CUT))).isEqualTo(new Standing.Withdrawn("b"));
        assertThat(evidence.standing(source("x", null, OTHER))).isEqualTo(new Standing.Withdrawn("b"));
    }

    private Saved save(String id, @Nullable String outlet, String body) {
        return evidence.save(article(id, outlet, body), NOW);
    }

    private static Evidence article(String id, @Nullable String outlet, String body) {
        Passage whole = new Passage(id, 0, 1, new Span(0, body.length()), body, Passage.Kind.SENTENCE, "");
        return new Evidence(
                source(id, outlet, body),
                List.of(whole),
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

    private static Article source(String id, @Nullable String outlet, String body) {
        return new Article(id, null, outlet, null, LocalDate.of(2021, 3, 3), null, body);
    }
}
