package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A sentence is read as clauses: verb, who, whom, behind which preposition, and how firmly. */
class ClausesTest {

    private static final Linguist LINGUIST = new Linguist();

    @Test
    void subjectAndObjectStandAroundTheVerb() {
        assertThat(read("The Marvian army bombed the old port."))
                .containsExactly("[The Marvian army] bomb [the old port] ASSERTED");
    }

    @Test
    void anApposedPhraseIsSteppedOver() {
        assertThat(read("Zorland, a small kingdom in the north, has rejected the offer."))
                .containsExactly("[Zorland] reject [the offer] ASSERTED");
    }

    @Test
    void joinedVerbsShareTheirSubject() {
        assertThat(read("The minister left the hall and called the president."))
                .containsExactly(
                        "[The minister] leave [the hall] ASSERTED", "[The minister] call [the president] ASSERTED");
    }

    @Test
    void theNounBehindAndIsTheNextSubject() {
        assertThat(read("The army bombed the port and the rebels retreated."))
                .contains("[the rebels] retreat [] ASSERTED");
    }

    @Test
    void whoeverIsUrgedDoesTheSecondAct() {
        assertThat(read("Ana Belo urged the rebels to leave the city."))
                .containsExactly("[Ana Belo] urge [the rebels] ASSERTED", "[the rebels] leave [the city] DEMANDED");
    }

    @Test
    void whoeverRefusesDoesNot() {
        assertThat(read("Zorland refused to sign the treaty."))
                .containsExactly("[Zorland] refuse [] ASSERTED", "[Zorland] sign [the treaty] DENIED");
    }

    @Test
    void whatIsSaidHangsOnTheSaying() {
        Clauses clauses = clauses("The envoy said the talks had failed.");
        assertThat(clauses.all()).hasSize(2);
        Clause said = clauses.all().getLast();
        assertThat(said.link()).isEqualTo(Clause.Link.CONTENT);
        assertThat(clauses.parent(said)).contains(clauses.all().getFirst());
        assertThat(words(said.subjects())).isEqualTo("[the talks]");
    }

    @Test
    void theAgentOfAPassiveStandsBehindBy() {
        Clause clause =
                clauses("The bridge was destroyed by Marvian jets.").all().getFirst();
        assertThat(clause.passive()).isTrue();
        assertThat(words(clause.agents())).isEqualTo("[Marvian jets]");
        assertThat(words(clause.patients())).isEqualTo("[The bridge]");
    }

    @Test
    void aParticipleBehindANounIsNoMainVerb() {
        assertThat(read("The minister wounded in the raid has resigned."))
                .contains("[The minister] resign [] ASSERTED");
        assertThat(clauses("The minister wounded in the raid has resigned.")
                        .all()
                        .getFirst()
                        .passive())
                .isTrue();
    }

    @Test
    void aRelativeClauseIsSetAsideFromItsSubject() {
        assertThat(read("If Zorland, which borders the sea, closed its ports, Marvia would starve."))
                .containsExactly(
                        "[Zorland] border [the sea] ASSERTED",
                        "[Zorland] close [its ports] CONDITIONAL",
                        "[Marvia] starve [] CONDITIONAL");
    }

    @Test
    void aDanglingParticipleHappensAsItsMainVerbDoes() {
        assertThat(read("Police opened fire, killing two students."))
                .containsExactly("[Police] open [fire] ASSERTED", "[Police] kill [two students] ASSERTED");
    }

    @Test
    void listsAreSeveralPhrases() {
        assertThat(clauses("Zorland, Marvia and the rebels signed a truce.")
                        .all()
                        .getFirst()
                        .subjects())
                .hasSize(3);
    }

    @Test
    void nothingIsReadOutOfNothing() {
        assertThat(clauses("").all()).isEmpty();
        assertThat(clauses("Zorland").all()).isEmpty();
        assertThat(clauses("and to who, by – if").all()).isEmpty();
    }

    private static Clauses clauses(String sentence) {
        return Clauses.of(LINGUIST.sentence(sentence).tokens());
    }

    private static List<String> read(String sentence) {
        return clauses(sentence).all().stream()
                .map(c -> words(c.subjects()) + " " + verb(c) + " " + words(c.objects()) + " " + c.modality())
                .toList();
    }

    /** The shortest of the lemmas, since the lemmatizer does not know every past form. */
    private static String verb(Clause clause) {
        return clause.verbs().stream()
                .filter(v -> !v.endsWith("ed"))
                .findFirst()
                .orElse(clause.lemma());
    }

    private static String words(List<Phrase> phrases) {
        return phrases.stream()
                .map(p -> p.words().stream().map(Token::text).collect(Collectors.joining(" ")))
                .toList()
                .toString();
    }
}
