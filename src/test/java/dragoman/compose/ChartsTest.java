package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dragoman.model.Block;
import dragoman.model.Modality;
import dragoman.model.Period;
import dragoman.model.Position.Stance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is chosen to be drawn, and what is said of it. */
class ChartsTest {

    @Test
    void aTimelineTellsOnlyWhatHappenedOrIsPlannedAndHasADate() {
        TimelineChart timeline = timeline(new Scene()
                .event("2031-05-02", "AGREE", "Kestria", "Kestria signed.", "signed")
                .event("2031-05-09", "CONSULT", "Norvale", "Norvale will visit.", "visit", Modality.PLANNED)
                .event("2031-05-03", "FIGHT", "Sarnovia", "Sarnovia may attack.", "attack", Modality.POSSIBLE)
                .event("2031-05-03", "FIGHT", "Sarnovia", "Sarnovia never fired.", "fired", Modality.DENIED)
                .event("P3D", "FIGHT", "Sarnovia", "Sarnovia fired for three days.", "fired"));

        assertThat(timeline.moments())
                .extracting(Moment::label)
                .containsExactly("Kestria signed.", "Norvale will visit.");
        assertThat(timeline.moments()).extracting(Moment::planned).containsExactly(false, true);
    }

    @Test
    void aBusyDayDoesNotCrowdOutTheOthers() {
        Scene scene = new Scene();
        IntStream.range(0, 30)
                .forEach(
                        at -> scene.event("2031-05-02", "FIGHT", "Kestria", "Kestria fired shot " + at + ".", "fired"));
        IntStream.range(1, 5)
                .forEach(at ->
                        scene.event("2031-06-0" + at, "CONSULT", "Norvale", "Norvale met guest " + at + ".", "met"));

        TimelineChart timeline = timeline(scene);

        assertThat(timeline.moments()).hasSize(TimelineChoice.MOST);
        assertThat(timeline.moments().stream().map(Moment::when).distinct()).hasSize(5);
        assertThat(Phrasebook.ENGLISH.line(timeline.subtitle())).endsWith("12 of 34 dated events");
    }

    @Test
    void aStanceCountsOnlyUnderTheTopicThatItsWordsName() {
        Scene scene = new Scene()
                .position("Kestria", Stance.AGAINST, "grain tax", null)
                .quote("Kestria", "We said no.", List.of(), "grain tax", "harbour");

        PositionsChart matrix = matrix(scene);

        assertThat(matrix.actors()).containsExactly("Kestria");
        assertThat(matrix.topics()).containsExactly("grain tax", "harbour");
        assertThat(matrix.stand(0, 0)).isEqualTo(new Standpoint(Set.of(Stance.AGAINST), 1));
        assertThat(matrix.stand(0, 1)).isEqualTo(new Standpoint(Set.of(), 1));
    }

    @Test
    void whoChangesSidesIsShownOnBoth() {
        Scene scene = new Scene()
                .position("Kestria", Stance.AGAINST, "grain tax", null)
                .position("Kestria", Stance.FOR, "grain tax", null);

        assertThat(matrix(scene).stand(0, 0).stances()).containsExactly(Stance.FOR, Stance.AGAINST);
        assertThat(Plain.of(PictureText.of(matrix(scene)))).contains("for: Kestria; against: Kestria");
    }

    @Test
    void onlyNamesWithinTheQuoteCount() {
        Scene scene = new Scene()
                .quote("Anna Weiss", "Norvale must answer, and Norvale will.", List.of("Norvale"))
                .quote("Anna Weiss", "They must answer.", List.of("Norvale"))
                .quote("Anna Weiss", "The Norvalese must answer.", List.of("Norvale"));

        TalkChart talk = talk(scene);

        assertThat(talk.strands()).containsExactly(new TalkChart.Strand("Anna Weiss", "Norvale", 1));
        assertThat(Plain.of(PictureText.of(talk))).contains("Anna Weiss about Norvale (1)");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-02-05, 2016-02-05, 5 February 2016",
        "2016-02-01, 2016-02-07, 1 to 7 February 2016",
        "2016-02-29, 2016-03-06, 29 February to 6 March 2016",
        "2015-12-28, 2016-01-03, 28 December 2015 to 3 January 2016",
        "2016-02-01, 2016-02-29, February 2016",
        "2016-01-01, 2016-12-31, 2016"
    })
    void aPeriodIsWrittenAsPeopleDo(LocalDate from, LocalDate to, String written) {
        assertThat(Phrasebook.ENGLISH.line(Block.Phrase.of("words", Dates.full(new Period(from, to)))))
                .isEqualTo(written);
    }

    @Test
    void barsAreNoNarrowerThanEventsAreDated() {
        LocalDate monday = LocalDate.of(2031, 5, 5);
        Period week = new Period(monday, monday.plusDays(6));
        Period next = new Period(monday.plusDays(7), monday.plusDays(13));

        assertThat(Frequency.of(List.of(week, week, next)).unit()).isEqualTo(ChronoUnit.WEEKS);
        assertThat(Frequency.of(List.of(Period.of(monday), Period.of(monday.plusDays(3))))
                        .unit())
                .isEqualTo(ChronoUnit.DAYS);
    }

    @Test
    void labelsThatWouldOverlapMakeRoomForOneAnother() {
        assertThat(Spread.tops(List.of(50f, 52f, 300f), List.of(40f, 40f, 40f), 0, 320))
                .containsExactly(30f, 70f, 280f);
        assertThatThrownBy(() -> Spread.tops(List.of(52f, 50f), List.of(40f, 40f), 0, 320))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static TimelineChart timeline(Scene scene) {
        return TimelineChoice.of(scene.material().passages(), scene.material().actors());
    }

    private static PositionsChart matrix(Scene scene) {
        return PositionsChoice.of(
                scene.material().passages(),
                scene.material().positions(),
                scene.material().topics());
    }

    private static TalkChart talk(Scene scene) {
        return TalkChoice.of(scene.material().passages(), scene.material().actors());
    }
}
