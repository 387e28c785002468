package dragoman.compose;

import dragoman.model.Event;
import dragoman.model.Figure;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A passage that disagrees with another one.
 *
 * @param key of the line that leads over to it
 */
record Opposite(Candidate candidate, String key) {

    private static final double RELATED = 0.4;
    /** How far two figures must lie apart; less is rounding. */
    private static final double APART = 0.05;

    private static final long DAYS_APART = 1;

    /** The first candidate that disagrees with a chosen one. */
    static Optional<Opposite> of(Candidate chosen, List<Candidate> candidates, List<Position> positions) {
        return stance(chosen, candidates, positions).or(() -> figure(chosen, candidates));
    }

    private static Optional<Opposite> stance(Candidate chosen, List<Candidate> candidates, List<Position> positions) {
        List<Position> own = Change.of(chosen.evidence(), positions);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(c -> !c.equals(chosen))
                .filter(c -> Change.of(c.evidence(), positions).stream()
                        .anyMatch(p -> own.stream().anyMatch(o -> opposed(o, p))))
                .findFirst()
                .map(c -> new Opposite(c, "line.digest.other"));
    }

    private static boolean opposed(Position some, Position other) {
        boolean against = (some.stance() == Position.Stance.AGAINST) != (other.stance() == Position.Stance.AGAINST);
        return against && !some.actor().equals(other.actor()) && sameTopic(some, other);
    }

    /** Also where only the first word that means something is the same: "an inspection by both", "an inspection of it". */
    private static boolean sameTopic(Position some, Position other) {
        return Change.sameTopic(some, other) || Bag.head(some.topic()).equals(Bag.head(other.topic()));
    }

    private static Optional<Opposite> figure(Candidate chosen, List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> elsewhere(chosen.evidence(), c.evidence()))
                .filter(c -> chosen.bag().related(c.bag()) >= RELATED || sameStory(chosen, c, candidates))
                .filter(c -> chosen.evidence().figures().stream()
                        .anyMatch(f -> c.evidence().figures().stream().anyMatch(g -> differ(f, g))))
                .findFirst()
                .map(c -> new Opposite(c, "line.digest.figure"));
    }

    /** Whether both tell of the same deed, in articles that begin with the same event. */
    private static boolean sameStory(Candidate some, Candidate other, List<Candidate> candidates) {
        Set<String> deeds = some.evidence().events().stream().map(Event::title).collect(Collectors.toSet());
        boolean deed = other.evidence().events().stream().map(Event::title).anyMatch(deeds::contains);
        return deed && lead(some, candidates).related(lead(other, candidates)) >= RELATED;
    }

    private static Bag lead(Candidate candidate, List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> c.lead() == 0 && c.article().equals(candidate.article()))
                .findFirst()
                .orElse(candidate)
                .bag();
    }

    private static boolean elsewhere(PassageEvidence some, PassageEvidence other) {
        long days = some.article().published().toEpochDay()
                - other.article().published().toEpochDay();
        return !some.article().publisher().equals(other.article().publisher()) && Math.abs(days) <= DAYS_APART;
    }

    /** Whether both cannot be right; "more than 20" and 25 can. */
    private static boolean differ(Figure some, Figure other) {
        double apart =
                Math.abs(some.value() - other.value()) / Math.max(Math.abs(some.value()), Math.abs(other.value()));
        return Change.counted(some, other) && some.qualifier() == null && other.qualifier() == null && apart > APART;
    }
}
