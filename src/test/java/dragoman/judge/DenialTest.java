package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.AnswerType;
import dragoman.model.Intent;
import dragoman.model.Question;
import dragoman.model.Term;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a passage says no to. */
class DenialTest {

    private static final Gists GISTS = new Gists(new Linguist(), Knowledge.load(Path.of("data")));

    private static boolean denied(String question, String passage) {
        List<Term> terms = GISTS.of(question).sentence().tokens().stream()
                .filter(t -> t.isContent() && !t.is("AUX"))
                .map(t -> new Term(t.lower(), t.lemma(), t.tag()))
                .toList();
        Question.Inquiry inquiry = new Question.Inquiry(
                question, question, Intent.CLAIM, 1, List.of(), List.of(), null, AnswerType.YES_NO, terms, null);
        return new Denial(inquiry, GISTS.of(question).sentence().tokens()).in(Statement.of(GISTS.of(passage)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Has Ostria answered the letter?          | Ostria has not replied.
                    Does the envoy admit that he lost?       | ENVOY: No. I counted the votes twice over and then the chairs.
                    Is the minister going to visit Rell?     | Asked if the minister would visit Rell, she said no trip was planned.
                    Will the port be closed this winter?     | Asked on Monday about the port, the governor shook his head.
                    Did the guards beat the prisoners?       | The guards had not beaten the prisoners, he said, but had moved them.
                    Has Ostria paid its dues?                | Ostria has yet to pay its dues.
                    Do the two states still have relations?  | The two states broke off relations in 1998.
                    Will the pact keep troops in Ostria?     | No soldiers of the twelve states are to be based for good or in passing in Ostria.
                    Didn't Ostria sign the treaty?           | Ostria has refused to sign the treaty.
                    """)
    void isDenied(String question, String passage) {
        assertThat(denied(question, passage)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Has Ostria signed the treaty?                    | Ostria signed the treaty on Monday, but Veldania would not say when it would follow.
                    Is it true that Ostria will not sign the treaty? | Ostria will not sign the treaty, its envoy said.
                    Is a draft ready?                                | A draft is ready, but the envoy's friends will not let it out of the drawer.
                    Will the port be closed this winter?             | There is no doubt that the port will be closed.
                    Did the envoy refuse the post?                   | The envoy refused the post.
                    """)
    void isNotDenied(String question, String passage) {
        assertThat(denied(question, passage)).isFalse();
    }
}
