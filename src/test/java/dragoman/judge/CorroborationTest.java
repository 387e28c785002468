package dragoman.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.AnswerType;
import dragoman.model.Article;
import dragoman.model.FeatureVector;
import dragoman.model.Finding;
import dragoman.model.Passage;
import dragoman.model.Passages;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Passages that exclude the same act. */
class CorroborationTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("data"));
    private static final Gists GISTS = new Gists(new Linguist(), KNOWLEDGE);
    private static final Article ARTICLE =
            new Article("fine", null, "Harbour Post", null, LocalDate.of(2021, 3, 3), null, "");

    private static final Claim CLAIM =
            new Claim(GISTS.of("Why did Veldania pay the fine?").sentence().tokens(), List.of(), KNOWLEDGE.thesaurus());

    private static final Check DENIED = check("Veldania would not pay the fine, she said.", 0.5);
    private static final Check DENIED_AGAIN = check("Veldania has not paid the fine.", 0.4);

    @Test
    void twoAreLikelierRightThanEither() {
        assertThat(of(AnswerType.REASON, DENIED, DENIED_AGAIN)).isCloseTo(0.7, within(1e-9));
        assertThat(of(AnswerType.REASON, DENIED_AGAIN, DENIED)).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void oneAloneStaysAsLikelyAsItIs() {
        assertThat(of(AnswerType.REASON, DENIED)).isEqualTo(0.5);
        assertThat(of(AnswerType.REASON, DENIED, check("Veldania has not paid the fine.", 0.3)))
                .isEqualTo(0.5);
        assertThat(of(AnswerType.REASON, DENIED, check("Veldania has not answered the letter.", 0.5)))
                .isEqualTo(0.5);
    }

    @Test
    void aReprintBearsNothingOut() {
        assertThat(of(AnswerType.REASON, DENIED, check("Veldania would not pay the fine, she said.", 0.5)))
                .isEqualTo(0.5);
    }

    @Test
    void whatIsNotSoUntilADayTellsWhen() {
        Check limited = check("Veldania will not pay the fine until the court has ruled.", 0.4);

        assertThat(of(AnswerType.REASON, DENIED, limited)).isCloseTo(0.7, within(1e-9));
        assertThat(of(AnswerType.DATE, DENIED, limited)).isEqualTo(0.5);
    }

    private static double of(AnswerType wants, Check check, Check... others) {
        List<Check> all = Stream.concat(Stream.of(check), Arrays.stream(others)).toList();
        return new Corroboration(wants, all).of(check);
    }

    private static Check check(String sentence, double contrary) {
        Passage passage = new Passage(ARTICLE.id(), 0, 0, null, sentence, Passage.Kind.SENTENCE, "");
        Finding finding =
                new Finding(Passages.bare(1, ARTICLE, passage), 1, FeatureVector.of(Map.of("contrary", contrary)));
        Statement told = Statement.of(GISTS.of(sentence));
        return new Check(finding, told, List.of(), List.of(), CLAIM.against(told), Gap.Filling.NONE);
    }
}
