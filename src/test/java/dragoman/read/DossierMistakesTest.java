package dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class DossierMistakesTest {

    @TempDir
    Path folder;

    private DossierFolder dossier = new DossierFolder(Path.of(""));

    @BeforeEach
    void writeTheLake() {
        dossier = DossierFolder.in(folder);
    }

    @Test
    void threeMistakesInThreeFilesAreThreeLines() {
        dossier.with("topics.yaml", """
                        - name: lake treaty
                          synonyms: [treaty, accord]
                          synonims: [pact]
                        - name: fishing
                        """).with("quotes.yaml", """
                        - id: lake-calm
                          source: wire-1
                          paragraph: 2
                          speaker: Jon Lake
                          role: Minister
                          lead: "On the treaty, John Lake said:"
                          text: "We are calm."
                          topics: [lake treaty]
                        """).with("events.yaml", """
                        - id: signing
                          date: "2021-04"
                          title: "Treaty to be signed"
                          type: SIGN
                          actors: [Eastland]
                          targets: []
                          facts: [treaty-planned]
                        """);

        assertThat(mistakes())
                .containsExactly(
                        "events.yaml:4: \"type\" is \"SIGN\", which is none of PLOVER's AGREE, AID, ASSAULT, COERCE,"
                                + " CONCEDE, CONSULT, COOPERATE, DEMAND, DISAPPROVE, FIGHT, INVESTIGATE,"
                                + " MOBILIZE, PROTEST, REJECT, RETREAT, SANCTION, SUPPORT, THREATEN",
                        "quotes.yaml:4: no actor is called \"Jon Lake\"; did you mean \"John Lake\"?",
                        "topics.yaml:3: no key is called \"synonims\"; did you mean \"synonyms\"?");
    }

    @Test
    void aSurnameAloneIsNoReferenceButLeadsToTheName() {
        dossier.with("quotes.yaml", """
                - id: lake-calm
                  source: wire-1
                  paragraph: 2
                  speaker: Laek
                  role: Minister
                  lead: "On the treaty, John Lake said:"
                  text: "We are calm."
                  topics: [lake treaty]
                """);

        assertThat(mistakes())
                .containsExactly("quotes.yaml:4: no actor is called \"Laek\"; did you mean \"John Lake\"?");
    }

    @Test
    void missingKeysAndValuesThatAreNoneAreNamed() {
        dossier.with("facts.yaml", """
                - id: Treaty planned
                  source: wire-1
                  paragraph: zero
                  text:
                  modality: hoped
                  date: "2021-13"
                  figures: [{value: many, unit: boats, of: boats}, 7]
                  topics: lake treaty
                  quote: none-such
                """).with("events.yaml", "[]");

        assertThat(mistakes())
                .containsExactlyInAnyOrder(
                        "facts.yaml:1: \"id\" is \"Treaty planned\", which is no id; write small letters, digits and"
                                + " hyphens",
                        "facts.yaml:1: \"text\" is missing; add `text: …`",
                        "facts.yaml:3: \"paragraph\" is \"zero\", which is not a whole number from 1 to 100000",
                        "facts.yaml:5: \"modality\" is \"hoped\", which is none of asserted, denied, planned,"
                                + " conditional, demanded, possible, hypothetical",
                        "facts.yaml:6: \"date\" is \"2021-13\", which is no date; write a day \"2016-02-05\", a week"
                                + " \"2016-W05\", a month \"2016-02\" or a year \"2016\"",
                        "facts.yaml:7: \"value\" is \"many\", which is no number; write it without separators, as in"
                                + " 70000",
                        "facts.yaml:7: an entry must be keys with values, such as `- name: …`",
                        "facts.yaml:8: \"topics\" must be a list, such as `[one, two]`",
                        "facts.yaml:9: no quote is called \"none-such\"; add it, or write the name as it stands there");
    }

    @Test
    void namesThatOccurTwiceAreNamed() {
        dossier.with("actors.yaml", """
                - {name: John Lake, kind: person, role: Minister, gender: m, aliases: [US, the Minister]}
                - {name: Eastland, kind: state, role: State, aliases: [us, the minister], role: Twice}
                - {name: Fishers, kind: group, role: Those who fish}
                - {name: Fishers, kind: group, role: Those who fish}
                """);

        assertThat(mistakes())
                .containsExactlyInAnyOrder(
                        "actors.yaml:2: \"the minister\" is a name of \"John Lake\" too; leave it to one of them",
                        "actors.yaml:2: \"role\" stands here twice; keep one",
                        "actors.yaml:4: the actor \"Fishers\" stands at line 3 already; keep one");
    }

    @Test
    void brokenYamlIsOneMistakeAndDoesNotDrownTheOthers() {
        dossier.with("actors.yaml", "- name: John: Lake\n").with("topics.yaml", "- {name: fishing, kind: x}\n");

        assertThat(mistakes())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("actors.yaml:1: is no YAML here: mapping values are not allowed here"))
                .anySatisfy(line -> assertThat(line).startsWith("topics.yaml:1: no key is called \"kind\""))
                .anySatisfy(line -> assertThat(line).startsWith("quotes.yaml:10: no topic is called \"lake treaty\""))
                .anySatisfy(line -> assertThat(line).startsWith("facts.yaml:9: no topic is called \"lake treaty\""));
    }

    @Test
    void aMissingFileAndAMissingFolderAreMistakes() throws IOException {
        Files.delete(folder.resolve("events.yaml"));
        assertThat(mistakes())
                .containsExactly("events.yaml:1: the file is missing; add it, empty if there is nothing to say");

        dossier = new DossierFolder(folder.resolve("none"));
        assertThat(mistakes()).singleElement().asString().contains("there is no such folder");
    }

    @Test
    void anAliasThatGrowsWithoutEndIsNoDanger() {
        StringBuilder laughs = new StringBuilder("- &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int i = 1; i < 12; i++) {
            String again = String.join(", ", Collections.nCopies(10, "*a" + (i - 1)));
            laughs.append("- &a%d [%s]\n".formatted(i, again));
        }
        dossier.with("topics.yaml", laughs.toString());

        assertThat(mistakes()).isNotEmpty().hasSizeLessThan(30);
    }

    @Test
    void aListThatHoldsItselfIsNoDanger() {
        dossier.with("topics.yaml", "- name: fishing\n  synonyms: &s [*s]\n- &m {name: lake treaty, synonyms: [*m]}\n");

        assertThat(mistakes()).isNotEmpty();
    }

    @Test
    void aTagThatCallsForCodeIsOnlyText() {
        dossier.with("events.yaml", "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://example.org/\"]]\n");

        assertThat(mistakes()).singleElement().asString().startsWith("events.yaml:1: ");
    }

    @Test
    void bytesThatAreNoUtf8AreOneMistake() throws IOException {
        Files.write(folder.resolve("events.yaml"), "- id: é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(mistakes()).containsExactly("events.yaml:1: the file is not UTF-8; save it as UTF-8");
    }

    private List<String> mistakes() {
        MistakesFound found = catchThrowableOfType(MistakesFound.class, () -> new DossierReader().read(dossier.path()));
        assertThat(found).as("mistakes").isNotNull();
        return found.mistakes().stream().map(Mistake::toString).toList();
    }
}
