package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.language.Token;
import dragoman.model.AnswerType;
import dragoman.model.Article;
import dragoman.model.FeatureVector;
import dragoman.model.Finding;
import dragoman.model.Intent;
import dragoman.model.Passage;
import dragoman.model.Passages;
import dragoman.model.Question;
import dragoman.model.Term;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for a no. */
class PolarityTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));
    private static final Gists GISTS = new Gists(new Linguist(), KNOWLEDGE);

    private static Map<String, Double> features(String question, String passage) {
        List<Token> asked = GISTS.of(question).sentence().tokens();
        List<Term> terms = asked.stream()
                .filter(Token::isContent)
                .map(t -> new Term(t.lower(), t.lemma(), t.tag()))
                .toList();
        Question.Inquiry inquiry = new Question.Inquiry(
                question, question, Intent.CLAIM, 1, List.of(), List.of(), null, AnswerType.YES_NO, terms, null);
        FeatureVector.Builder features = FeatureVector.EMPTY.more();
        Conflicts conflicts = new Conflicts(inquiry, Set.of(), GISTS, KNOWLEDGE.thesaurus());
        new Polarity(asked, new Denial(inquiry, asked), conflicts::opposed)
                .add(features, check(inquiry, asked, passage));
        return features.build().byName();
    }

    private static Check check(Question.Inquiry question, List<Token> asked, String text) {
        Article article = new Article("a", null, null, null, LocalDate.EPOCH, null, "");
        Passage passage = new Passage("a", 0, 1, null, text, Passage.Kind.SENTENCE, "");
        Finding finding = new Finding(Passages.bare(1, article, passage), 1, FeatureVector.EMPTY);
        Statement told = Statement.of(GISTS.of(text));
        List<Slots> slots = new Claim(asked, List.of(), KNOWLEDGE.thesaurus()).against(told);
        return new Check(
                finding, told, List.of(), List.of(), slots, new Gap(question, GISTS).fill(finding.evidence(), told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no-denied       | Is the text public?                    | The text has never been published.
                    no-denied-near  | Has Ostria signed the treaty?          | Ostria has not signed the treaty.
                    no-excluded     | Did Ostria accept the treaty?          | Ostria rejected the treaty.
                    no-flipped      | Has Ostria signed the treaty?          | Ostria has not signed the treaty.
                    no-opposite     | Was the crossing open?                 | The crossing was closed on Monday.
                    no-undone       | Would Ostria let them in?              | Ostria would not object to inspectors.
                    no-not-all      | Were all nine sailors freed?           | Seven of the nine sailors came home.
                    no-not-most     | Is Ostria the biggest buyer of grain?  | Ostria is the second buyer of grain.
                    """)
    void speaksForIt(String feature, String question, String passage) {
        assertThat(features(question, passage)).containsEntry(feature, 1.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no-denied       | Would Ostria let them in?              | Ostria would not object to inspectors.
                    no-undone       | Did Ostria object?                     | Ostria would not object to inspectors.
                    no-not-all      | Were all nine sailors freed?           | All nine sailors came home.
                    no-not-most     | Is Ostria the biggest buyer of grain?  | Ostria is the biggest buyer of grain.
                    no-not-most     | Did the pilots protest?                | The pilots went on strike.
                    """)
    void doesNot(String feature, String question, String passage) {
        assertThat(features(question, passage)).containsEntry(feature, 0.0);
    }
}
