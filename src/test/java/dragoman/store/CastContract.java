package dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Actor;
import dragoman.model.Intent;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import dragoman.model.Tenure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How what different articles know of somebody comes together, whatever the database. */
abstract class CastContract {

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

    private Evidences about(String id, String day, String name) {
        return Evidences.article(id)
                .published(day)
                .sentence(id + " knows " + name + ".")
                .mention(name);
    }

    private void save(Evidences article) {
        evidence.save(article.done(), NOW);
    }

    private List<String> names() {
        return evidence.actors().stream().map(Actor::name).toList();
    }

    @Test
    void fullShortAndInitialledNamesAreOnePerson() {
        save(about("a", "2016-02-01", "Ana Kovac").person("Ana Kovac", null, "Norvale"));
        save(about("b", "2016-02-02", "Kovac").person("Kovac", null, null));
        save(about("c", "2016-02-03", "Ana M. Kovac").person("Ana M. Kovac", null, "Norvale"));

        assertThat(evidence.actors())
                .containsExactly(new Actor(
                        "Ana Kovac", Actor.Kind.PERSON, null, "Norvale", null, List.of("Ana M. Kovac", "Kovac")));
        assertThat(evidence.all()).extracting(PassageEvidence::actors).containsOnly(List.of("Ana Kovac"));
    }

    @Test
    void aCoupleStaysTwoAndAShortNameThatMayMeanEitherMeansNeither() {
        save(about("a", "2016-02-01", "Ana Kovac").person("Ana Kovac", null, null));
        save(about("b", "2016-02-02", "Ivo Kovac").person("Ivo Kovac", null, null));
        save(about("c", "2016-02-03", "Kovac").person("Kovac", null, null));

        assertThat(names()).containsExactly("Ana Kovac", "Ivo Kovac", "Kovac");
    }

    @Test
    void aShortNameMeansTheOneOfItsState() {
        save(about("a", "2016-02-01", "Ana Kovac").person("Ana Kovac", null, "Norvale"));
        save(about("b", "2016-02-02", "Ivo Kovac").person("Ivo Kovac", null, "Kestria"));
        save(about("c", "2016-02-03", "Kovac").person("Kovac", "minister", "Kestria"));

        assertThat(names()).containsExactly("Ana Kovac", "Ivo Kovac");
        assertThat(evidence.roles()).containsOnlyKeys("Ivo Kovac");
    }

    @Test
    void whatASecondBearerOfTheNameChangesIsUndoneWhenItGoes() {
        save(about("a", "2016-02-01", "Ana Kovac").person("Ana Kovac", null, null));
        save(about("b", "2016-02-02", "Kovac").person("Kovac", null, null));
        save(about("c", "2016-02-03", "Ivo Kovac").person("Ivo Kovac", null, null));
        assertThat(names()).containsExactly("Ana Kovac", "Ivo Kovac", "Kovac");

        evidence.withdraw("c", NOW);

        assertThat(names()).containsExactly("Ana Kovac");
    }

    @Test
    void someoneIsHeardUnderOneName() {
        save(about("a", "2016-02-01", "Ana Kovac").person("Ana Kovac", null, null));
        save(Evidences.article("b")
                .sentence("Kovac said: \"No.\"")
                .quote("Kovac", "\"No.\"", null)
                .person("Kovac", null, null));

        assertThat(evidence.quotes()).extracting(Quote::canonical).containsExactly("Ana Kovac");
        List<Long> ids = evidence.candidates(Intent.WHAT_SAID, new Slots(List.of("Ana Kovac"), List.of(), null));
        assertThat(evidence.all())
                .filteredOn(p -> ids.contains(p.id()))
                .extracting(p -> Objects.requireNonNull(p.passage()).text())
                .containsExactly("Kovac said: \"No.\"");
    }

    @Test
    void aSlipOfThePenMakesNoSecondPersonOfAState() {
        save(about("a", "2016-02-01", "Branislav Lund").person("Branislav Lund", "minister", "Norvale"));
        save(about("b", "2016-02-02", "Branisav Lund").person("Branisav Lund", "minister of Norvale", "Norvale"));

        assertThat(names()).containsExactly("Branislav Lund");
        assertThat(evidence.roles().get("Branislav Lund")).hasSize(1);
    }

    @Test
    void rolesHaveTheirTimesTheLatestFirst() {
        save(about("a", "2012-01-01", "Ana Kovac").person("Ana Kovac", "senator", "Norvale"));
        save(about("b", "2016-02-01", "Ana Kovac").person("Ana Kovac", "Foreign Minister", null));
        save(about("c", "2016-02-06", "Ana Kovac").person("Ana Kovac", "Norvalian foreign minister", "Norvale"));
        save(about("d", "2019-05-01", "Ana Kovac").person("Ana Kovac", "former foreign minister", null));

        assertThat(evidence.roles().get("Ana Kovac"))
                .containsExactly(
                        new Tenure("former foreign minister", null, day("2019-05-01"), day("2019-05-01")),
                        new Tenure("Norvalian foreign minister", "Norvale", day("2016-02-01"), day("2016-02-06")),
                        new Tenure("senator", "Norvale", day("2012-01-01"), day("2012-01-01")));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
