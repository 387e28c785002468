package dragoman.compose;

import dragoman.model.Judgement;
import dragoman.model.PassageEvidence;
import dragoman.model.Quote;
import dragoman.model.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether somebody else, or another article, says the opposite of what answers a yes/no question. */
final class Disputed {

    /** How much less likely the other answer may be. */
    private static final double CLOSE = 0.12;

    /** The share of the question's words on which both then speak of the very same thing. */
    private static final double COVERED = 0.9;

    private Disputed() {}

    static Optional<Judgement.Answers> other(Judgement.Answers best, List<Judgement> near) {
        Verdict opposite = best.verdict() == Verdict.YES ? Verdict.NO : Verdict.YES;
        return best.verdict() == null
                ? Optional.empty()
                : near.stream()
                        .flatMap(j -> j instanceof Judgement.Answers a ? Stream.of(a) : Stream.empty())
                        .filter(a -> a.verdict() == opposite && asGood(a, best))
                        .filter(a ->
                                another(a.finding().evidence(), best.finding().evidence()))
                        .max(Comparator.comparingDouble(Judgement.Answers::confidence));
    }

    /** Whether it is about as likely, or like the best one has all that is asked about. */
    private static boolean asGood(Judgement.Answers other, Judgement.Answers best) {
        double covered = Math.min(other.finding().covered(), best.finding().covered());
        return covered >= COVERED || other.confidence() >= best.confidence() - CLOSE;
    }

    /** Whether two passages have different speakers, or where neither has one, stand in different articles. */
    private static boolean another(PassageEvidence one, PassageEvidence other) {
        Set<String> mine = speakers(one);
        Set<String> theirs = speakers(other);
        boolean articles = !one.article().id().equals(other.article().id());
        boolean nobody = mine.isEmpty() && theirs.isEmpty();
        return nobody ? articles : mine.stream().noneMatch(theirs::contains);
    }

    private static Set<String> speakers(PassageEvidence passage) {
        return passage.heard().stream()
                .map(Quote::canonical)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
