package dragoman.compose;

import dragoman.model.Actor;
import dragoman.model.Event;
import dragoman.model.Modality;
import dragoman.model.PassageEvidence;
import dragoman.model.Period;
import dragoman.model.Timex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the events of a timeline: those that happened or are planned, on known days, the weightiest ones, spread over the
 * days.
 *
 * <p>An event weighs more if both sides are named and known, if its day is, if it is a deed and not only talk, if its
 * article begins with it, and if several articles tell of it. Each further event of a day counts for less, so that a busy
 * day does not crowd out the rest.
 */
final class TimelineChoice {

    /** As many as are legible on a phone. */
    static final int MOST = 12;

    private static final double CROWDING = 0.45;
    private static final int LEAD = 3;
    private static final int WEEK = 7;

    private static final Set<String> DEEDS = Set.of(
            "AGREE", "CONCEDE", "RETREAT", "AID", "SANCTION", "COERCE", "ASSAULT", "FIGHT", "MOBILIZE", "PROTEST");

    private final Set<String> known;
    private final Map<String, Long> tellers;

    /** An event that could be shown, and how much there is to be said for it. */
    private record Candidate(Moment moment, double weight) {}

    private TimelineChoice(Collection<PassageEvidence> passages, List<Actor> actors) {
        this.known = actors.stream()
                .flatMap(a -> Stream.concat(Stream.of(a.name()), a.aliases().stream()))
                .collect(Collectors.toSet());
        this.tellers = passages.stream()
                .flatMap(p -> p.events().stream()
                        .map(e -> kind(e) + "\n" + p.article().id())
                        .distinct())
                .distinct()
                .collect(Collectors.groupingBy(k -> k.substring(0, k.indexOf('\n')), Collectors.counting()));
    }

    static TimelineChart of(Collection<PassageEvidence> passages, List<Actor> actors) {
        TimelineChoice choice = new TimelineChoice(passages, actors);
        List<Candidate> candidates =
                passages.stream().flatMap(choice::candidates).toList();
        List<Candidate> distinct = distinct(candidates);
        List<Moment> shown = spread(distinct).stream()
                .sorted(Comparator.comparing((Candidate c) -> c.moment().when(), TimelineChart.IN_TIME)
                        .thenComparingInt(distinct::indexOf))
                .map(Candidate::moment)
                .toList();
        return new TimelineChart(
                shown,
                distinct.stream()
                        .map(c -> c.moment().when())
                        .sorted(TimelineChart.IN_TIME)
                        .toList());
    }

    private static String kind(Event event) {
        return event.date() + " " + event.type();
    }

    private Stream<Candidate> candidates(PassageEvidence passage) {
        return passage.events().stream()
                .filter(e -> e.polarity() == Modality.ASSERTED || e.polarity() == Modality.PLANNED)
                .filter(e -> !e.actors().isEmpty() || !e.targets().isEmpty())
                .flatMap(e -> Timex.days(e.date()).stream().map(days -> candidate(passage, e, days)));
    }

    private Candidate candidate(PassageEvidence passage, Event event, Period when) {
        boolean verbatim = passage.passage().kind().verbatim() && event.span() != null;
        Moment moment = new Moment(
                when,
                Telling.of(passage.passage(), event, passage.events()),
                verbatim,
                Moment.Tone.of(event.type()),
                event.polarity() == Modality.PLANNED,
                passage.article());
        return new Candidate(moment, weight(passage, event, when));
    }

    private double weight(PassageEvidence passage, Event event, Period when) {
        double weight =
                Math.min(2, event.actors().stream().filter(known::contains).count());
        weight += event.actors().isEmpty() || event.targets().isEmpty() ? 0 : 1;
        weight += event.targets().stream().anyMatch(known::contains) ? 0.5 : 0;
        weight += DEEDS.contains(event.type()) ? 1 : 0;
        weight += Dates.days(when) <= WEEK ? 0.5 : 0;
        weight += passage.passage().ordinal() < LEAD ? 0.5 : 0;
        weight += event.equals(passage.events().getFirst()) ? 0.5 : 0;
        return weight + Math.min(2, tellers.getOrDefault(kind(event), 1L) - 1);
    }

    /** Of events that would be told in the same words, the one that weighs most. */
    private static List<Candidate> distinct(List<Candidate> candidates) {
        Map<String, Candidate> byLabel = new LinkedHashMap<>();
        candidates.forEach(
                c -> byLabel.merge(c.moment().label(), c, (one, other) -> other.weight() > one.weight() ? other : one));
        return List.copyOf(byLabel.values());
    }

    private static List<Candidate> spread(List<Candidate> candidates) {
        List<Candidate> left = new ArrayList<>(candidates);
        List<Candidate> chosen = new ArrayList<>();
        while (chosen.size() < MOST && !left.isEmpty()) {
            Candidate best = left.stream()
                    .max(Comparator.<Candidate>comparingDouble(c -> c.weight() - CROWDING * sameDay(chosen, c))
                            .thenComparing(c -> c.moment().label(), Comparator.reverseOrder()))
                    .orElseThrow();
            left.remove(best);
            chosen.add(best);
        }
        return chosen;
    }

    private static long sameDay(List<Candidate> chosen, Candidate candidate) {
        return chosen.stream()
                .filter(c -> c.moment().when().equals(candidate.moment().when()))
                .count();
    }
}
