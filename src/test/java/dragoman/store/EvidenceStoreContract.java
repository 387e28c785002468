package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Fact;
import dragoman.model.Modality;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the evidence store promises, whatever the database. */
abstract class EvidenceStoreContract {

    private static final Instant NOW = Instant.parse("2016-02-07T09:00:00Z");

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
    void givesBackEveryWordThatWasSaved() {
        Evidence saved = everything("a1");

        assertThat(evidence.save(saved, NOW)).isEqualTo(Saved.NEW);

        assertThat(evidence.article("a1")).contains(saved.article());
        assertThat(evidence.quotes()).isEqualTo(saved.quotes());
        assertThat(evidence.facts()).isEqualTo(saved.facts());
        assertThat(evidence.events()).isEqualTo(saved.events());
        PassageEvidence first = evidence.all().getFirst();
        assertThat(first.passage()).isEqualTo(saved.passages().getFirst());
        assertThat(first.quotes()).isEqualTo(saved.quotes());
        assertThat(first.figures()).isEqualTo(saved.figures());
        assertThat(first.dates()).isEqualTo(saved.dates());
        assertThat(first.actors()).containsExactly("Sergey Lavrov", "Russia");
        assertThat(first.topics()).containsExactly("airstrikes", "ceasefire");
        assertThat(first.article()).isEqualTo(withoutBody(saved.article()));
    }

    @Test
    void givesBackPositionsWithTheirConditions() {
        Evidence saved = Evidences.article("a1")
                .sentence("Marvia backs the truce, and would send monitors if Zorland agrees.")
                .state("Marvia")
                .position("Marvia", "the truce", Position.Stance.FOR, "Marvia backs the truce", null)
                .position("Marvia", "monitors", Position.Stance.CONDITIONAL, "would send monitors", "if Zorland agrees")
                .done();

        evidence.save(saved, NOW);

        assertThat(evidence.positions()).isEqualTo(saved.positions());
    }

    @Test
    void storesTheSameBodyOnceUnderWhateverId() {
        evidence.save(Evidences.saying("a1", "Talks resume."), NOW);
        long revision = evidence.revision();

        assertThat(evidence.save(Evidences.saying("a1", "Talks resume."), NOW)).isEqualTo(Saved.UNCHANGED);
        assertThat(evidence.save(Evidences.saying("a2", "Talks resume."), NOW)).isEqualTo(Saved.UNCHANGED);

        assertThat(evidence.articles()).hasSize(1);
        assertThat(evidence.revision()).isEqualTo(revision);
    }

    @Test
    void aCorrectionTakesThePlaceOfTheOldBodyWithAllThatRestedOnIt() {
        evidence.save(everything("a1"), NOW);

        assertThat(evidence.save(Evidences.saying("a1", "Talks resume."), NOW)).isEqualTo(Saved.REPLACED);

        assertThat(evidence.all()).hasSize(1);
        assertThat(evidence.quotes()).isEmpty();
        assertThat(evidence.facts()).isEmpty();
        assertThat(evidence.events()).isEmpty();
        assertThat(evidence.actors()).isEmpty();
        assertThat(evidence.topics()).isEmpty();
    }

    @Test
    void aSourceWithoutBodyIsReplacedOnlyIfWhatItSaysDiffers() {
        Evidence source =
                Evidences.article("d1").withoutBody().sentence("Talks resume.").done();
        Evidence other =
                Evidences.article("d2").withoutBody().sentence("Talks resume.").done();
        Evidence changed =
                Evidences.article("d1").withoutBody().sentence("Talks end.").done();

        assertThat(evidence.save(source, NOW)).isEqualTo(Saved.NEW);
        assertThat(evidence.save(source, NOW.plusSeconds(1))).isEqualTo(Saved.UNCHANGED);
        assertThat(evidence.save(other, NOW)).isEqualTo(Saved.NEW);
        assertThat(evidence.save(changed, NOW)).isEqualTo(Saved.REPLACED);
    }

    @Test
    void nothingIsStoredOfEvidenceThatDoesNotHoldTogether() {
        Evidence broken = Evidences.article("a1")
                .sentence("Talks resume.")
                .fact(new Fact("a1", 7, "x", null, Modality.ASSERTED, null, List.of(), List.of(), List.of()))
                .done();

        assertThatThrownBy(() -> evidence.save(broken, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a1")
                .hasMessageContaining("7");

        assertThat(evidence.articles()).isEmpty();
        assertThat(evidence.revision()).isZero();
    }

    @Test
    void withdrawsAnArticleWithAllThatRestsOnIt() {
        evidence.save(everything("a1"), NOW);
        evidence.save(Evidences.saying("a2", "Talks resume."), NOW);

        assertThat(evidence.withdraw("a1", NOW)).isTrue();
        assertThat(evidence.withdraw("a1", NOW)).isFalse();

        assertThat(evidence.articles()).extracting(Article::id).containsExactly("a2");
        assertThat(passagesOf("a1")).isEmpty();
        assertThat(evidence.quotes()).isEmpty();
    }

    @Test
    void everyChangeRaisesTheRevision() {
        long empty = evidence.revision();
        evidence.save(Evidences.saying("a1", "Talks resume."), NOW);
        long saved = evidence.revision();
        evidence.withdraw("a1", NOW);

        assertThat(saved).isGreaterThan(empty);
        assertThat(evidence.revision()).isGreaterThan(saved);
    }

    @Test
    void listsArticlesTheNewestFirstWithoutTheirBodies() {
        assertThat(evidence.newestDate()).isEmpty();
        evidence.save(
                Evidences.article("old")
                        .published("2016-02-01")
                        .sentence("Old.")
                        .done(),
                NOW);
        evidence.save(
                Evidences.article("new")
                        .published("2016-02-06")
                        .sentence("New.")
                        .done(),
                NOW);

        assertThat(evidence.articles()).extracting(Article::id).containsExactly("new", "old");
        assertThat(evidence.articles()).extracting(Article::body).containsOnly("");
        assertThat(evidence.newestDate()).contains(LocalDate.of(2016, 2, 6));
        assertThat(evidence.article("none")).isEmpty();
    }

    @Test
    void unitesWhatTheArticlesKnowOfAnActorAndForgetsWhatOnlyAWithdrawnOneKnew() {
        evidence.save(
                Evidences.article("old")
                        .published("2012-01-01")
                        .sentence("Old.")
                        .person("John Kerry", "senator", "United States", "Kerry")
                        .done(),
                NOW);
        evidence.save(
                Evidences.article("new")
                        .published("2016-02-01")
                        .sentence("New.")
                        .person("John Kerry", "Secretary of State", null, "Secretary Kerry", "Kerry")
                        .done(),
                NOW);

        assertThat(evidence.actors())
                .containsExactly(new Actor(
                        "John Kerry",
                        Actor.Kind.PERSON,
                        "Secretary of State",
                        "United States",
                        null,
                        List.of("Kerry", "Secretary Kerry")));

        evidence.withdraw("new", NOW);
        assertThat(evidence.actors())
                .containsExactly(
                        new Actor("John Kerry", Actor.Kind.PERSON, "senator", "United States", null, List.of("Kerry")));
    }

    @Test
    void unitesTopicsByName() {
        evidence.save(
                Evidences.article("a1")
                        .sentence("One.")
                        .subject("ceasefire", "truce")
                        .done(),
                NOW);
        evidence.save(
                Evidences.article("a2")
                        .sentence("Two.")
                        .subject("ceasefire", "cessation")
                        .done(),
                NOW);

        assertThat(evidence.topics()).containsExactly(new Topic("ceasefire", List.of("cessation", "truce")));
    }

    @Test
    void takesWhatIsGivenTwiceInOneArticleOnce() {
        evidence.save(
                Evidences.article("a1")
                        .sentence("One.")
                        .mention("Russia", "Russia")
                        .topic("talks", "talks")
                        .state("Russia", "Moscow")
                        .state("Russia", "Moscow", "Kremlin")
                        .subject("talks", "meeting")
                        .subject("talks", "meeting")
                        .done(),
                NOW);

        assertThat(evidence.all().getFirst().actors()).containsExactly("Russia");
        assertThat(evidence.all().getFirst().topics()).containsExactly("talks");
        assertThat(evidence.actors()).extracting(Actor::aliases).containsExactly(List.of("Kremlin", "Moscow"));
        assertThat(evidence.topics()).hasSize(1);
    }

    @Test
    void textThatLooksLikeSqlIsOnlyText() {
        String hostile = "'; DROP TABLE articles; -- \" \\ :actors <scope> ?";
        evidence.save(
                Evidences.article("a'; --")
                        .sentence(hostile)
                        .quote(hostile, hostile, null)
                        .done(),
                NOW);

        assertThat(passagesOf("a'; --"))
                .extracting(found -> found.passage().text())
                .containsExactly(hostile);
        assertThat(evidence.candidates(dragoman.model.Intent.WHAT_SAID, new Slots(List.of(hostile), List.of(), null)))
                .hasSize(1);
        assertThat(evidence.article(hostile)).isEmpty();
    }

    @Test
    void keepsCharactersBeyondTheBasicPlane() {
        String text = "\uD83D\uDD4A peace \uD842\uDFB7 e\u0301 \u202E\u00AD\uFEFF \u0645\u0631\u062D\u0628\u0627";
        evidence.save(Evidences.saying("a1", text), NOW);

        assertThat(evidence.all().getFirst().passage().text()).isEqualTo(text);
        assertThat(evidence.article("a1").orElseThrow().body()).isEqualTo(text + "\n");
    }

    @Test
    void replacesWhatNoDatabaseTakesByOneCharacterEachSoThatOffsetsStayRight() {
        Evidence saved = Evidences.saying("a1", "one\u0000two \uD83D three \uDD4A four");

        assertThat(evidence.save(saved, NOW)).isEqualTo(Saved.NEW);
        assertThat(evidence.save(saved, NOW)).isEqualTo(Saved.UNCHANGED);

        String kept = "one\uFFFDtwo \uFFFD three \uFFFD four";
        PassageEvidence passage = evidence.all().getFirst();
        assertThat(passage.passage().text()).isEqualTo(kept);
        assertThat(Objects.requireNonNull(passage.passage().span())
                        .of(evidence.article("a1").orElseThrow().body()))
                .isEqualTo(kept);
    }

    @Test
    void keepsABodyOfMillionsOfCharacters() {
        Evidences article = Evidences.article("long");
        for (int i = 0; i < 5; i++) {
            article.sentence("ab\u00E9\uD83D\uDD4A".repeat(200_000 - i));
        }
        Evidence saved = article.done();

        evidence.save(saved, NOW);

        assertThat(evidence.article("long").orElseThrow().body())
                .isEqualTo(saved.article().body());
        assertThat(passagesOf("long")).hasSize(5);
    }

    @Test
    void refusesAPassageThatNoDatabaseCouldHoldAndSaysWhich() {
        assertThatThrownBy(() -> evidence.save(Evidences.saying("endless", "x".repeat(1_100_000)), NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("endless")
                .hasMessageContaining("split");
    }

    @Test
    void manyWhoBringTheSameBodyAtOnceStoreItOnce() throws Exception {
        List<Callable<Saved>> savers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Evidence same = Evidences.saying("a" + i, "Talks resume.");
            savers.add(() -> evidence.save(same, NOW));
        }
        List<Saved> outcomes = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : threads.invokeAll(savers)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).containsOnlyOnce(Saved.NEW).doesNotContain(Saved.REPLACED);
        assertThat(evidence.articles()).hasSize(1);
    }

    private static Evidence everything(String id) {
        return Evidences.article(id)
                .sentence("On Friday, Lavrov said: \"Strikes will not cease.\" About 40 people had died.")
                .quote("Sergey Lavrov", "\"Strikes will not cease.\"", "2016-02-05")
                .fact(new Fact(
                        id,
                        0,
                        "Strikes go on.",
                        "Russia",
                        Modality.PLANNED,
                        "2016-W05",
                        List.of("Aleppo", "Idlib"),
                        List.of("Russia"),
                        List.of("the rebels", "the Nusra Front")))
                .event(List.of("Moscow", "Damascus"), List.of("the rebels"), "2016-02", "Aleppo", Modality.DENIED)
                .figure(40, "people")
                .date("Friday", "2016-02-05")
                .mention("Sergey Lavrov", "Russia")
                .topic("ceasefire", "airstrikes")
                .person("Sergey Lavrov", "Foreign Minister", "Russia", "Lavrov")
                .subject("ceasefire", "truce")
                .subject("airstrikes")
                .sentence("Nothing more was known.")
                .done();
    }

    private static Article withoutBody(Article article) {
        return new Article(
                article.id(),
                article.title(),
                article.outlet(),
                article.author(),
                article.published(),
                article.url(),
                "");
    }

    private List<PassageEvidence> passagesOf(String article) {
        return evidence.all().stream()
                .filter(p -> p.article().id().equals(article))
                .toList();
    }
}
