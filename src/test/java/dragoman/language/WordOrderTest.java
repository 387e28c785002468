package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question's words in the order of a statement. */
class WordOrderTest {

    private static final Linguist LINGUIST = new Linguist();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Why won't Ostria sign the treaty?            | Why Ostria wo n't sign the treaty ?
                    Has Veldania answered the letter?            | Veldania Has answered the letter ?
                    Why has Ostria not signed?                   | Why Ostria has not signed ?
                    Why not did the minister agree?              | Why the minister did not agree ?
                    Did any member vote against the budget?      | any member Did vote against the budget ?
                    Who has signed the treaty?                   | Who has signed the treaty ?
                    How many people have fled?                   | How many people have fled ?
                    Ostria has signed the treaty.                | Ostria has signed the treaty .
                    """)
    void standsAsInAStatement(String question, String statement) {
        assertThat(WordOrder.ofStatement(
                                QuestionTags.mended(LINGUIST.sentence(question).tokens()))
                        .stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(statement);
    }
}
