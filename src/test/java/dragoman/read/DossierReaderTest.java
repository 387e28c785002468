package dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Event;
import dragoman.model.Evidence;
import dragoman.model.Fact;
import dragoman.model.Figure;
import dragoman.model.Mention;
import dragoman.model.Modality;
import dragoman.model.Passage;
import dragoman.model.Position;
import dragoman.model.Position.Stance;
import dragoman.model.Quote;
import dragoman.model.TimeExpression;
import dragoman.model.Topic;
import dragoman.model.TopicMark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierReaderTest {

    @TempDir
    Path folder;

    private Evidence wire;
    private Evidence post;

    @BeforeEach
    void readTheLake() {
        List<Evidence> evidence =
                new DossierReader().read(DossierFolder.in(folder).path());
        assertThat(evidence).hasSize(2);
        wire = evidence.getFirst();
        post = evidence.getLast();
    }

    @Test
    void eachSourceIsAnArticleWithoutABody() {
        assertThat(wire.article())
                .isEqualTo(new Article("wire-1", null, "The Wire", "Ann Example", LocalDate.of(2021, 3, 3), null, ""));
        assertThat(post.article().title()).isEqualTo("Lake: calm");
        assertThat(post.article().url()).isEqualTo("https://example.org/2");
        assertThat(post.passages()).extracting(Passage::text).containsExactly("The lake was calm.");
    }

    @Test
    void passagesFollowTheArticlesParagraphs() {
        assertThat(wire.passages())
                .containsExactly(
                        new Passage(
                                "wire-1", 0, 1, null, "More than 100 boats were on the lake.", Passage.Kind.FACT, ""),
                        new Passage(
                                "wire-1",
                                1,
                                2,
                                null,
                                "We are calm…as the lake.",
                                Passage.Kind.QUOTE,
                                "On the treaty, John Lake said: (John Lake, Minister, press conference)"),
                        new Passage(
                                "wire-1",
                                2,
                                2,
                                null,
                                "According to John Lake, Eastland is to sign a treaty in April 2021.",
                                Passage.Kind.FACT,
                                ""));
    }

    @Test
    void aQuoteIsTheSpeakersBeyondDoubt() {
        assertThat(wire.quotes())
                .containsExactly(new Quote(
                        "wire-1",
                        1,
                        null,
                        "We are calm…as the lake.",
                        Quote.Type.DIRECT,
                        null,
                        null,
                        "John Lake",
                        null,
                        1.0,
                        true,
                        "2021-03-02"));
    }

    @Test
    void aFactKeepsWhoSaidItAndHowFirmly() {
        assertThat(wire.facts())
                .contains(new Fact(
                        "wire-1",
                        2,
                        "According to John Lake, Eastland is to sign a treaty in April 2021.",
                        "John Lake",
                        Modality.PLANNED,
                        "2021-04",
                        List.of("Eastland"),
                        List.of("Eastland"),
                        List.of("Fishers")));
        assertThat(wire.figures())
                .containsExactly(new Figure("wire-1", 0, null, 100, "boats", "boats on the lake", "more than"));
    }

    @Test
    void aSideTakenUnderAConditionIsConditional() {
        assertThat(wire.positions())
                .containsExactly(
                        new Position(
                                "wire-1",
                                2,
                                "Eastland",
                                "fishing",
                                Stance.CONDITIONAL,
                                "if the ice has gone",
                                null,
                                "2021-04"),
                        new Position("wire-1", 2, "Fishers", "fishing", Stance.AGAINST, null, null, "2021-04"));
        assertThat(post.positions()).isEmpty();
    }

    @Test
    void anEventHangsOnItsFirstFact() {
        assertThat(wire.events())
                .containsExactly(new Event(
                        "wire-1",
                        2,
                        null,
                        "Treaty to be signed",
                        "AGREE",
                        List.of("Eastland"),
                        List.of(),
                        "2021-04",
                        "lakeside",
                        Modality.PLANNED));
        assertThat(post.events()).isEmpty();
    }

    @Test
    void mentionsTopicsAndDatesAreMarked() {
        assertThat(wire.mentions())
                .containsExactly(
                        new Mention("wire-1", 1, "John Lake", null),
                        new Mention("wire-1", 1, "Fishers", null),
                        new Mention("wire-1", 2, "John Lake", null),
                        new Mention("wire-1", 2, "Eastland", null),
                        new Mention("wire-1", 2, "Fishers", null));
        assertThat(wire.topicMarks())
                .containsExactly(
                        new TopicMark("wire-1", 0, "fishing"),
                        new TopicMark("wire-1", 1, "lake treaty"),
                        new TopicMark("wire-1", 2, "lake treaty"),
                        new TopicMark("wire-1", 2, "fishing"));
        assertThat(wire.dates())
                .containsExactly(
                        new TimeExpression("wire-1", 1, null, "2021-03-02", TimeExpression.Type.DATE, "2021-03-02"),
                        new TimeExpression("wire-1", 2, null, "2021-04", TimeExpression.Type.DATE, "2021-04"));
    }

    @Test
    void actorsAndTopicsAreKnownWithEverySource() {
        assertThat(wire.actors())
                .contains(new Actor(
                        "John Lake",
                        Actor.Kind.PERSON,
                        "Minister of Waters",
                        "Eastland",
                        Actor.Gender.MALE,
                        List.of("Lake", "Minister Lake")))
                .isEqualTo(post.actors());
        assertThat(wire.actors().get(1).aliases()).containsExactly("E.L.");
        assertThat(wire.topics())
                .containsExactly(new Topic("lake treaty", List.of("treaty", "accord")), new Topic("fishing", List.of()))
                .isEqualTo(post.topics());
    }

    @Test
    void everyDossierOfTheProjectIsSound() throws IOException {
        try (Stream<Path> dossiers = Files.list(Path.of("data", "dossiers"))) {
            assertThat(dossiers.filter(Files::isDirectory))
                    .isNotEmpty()
                    .allSatisfy(dossier -> assertThat(new DossierReader().read(dossier))
                            .isNotEmpty()
                            .allSatisfy(source -> assertThat(source.passages()).isNotEmpty()));
        }
    }
}
