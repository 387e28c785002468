package dragoman.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.Actor;
import dragoman.model.Article;
import dragoman.model.Evidence;
import dragoman.model.Mention;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Bodies and governments are found where they are named, and nowhere else. */
class ActorsTest {

    private static final Extractor EXTRACTOR = new Extractor(new Linguist(), Knowledge.load(Path.of("data")));

    private static Evidence read(String body) {
        return EXTRACTOR.extract(new Article("a", null, null, null, LocalDate.parse("2021-03-13"), null, body));
    }

    private static List<String> mentions(String body, String actor) {
        return read(body).mentions().stream()
                .filter(m -> m.actor().equals(actor))
                .map(Mention::span)
                .map(span -> Objects.requireNonNull(span).of(body))
                .toList();
    }

    private static Actor actor(String body, String name) {
        return read(body).actors().stream()
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(name + " is not among " + read(body).actors()));
    }

    @Test
    void aBodyIsKnownByItsHeadNounAndThenByLess() {
        String body = "Fighters of the Amber Coast Front took the bridge. The Front denied it.";

        assertThat(mentions(body, "Amber Coast Front")).containsExactly("Amber Coast Front", "Front");
        assertThat(actor(body, "Amber Coast Front").kind()).isEqualTo(Actor.Kind.GROUP);
    }

    @Test
    void lettersInBracketsStandForTheNameBeforeThem() {
        String body = "The Valley Peace Committee (VPC) met on Monday. A spokesman for the VPC was content.";

        assertThat(mentions(body, "Valley Peace Committee")).containsExactly("Valley Peace Committee", "VPC", "VPC");
        assertThat(actor(body, "Valley Peace Committee").aliases()).contains("VPC");
    }

    @Test
    void lettersInBracketsMakeABodyOfANameWithoutAHeadNoun() {
        String body = "The Sons of the Lagoon (SOL) stayed away. Later SOL men fled.";

        assertThat(mentions(body, "Sons of the Lagoon")).containsExactly("Sons of the Lagoon", "SOL", "SOL");
    }

    @Test
    void theBodyOfAStateActsForIt() {
        Actor ministry = actor("The Portuguese Fisheries Ministry said no.", "Portuguese Fisheries Ministry");

        assertThat(ministry.of()).isEqualTo("Portugal");
        assertThat(ministry.kind()).isEqualTo(Actor.Kind.ORGANISATION);
    }

    @Test
    void aMinistryKeepsTheWholeOfItsSubject() {
        assertThat(mentions("The Ministry of Trade and Industry was closed.", "Ministry of Trade and Industry"))
                .hasSize(1);
    }

    @Test
    void aHeadNounAloneIsNobody() {
        assertThat(read("Army General Pavel Mertens left. The Council was late.")
                        .actors())
                .extracting(Actor::name)
                .containsExactly("Pavel Mertens");
    }

    @Test
    void aBuildingNamedAfterSomebodyIsNotThatPerson() {
        assertThat(read("They met at the Harry Hill Library on Friday.").actors())
                .extracting(Actor::name)
                .containsExactly("Harry Hill Library");
    }

    @Test
    void aCapitalIsAnActorOnlyWhereItActs() {
        assertThat(mentions("Lisbon said no. Talks went on in Lisbon.", "Portugal"))
                .containsExactly("Lisbon");
        assertThat(read("The talks in Lisbon are over.").actors()).isEmpty();
    }

    @Test
    void aMentionLeavesTheArticleOut() {
        assertThat(mentions("The White House agreed.", "United States")).containsExactly("White House");
    }
}
