package dragoman.compose;

import dragoman.model.AnswerType;
import dragoman.model.Judgement;
import dragoman.model.Question;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The latest word on when something is: of two articles that both answer, the later one knows of a change. */
final class Latest {

    /** How much less likely the later one may be. */
    private static final double CLOSE = 0.08;

    private Latest() {}

    static Judgement.Answers of(Question.Inquiry question, Judgement.Answers best, List<Judgement> near) {
        if (question.wants() != AnswerType.DATE || question.period() != null) {
            return best;
        }
        return near.stream()
                .flatMap(j -> j instanceof Judgement.Answers a ? Stream.of(a) : Stream.empty())
                .filter(a -> a.confidence() >= best.confidence() - CLOSE)
                .max(Comparator.comparing((Judgement.Answers a) -> published(a))
                        .thenComparingDouble(Judgement.Answers::confidence))
                .filter(a -> published(a).isAfter(published(best)))
                .orElse(best);
    }

    private static LocalDate published(Judgement judgement) {
        return judgement.finding().evidence().article().published();
    }
}
