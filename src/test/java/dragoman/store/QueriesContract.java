package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Actor;
import dragoman.model.Fact;
import dragoman.model.Intent;
import dragoman.model.Modality;
import dragoman.model.PassageEvidence;
import dragoman.model.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each named query must find, and what it must not, whatever the database. */
abstract class QueriesContract {

    private static final String KERRY_FRIDAY = "Kerry said on Friday: \"We are close.\"";
    private static final String LAVROV = "Lavrov: \"We go on.\"";
    private static final String BOMBED = "Moscow bombed Aleppo on Thursday and 40 people died.";
    private static final String IF = "If the bombing stops they will come, because they want to.";
    private static final String MET = "Sergey Lavrov, the Foreign Minister, met John Kerry.";
    private static final String NOTHING = "Nothing more was known of it.";
    private static final String KERRY_JANUARY = "Kerry: \"A truce is far.\"";
    private static final String TURKEY = "Turkey wants a safe zone at Azaz.";
    private static final String IRAN = "Iran says that it has no soldiers there.";

    private Store store;

    abstract Store open() throws Exception;

    @BeforeEach
    void fillStore() throws Exception {
        store = open();
        store.evidence()
                .save(
                        Evidences.article("february")
                                .published("2016-02-06")
                                .person("John Kerry", "Secretary of State", "United States", "Kerry")
                                .person("Sergey Lavrov", "Foreign Minister", "Russia", "Lavrov")
                                .state("Russia", "Moscow")
                                .sentence(KERRY_FRIDAY)
                                .quote("John Kerry", "\"We are close.\"", "2016-02-05")
                                .mention("John Kerry")
                                .topic("ceasefire")
                                .date("Friday", "2016-02-05")
                                .sentence(LAVROV)
                                .quote("Sergey Lavrov", "\"We go on.\"", null)
                                .mention("Sergey Lavrov")
                                .topic("airstrikes")
                                .sentence(BOMBED)
                                .event(List.of("Moscow"), List.of("Aleppo"), "2016-02-04", "Aleppo")
                                .figure(40, "people")
                                .topic("airstrikes")
                                .sentence(IF)
                                .topic("talks")
                                .sentence(MET)
                                .mention("Sergey Lavrov", "John Kerry")
                                .sentence(NOTHING)
                                .done(),
                        Instant.EPOCH);
        store.evidence()
                .save(
                        Evidences.article("january")
                                .published("2016-01-10")
                                .sentence(KERRY_JANUARY)
                                .quote("John Kerry", "\"A truce is far.\"", null)
                                .mention("John Kerry")
                                .topic("ceasefire")
                                .done(),
                        Instant.EPOCH);
        store.evidence()
                .save(
                        Evidences.article("dossier")
                                .withoutBody()
                                .published("2016-02-01")
                                .sentence(TURKEY)
                                .fact(new Fact(
                                        "dossier",
                                        0,
                                        TURKEY,
                                        null,
                                        Modality.DEMANDED,
                                        "2016-02",
                                        List.of("Azaz"),
                                        List.of("Turkey"),
                                        List.of()))
                                .sentence(IRAN)
                                .fact(new Fact(
                                        "dossier",
                                        1,
                                        IRAN,
                                        "Iran",
                                        Modality.DENIED,
                                        null,
                                        List.of(),
                                        List.of(),
                                        List.of("the soldiers")))
                                .done(),
                        Instant.EPOCH);
    }

    @AfterEach
    void closeStore() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void whatSaidFindsTheWordsOfTheActorAndOfNobodyElse() {
        assertThat(found(Intent.WHAT_SAID, actors("John Kerry"))).containsExactly(KERRY_FRIDAY, KERRY_JANUARY);
        assertThat(found(Intent.WHAT_SAID, actors("Iran"))).containsExactly(IRAN);
        assertThat(found(Intent.WHAT_SAID, actors("nobody"))).isEmpty();
        assertThat(found(Intent.WHAT_SAID, Slots.NONE))
                .containsExactlyInAnyOrder(KERRY_FRIDAY, KERRY_JANUARY, LAVROV, IRAN);
    }

    @Test
    void whatAMinisterSaysHisStateSays() {
        assertThat(found(Intent.WHAT_SAID, actors("Russia"))).containsExactly(LAVROV);
    }

    @Test
    void whatSaidGoesByTheDayOfTheWordsElseOfTheArticle() {
        assertThat(found(Intent.WHAT_SAID, on("2016-02-05"))).containsExactly(KERRY_FRIDAY);
        assertThat(found(Intent.WHAT_SAID, on("2016-02-06"))).containsExactly(LAVROV);
        assertThat(found(Intent.WHAT_SAID, on("2016-02-07"))).isEmpty();
    }

    @Test
    void slotsNarrowTogether() {
        Slots all = slots("John Kerry", "ceasefire", new Period(day("2016-01-01"), day("2016-01-31")));

        assertThat(found(Intent.WHAT_SAID, all)).containsExactly(KERRY_JANUARY);
        assertThat(found(Intent.WHAT_SAID, slots("John Kerry", "airstrikes", null)))
                .isEmpty();
    }

    @Test
    void whoSaidTakesTheActorsAsThoseSpokenOf() {
        assertThat(found(Intent.WHO_SAID, actors("the soldiers"))).containsExactly(IRAN);
        assertThat(found(Intent.WHO_SAID, topics("airstrikes"))).containsExactly(LAVROV);
        assertThat(found(Intent.WHO_SAID, on("2016-02-05"))).containsExactly(KERRY_FRIDAY);
    }

    @Test
    void quoteCheckLooksAtAllWordsWhoeverIsSupposedToHaveSaidThem() {
        assertThat(found(Intent.QUOTE_CHECK, slots("Iran", "talks", Period.of(day("1999-01-01")))))
                .containsExactlyInAnyOrder(KERRY_FRIDAY, KERRY_JANUARY, LAVROV, IRAN);
    }

    @Test
    void aPositionIsWhatTheActorSaysOrDemands() {
        assertThat(found(Intent.POSITION, actors("Turkey"))).containsExactly(TURKEY);
        assertThat(found(Intent.POSITION, actors("Russia"))).containsExactly(LAVROV);
        assertThat(found(Intent.POSITION, on("2016-02-20"))).containsExactly(TURKEY);
    }

    @Test
    void aComparisonAlsoTakesWhatTheActorsDo() {
        Slots both = new Slots(List.of("Russia", "Turkey"), List.of(), null);

        assertThat(found(Intent.COMPARE, both)).containsExactlyInAnyOrder(LAVROV, BOMBED, TURKEY);
    }

    @Test
    void aConditionIsADemandOrStandsBehindIf() {
        assertThat(found(Intent.CONDITION, Slots.NONE)).containsExactlyInAnyOrder(IF, TURKEY);
        assertThat(found(Intent.CONDITION, actors("Turkey"))).containsExactly(TURKEY);
    }

    @Test
    void howManyFindsNumbers() {
        assertThat(found(Intent.HOW_MANY, Slots.NONE)).containsExactly(BOMBED);
        assertThat(found(Intent.HOW_MANY, actors("Russia"))).containsExactly(BOMBED);
        assertThat(found(Intent.HOW_MANY, actors("Turkey"))).isEmpty();
    }

    @Test
    void whenFindsTimes() {
        assertThat(found(Intent.WHEN, Slots.NONE)).containsExactlyInAnyOrder(KERRY_FRIDAY, BOMBED, TURKEY);
        assertThat(found(Intent.WHEN, on("2016-02-04"))).containsExactlyInAnyOrder(BOMBED, TURKEY);
        assertThat(found(Intent.WHEN, on("2016-01-10"))).isEmpty();
    }

    @Test
    void whereFindsPlaces() {
        assertThat(found(Intent.WHERE, Slots.NONE)).containsExactlyInAnyOrder(BOMBED, TURKEY);
        assertThat(found(Intent.WHERE, topics("airstrikes"))).containsExactly(BOMBED);
    }

    @Test
    void whyFindsReasons() {
        assertThat(found(Intent.WHY, Slots.NONE)).containsExactly(IF);
        assertThat(found(Intent.WHY, topics("ceasefire"))).isEmpty();
    }

    @Test
    void whoIsBeginsWhereThePostStandsBesideTheName() {
        assertThat(found(Intent.WHO_IS, actors("Sergey Lavrov"))).containsExactly(MET, LAVROV);
        assertThat(found(Intent.WHO_IS, Slots.NONE)).startsWith(MET).doesNotContain(BOMBED, NOTHING);
    }

    @Test
    void whoDidFindsDeedsByAnyNameOfWhoeverHasToDoWithThem() {
        assertThat(found(Intent.WHO_DID, actors("Aleppo"))).containsExactly(BOMBED);
        assertThat(found(Intent.WHO_DID, actors("Russia"))).containsExactly(BOMBED);
        assertThat(found(Intent.WHO_DID, on("2016-02-04"))).containsExactlyInAnyOrder(BOMBED, TURKEY);
        assertThat(found(Intent.WHO_DID, Slots.NONE)).containsExactlyInAnyOrder(BOMBED, TURKEY);
    }

    @Test
    void whatHappenedFindsWhatIsReportedAndNotWhatIsDemanded() {
        assertThat(found(Intent.WHAT_HAPPENED, Slots.NONE)).containsExactly(BOMBED);
        assertThat(found(Intent.WHAT_HAPPENED, on("2016-02-04"))).containsExactly(BOMBED);
        assertThat(found(Intent.WHAT_HAPPENED, on("2016-02-06"))).isEmpty();
    }

    @Test
    void whatNextFindsWhatLiesAhead() {
        assertThat(found(Intent.WHAT_NEXT, Slots.NONE)).containsExactlyInAnyOrder(IF, TURKEY);
        assertThat(found(Intent.WHAT_NEXT, topics("talks"))).containsExactly(IF);
    }

    @Test
    void factsAndMannersMayStandAnywhereThatTheSlotsAllow() {
        for (Intent intent : List.of(Intent.WHAT_FACT, Intent.HOW)) {
            assertThat(found(intent, Slots.NONE)).hasSize(9);
            assertThat(found(intent, slots("John Kerry", "ceasefire", Period.of(day("2016-01-10")))))
                    .containsExactly(KERRY_JANUARY);
        }
    }

    @Test
    void aClaimIsComparedWithEveryDay() {
        assertThat(found(Intent.CLAIM, slots("John Kerry", "ceasefire", Period.of(day("2016-02-05")))))
                .containsExactly(KERRY_FRIDAY, KERRY_JANUARY);
        assertThat(found(Intent.CLAIM, actors("Turkey"))).containsExactly(TURKEY);
    }

    @Test
    void aListTakesWhateverComesInSeveral() {
        assertThat(found(Intent.LIST, Slots.NONE)).contains(MET, BOMBED, IRAN).doesNotContain(NOTHING, IF);
    }

    @Test
    void aSummaryTakesWhatWasSaidAndDoneInThePeriod() {
        assertThat(found(
                        Intent.SUMMARY,
                        new Slots(List.of(), List.of(), new Period(day("2016-02-04"), day("2016-02-06")))))
                .containsExactly(KERRY_FRIDAY, LAVROV, BOMBED);
    }

    @Test
    void aTimelineBeginsWithTheOldest() {
        store.evidence()
                .save(
                        Evidences.article("march")
                                .published("2016-03-02")
                                .sentence("It was signed.")
                                .event(List.of(), List.of(), "2015-12-18", null)
                                .sentence("It did not hold.")
                                .event(List.of(), List.of(), "2016-03-01", null)
                                .sentence("It was not signed.")
                                .event(List.of(), List.of(), "2016-03-01", null, Modality.DENIED)
                                .done(),
                        Instant.EPOCH);

        assertThat(found(Intent.TIMELINE, Slots.NONE)).containsExactly("It was signed.", BOMBED, "It did not hold.");
        assertThat(found(Intent.TIMELINE, on("2016-03-01"))).containsExactly("It did not hold.");
    }

    @Test
    void anIntentThatAsksNothingOfTheSourcesFindsNothing() {
        assertThat(found(Intent.GREETING, Slots.NONE)).isEmpty();
        assertThat(found(Intent.OUT_OF_SCOPE, Slots.NONE)).isEmpty();
    }

    @Test
    void aRoleThatIsNoTextOfItsOwnDoesNoHarm() {
        store.evidence()
                .save(
                        Evidences.article("odd")
                                .actor(new Actor("%_'", Actor.Kind.GROUP, "%", null, null, List.of("'")))
                                .sentence("100 % of them came.")
                                .mention("%_'")
                                .done(),
                        Instant.EPOCH);

        assertThat(found(Intent.WHO_IS, actors("%_'"))).containsExactly("100 % of them came.");
    }

    @ParameterizedTest
    @EnumSource(Intent.class)
    void whatManyQueriesShareMayBeLookedUpApart(Intent intent) {
        Slots slots = slots("John Kerry", "ceasefire", Period.of(day("2016-02-05")));
        for (Narrowing condition : store.evidence().apart(intent)) {
            List<Long> whole = store.evidence().candidates(intent, slots);
            LongPredicate meeting = store.evidence().marks().meeting(condition, slots);
            List<Long> rest = store.evidence().candidates(intent, slots.without(condition));

            assertThat(rest.stream().filter(meeting::test).toList()).isEqualTo(whole);
        }
    }

    @Test
    void mostQueriesShareTheirConditions() {
        assertThat(store.evidence().apart(Intent.WHY)).containsExactlyInAnyOrder(Narrowing.values());
        assertThat(store.evidence().apart(Intent.WHAT_SAID)).containsExactly(Narrowing.TOPICS);
        assertThat(store.evidence().apart(Intent.QUOTE_CHECK)).isEmpty();
    }

    private List<String> found(Intent intent, Slots slots) {
        List<Long> ids = store.evidence().candidates(intent, slots);
        assertThat(ids).doesNotHaveDuplicates();
        Map<Long, String> texts = store.evidence().all().stream()
                .collect(
                        Collectors.toMap(PassageEvidence::id, it -> it.passage().text()));
        return ids.stream().map(texts::get).toList();
    }

    private static Slots actors(String name) {
        return new Slots(List.of(name), List.of(), null);
    }

    private static Slots topics(String name) {
        return new Slots(List.of(), List.of(name), null);
    }

    private static Slots on(String date) {
        return new Slots(List.of(), List.of(), Period.of(day(date)));
    }

    private static Slots slots(String actor, String topic, @Nullable Period period) {
        return new Slots(List.of(actor), List.of(topic), period);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
