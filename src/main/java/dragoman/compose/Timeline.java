package dragoman.compose;

import dragoman.model.Event;
import dragoman.model.PassageEvidence;
import dragoman.model.TimeExpression;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Passages in the order of the days of what they tell. */
final class Timeline {

    private Timeline() {}

    static List<PassageEvidence> ordered(List<PassageEvidence> passages) {
        return passages.stream()
                .sorted(Comparator.comparing((PassageEvidence p) ->
                                day(p).orElse(p.article().published().toString()))
                        .thenComparingInt(p -> p.passage().ordinal()))
                .toList();
    }

    /** The day of the event that a passage tells, else the one that it names, as a TIMEX3 value. */
    static Optional<String> day(PassageEvidence passage) {
        return Stream.concat(
                        passage.events().stream().map(Event::date).filter(Objects::nonNull),
                        passage.dates().stream()
                                .filter(TimeExpression::isOnCalendar)
                                .map(TimeExpression::value))
                .filter(v -> Days.named(v).isPresent())
                .findFirst();
    }
}
