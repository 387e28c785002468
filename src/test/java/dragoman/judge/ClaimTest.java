package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a question takes for granted is held against a sentence, slot by slot. */
class ClaimTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));
    private static final Gists GISTS = new Gists(new Linguist(), KNOWLEDGE);

    private static List<Slots> held(String question, String sentence) {
        Claim claim = new Claim(GISTS.of(question).sentence().tokens(), List.of(), KNOWLEDGE.thesaurus());
        return claim.against(Statement.of(GISTS.of(sentence)));
    }

    private static Optional<String> conflict(String question, String sentence) {
        return held(question, sentence).stream()
                .flatMap(s -> s.conflict().stream())
                .findFirst();
    }

    @Test
    void anActThatIsDeniedContradicts() {
        assertThat(conflict("Why did Veldania pay the fine?", "Veldania would not pay the fine, she said."))
                .contains("negation");
        assertThat(conflict(
                        "Why has Ostria withdrawn from the league?",
                        "He denied reports that Ostria had withdrawn from the league."))
                .contains("negation");
    }

    @Test
    void anActThatExcludesTheOtherContradicts() {
        assertThat(conflict("Why did Veldania cut its budget?", "Veldania promised to raise its budget."))
                .contains("act");
        assertThat(conflict("Why did Ostria vote for the treaty?", "Ostria voted against the treaty."))
                .contains("act");
    }

    @Test
    void anActThatGoesWithoutTheThingContradicts() {
        assertThat(conflict(
                        "Why did the minister bring an interpreter?", "The minister arrived without an interpreter."))
                .contains("act");
    }

    @Test
    void anotherDoerContradicts() {
        assertThat(conflict("Why did Veldania raise its tariff?", "It began when Ostria raised its tariff by half."))
                .contains("who");
    }

    @Test
    void anotherPlaceContradicts() {
        assertThat(conflict("Why was the treaty signed in Lumberg?", "Both sides signed the treaty in Varnholm."))
                .contains("place");
    }

    @Test
    void theSameActConfirms() {
        List<Slots> held = held("Why did Veldania raise its tariff?", "In May Veldania raised its tariff by half.");
        assertThat(held).anyMatch(Slots::confirms).noneMatch(s -> s.conflict().isPresent());
    }

    @Test
    void whoIsCalledByAnOfficeOnlyIsNobodyElse() {
        assertThat(conflict("When did Karsk visit the port?", "The Secretary of State visited the port on Monday."))
                .isEmpty();
    }

    @Test
    void theVerbOfAQuestionIsNoNoun() {
        assertThat(held("When did the rebels capture the port?", "The rebels captured the port."))
                .anyMatch(Slots::confirms);
    }
}
