package dragoman.compose;

import dragoman.model.AnswerType;
import dragoman.model.Judgement;
import dragoman.model.Question;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The latest word on when something is: of two articles that tell it, the later one knows of a change. */
final class Latest {

    /** How much less likely the later one may be. */
    private static final double CLOSE = 0.08;

    /** The share of the question's words that a passage must hold which says that something was moved. */
    private static final double COVERED = 0.6;

    private Latest() {}

    /** What a later article has to say instead of the best passage, if one does. */
    static Optional<Judgement> of(Question.Inquiry question, Judgement.Answers best, List<Judgement> near) {
        if (question.wants() != AnswerType.DATE || question.period() != null) {
            return Optional.empty();
        }
        return near.stream()
                .filter(j -> published(j).isAfter(published(best)) && tells(j, best))
                .max(Comparator.comparing(Latest::published)
                        .thenComparingDouble(j -> j.finding().score()));
    }

    private static boolean tells(Judgement later, Judgement.Answers best) {
        return switch (later) {
            case Judgement.Answers a -> a.confidence() >= best.confidence() - CLOSE;
            case Judgement.Touches t ->
                t.finding().covered() >= COVERED && DayLine.movesOn(t.finding().evidence());
            case Judgement.Contradicts _, Judgement.Unrelated _ -> false;
        };
    }

    private static LocalDate published(Judgement judgement) {
        return judgement.finding().evidence().article().published();
    }
}
