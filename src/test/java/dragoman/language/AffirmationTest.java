package dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two answers to a yes/no question as statements. */
class AffirmationTest {

    private static final Linguist LINGUIST = new Linguist();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Has Ostria signed the treaty?        | Ostria has signed the treaty        | Ostria has not signed the treaty
                    Did the envoy leave on Monday?       | the envoy leave on Monday           | the envoy did not leave on Monday
                    Will the EU send observers?          | the EU will send observers          | the EU will not send observers
                    Hasn't Ostria signed the treaty?     | Ostria has signed the treaty        | Ostria has not signed the treaty
                    Is a vote on the treaty likely?      | It is true that a vote on the treaty likely | It is not true that a vote on the treaty likely
                    """)
    void differInNothingButTheNot(String question, String yes, String no) {
        Affirmation both = Affirmation.of(LINGUIST.sentence(question).tokens());

        assertThat(both.yes()).isEqualTo(yes);
        assertThat(both.no()).isEqualTo(no);
    }
}
