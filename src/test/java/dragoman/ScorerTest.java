package dragoman;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.model.Article;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorerTest {

    private static final String BODY = "Talks resume on Monday, the envoy said. The border stays shut until then.";
    private static final String MONDAY = cited(0, 39);
    private static final String BORDER = cited(40, 73);
    private static final String RESUME = "\"evidence\":[\"Talks resume on Monday\"]";

    private final Scorer scorer =
            new Scorer(new Verbatim(List.of(new Article("a", null, null, null, LocalDate.EPOCH, null, BODY))));

    @Test
    void anAnswerPassesWhoseFirstCitationHoldsAGoldPassage() {
        assertThat(answered(RESUME, MONDAY, BORDER)).isEqualTo(Score.FULL);
        assertThat(answered(RESUME, BORDER, MONDAY)).isEqualTo(Score.none("right passage not first"));
        assertThat(answered(RESUME, BORDER).why()).startsWith("wrong passage: The border");
        assertThat(answered(RESUME).why()).isEqualTo("wrong passage: none");
    }

    @Test
    void threeFifthsOfAPassageInOneRunWillDo() {
        assertThat(answered("\"evidence\":[\"on Monday, the envoy said while leaving\"]", MONDAY))
                .isEqualTo(Score.FULL);
        assertThat(answered("\"evidence\":[\"on Monday, the king said while leaving\"]", MONDAY)
                        .points())
                .isZero();
    }

    @Test
    void whereSeveralPassagesAreNeededAllAreCited() {
        String both = "\"need\":\"all\",\"evidence\":[\"Talks resume\",\"border stays shut\"]";
        assertThat(answered(both, BORDER, MONDAY)).isEqualTo(Score.FULL);
        assertThat(answered(both, BORDER)).isEqualTo(Score.none("1 of 2 passages cited"));
        assertThat(answered(both + ",\"min\":1", BORDER)).isEqualTo(Score.FULL);
        assertThat(answered(both + ",\"groups\":[[\"Talks resume\",\"border stays shut\"]]", BORDER))
                .isEqualTo(Score.FULL);
    }

    @Test
    void anAnswerDoesNotHideAmongCitations() {
        String[] six = {MONDAY, MONDAY, MONDAY, BORDER, BORDER, BORDER};
        assertThat(answered(RESUME, six)).isEqualTo(Score.none("6 citations"));
        assertThat(answered("\"need\":\"all\"," + RESUME, six)).isEqualTo(Score.FULL);
    }

    @Test
    void anExcerptThatIsNotVerbatimSpoilsEverything() {
        String changed = MONDAY.replace("Monday", "Sunday");
        assertThat(answered(RESUME, MONDAY, changed).why()).startsWith("NOT VERBATIM: Talks resume on Sunday");
        assertThat(answered(RESUME, MONDAY.replace("\"start\":0", "\"start\":1"))
                        .why())
                .startsWith("not at 1-39");
        assertThat(answered(RESUME, MONDAY.replace("\"end\":39", "\"end\":39000"))
                        .why())
                .startsWith("not at 0-39000");
    }

    @Test
    void aVerdictAndTheWordsOfTheTextCount() {
        assertThat(answered("\"verdict\":\"yes\"," + RESUME, MONDAY)).isEqualTo(Score.none("verdict none, not yes"));
        assertThat(answered("\"must\":[\"monday\",[\"envoy\",\"king\"]]," + RESUME, MONDAY))
                .isEqualTo(Score.FULL);
        assertThat(answered("\"must\":[\"mond\"]," + RESUME, MONDAY)).isEqualTo(Score.none("text lacks 'mond'"));
        assertThat(answered("\"must_not\":[\"Monday\"]," + RESUME, MONDAY)).isEqualTo(Score.none("asserts: Monday"));
    }

    @Test
    void anAbstentionIsRightWhereNothingIsKnownAndHalfRightWhereACorrectionIsDue() {
        String reply = "\"kind\":\"abstain\",\"text\":\"The sources do not say.\",\"citations\":[]";
        assertThat(score("\"expect\":\"abstain\"", reply)).isEqualTo(Score.FULL);
        assertThat(score("\"expect\":\"correct\"," + RESUME, reply)).isEqualTo(Score.half("abstained (half)"));
        assertThat(score("\"expect\":\"answer\"", reply)).isEqualTo(Score.none("kind abstain"));
    }

    @Test
    void aCorrectionCitesAGoldPassageAnywhereAndCountsAsADenial() {
        String reply = "\"kind\":\"correction\",\"verdict\":\"no\",\"text\":\"No.\",\"citations\":[" + BORDER + ","
                + MONDAY + "]";
        assertThat(score("\"expect\":\"correct\"," + RESUME, reply)).isEqualTo(Score.FULL);
        assertThat(score("\"expect\":\"answer\",\"verdict\":\"no\"", reply)).isEqualTo(Score.FULL);
        assertThat(score("\"expect\":\"answer\"", reply)).isEqualTo(Score.none("kind correction"));
        assertThat(score("\"expect\":\"correct\",\"evidence\":[\"no such passage\"]", reply)
                        .why())
                .startsWith("corrects without the passage");
    }

    @Test
    void aCommandIsHandledByAnyOfTheFunctionsNamed() {
        String reply = "\"kind\":\"command\",\"function\":\"help\",\"text\":\"…\",\"citations\":[]";
        assertThat(score("\"expect\":\"handle\",\"function\":[\"about\",\"help\"]", reply))
                .isEqualTo(Score.FULL);
        assertThat(score("\"expect\":\"handle\"", reply)).isEqualTo(Score.FULL);
        assertThat(score("\"expect\":\"handle\",\"function\":\"topics\"", reply))
                .isEqualTo(Score.none("function help, not topics"));
    }

    @Test
    void anErrorIsWorthNothing() {
        assertThat(score("\"expect\":\"handle\"", "\"kind\":\"error\"").points())
                .isZero();
    }

    private Score answered(String gold, String... citations) {
        return score(
                "\"expect\":\"answer\"," + gold,
                "\"kind\":\"answer\",\"text\":\"On Monday, an envoy says.\",\"citations\":["
                        + String.join(",", citations) + "]");
    }

    private Score score(String gold, String reply) {
        return scorer.score(
                GoldQuestion.of(Json.parse("{\"id\":\"1\",\"q\":\"When?\"," + gold + "}")),
                GivenReply.of(Json.parse("{\"reply\":{" + reply + "}}")));
    }

    private static String cited(int start, int end) {
        return "{\"article\":\"a\",\"start\":" + start + ",\"end\":" + end + ",\"quote\":\""
                + BODY.substring(start, end) + "\"}";
    }
}
