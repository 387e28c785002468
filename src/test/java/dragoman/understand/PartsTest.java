package dragoman.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Linguist;
import dragoman.understand.AskedTokens.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a question is made of. */
class PartsTest {

    private static final Linguist LINGUIST = new Linguist();

    private static List<Part> parts(String question, boolean compares) {
        return Parts.of(question, LINGUIST.sentence(question).tokens(), compares);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    How do Ostria's and Veldania's reasons differ?                   | How do Ostria's reasons?                       | How do Veldania's reasons?
                    What do the army and the rebels each say about the bridge?       | What do the army say about the bridge?         | What do the rebels say about the bridge?
                    Compare how Ostria and the Veldanian envoy took the news.        | how Ostria took the news?                      | how the Veldanian envoy took the news?
                    Put the rebels' demand next to Ostria's answer.                  | the rebels' demand?                            | Ostria's answer?
                    Put Ostria's account of the raid next to the rebels' own.        | Ostria's account of the raid?                  | the rebels' own account of the raid?
                    How did the toll change from the first report to the last?       | How did the toll change from the first report? | How did the toll change from the last?
                    Compare what the mayor said on Friday with what he said on Sunday. | what the mayor said on Friday?               | what he said on Sunday?
                    """)
    void twoSidesAreTwoQuestions(String question, String one, String other) {
        assertThat(parts(question, true)).extracting(Part::text).containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    How many fled according to the UN and according to Ostria?       | How many fled according to the UN?             | How many fled according to Ostria?
                    Who is the envoy, and what did she say about the bridge?         | Who is the envoy?                              | what did she say about the bridge?
                    How many fled according to the UN, and how many according to Ostria? | How many fled according to the UN?         | How many fled according to Ostria?
                    How many fled on Monday, and how many two days later?            | How many fled on Monday?                       | and two days later?
                    """)
    void soAreTwoQuestionsInAnySentence(String question, String one, String other) {
        assertThat(parts(question, false)).extracting(Part::text).containsExactly(one, other);
    }

    @Test
    void threeSidesAreThree() {
        assertThat(parts("How do the army, the Red Cross and the rebels differ on the toll?", true))
                .extracting(Part::label)
                .containsExactly("The army", "The Red Cross", "The rebels");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did Ostria say about the bridge?",
                "What did the envoy say when he left, and why?",
                "Who said that the bridge and the road were closed?",
                "What do Ostria and Veldania want?",
                "and?",
                "",
                "'s",
                "compare",
                "what and what and what"
            })
    void otherQuestionsAreOne(String question) {
        assertThat(parts(question, false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare and and",
                "put next to to",
                "' and '",
                "of and of of",
                "from to from to",
                "differ from the , and ,"
            })
    void whatMakesNoSenseBreaksNothing(String question) {
        assertThat(parts(question, true))
                .allSatisfy(part -> assertThat(part.text()).endsWith("?"));
    }
}
