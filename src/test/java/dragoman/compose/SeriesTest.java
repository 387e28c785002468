package dragoman.compose;

import static org.assertj.core.api.Assertions.assertThat;

import dragoman.language.Gists;
import dragoman.language.Knowledge;
import dragoman.language.Linguist;
import dragoman.model.AnswerType;
import dragoman.model.Article;
import dragoman.model.FeatureVector;
import dragoman.model.Figure;
import dragoman.model.Finding;
import dragoman.model.Intent;
import dragoman.model.Judgement;
import dragoman.model.Passage;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import dragoman.model.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Figures that change from day to day. */
class SeriesTest {

    private static final Gists GISTS = new Gists(new Linguist(), Knowledge.load(Path.of("data")));

    private static final Judgement.Answers EARLIER = told(1, "The flood drove 40 families from Velm.", 40, null);
    private static final Judgement.Answers LATER = told(3, "By now 65 families have left Velm.", 65, null);

    @Test
    void theLatestComesFirst() {
        Series series = series("How many families have left Velm?", EARLIER, LATER);

        assertThat(series.reports().stream().map(r -> r.figure().value())).containsExactly(65.0, 40.0);
    }

    @Test
    void lengthsOfTimeAreNone() {
        Judgement.Answers dam = told(1, "The dam was built 25 years ago.", 25, "years");
        Judgement.Answers mayor = told(3, "The mayor has been in office for eleven years.", 11, "years");

        assertThat(series("How many years ago was the dam built?", dam, mayor).isEmpty())
                .isTrue();
    }

    private static Series series(String asked, Judgement.Answers best, Judgement.Answers other) {
        Question.Inquiry question = new Question.Inquiry(
                asked, asked, Intent.HOW_MANY, 1, List.of(), List.of(), null, AnswerType.NUMBER, List.of(), null);
        return Series.of(question, best, List.of(best, other), GISTS);
    }

    /** One sentence of an article of that day in March, with the figure in it. */
    private static Judgement.Answers told(int day, String sentence, double value, @Nullable String unit) {
        Article article =
                new Article("a" + day, null, "Harbour Post", null, LocalDate.of(2021, 3, day), null, sentence);
        Passage passage =
                new Passage(article.id(), 0, 0, new Span(0, sentence.length()), sentence, Passage.Kind.SENTENCE, "");
        String words = unit == null ? "families" : unit;
        int end = sentence.indexOf(words) + words.length();
        int start = sentence.lastIndexOf(' ', end - words.length() - 2) + 1;
        Figure figure = new Figure(article.id(), 0, new Span(start, end), value, unit, words, null);
        PassageEvidence evidence = new PassageEvidence(
                day,
                article,
                passage,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(figure),
                List.of(),
                List.of(),
                List.of());
        return new Judgement.Answers(new Finding(evidence, 1, FeatureVector.EMPTY), 0.9, null, null, null);
    }
}
