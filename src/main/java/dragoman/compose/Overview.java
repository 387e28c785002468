package dragoman.compose;

import dragoman.model.Event;
import dragoman.model.Modality;
import dragoman.model.PassageEvidence;
import dragoman.model.TimeExpression;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the passages of a timeline, of a list of quotes and of a list of demands. */
final class Overview {

    private static final int MOST = 8;
    private static final Set<Modality> FIRM = Set.of(Modality.DEMANDED, Modality.DENIED, Modality.CONDITIONAL);

    private Overview() {}

    /** Passages that tell of an event on a known day, in order of the days, one a day and event type. */
    static List<PassageEvidence> timeline(List<PassageEvidence> passages) {
        Set<String> told = new HashSet<>();
        return passages.stream()
                .filter(p -> !day(p).isEmpty() && told.add(day(p) + type(p)))
                .sorted(Comparator.comparing(Overview::day)
                        .thenComparingInt(p -> p.passage().ordinal()))
                .limit(MOST)
                .toList();
    }

    /** What was said, the latest first, one passage a speaker. */
    static List<PassageEvidence> quotes(List<PassageEvidence> passages) {
        Set<String> heard = new HashSet<>();
        return passages.stream()
                .filter(p -> p.quotes().stream().anyMatch(q -> q.sure() && q.canonical() != null))
                .sorted(Comparator.comparing((PassageEvidence p) -> p.article().published())
                        .reversed()
                        .thenComparingInt(p -> p.passage().ordinal()))
                .filter(p -> p.quotes().stream()
                        .anyMatch(q -> q.sure() && q.canonical() != null && heard.add(q.canonical())))
                .limit(MOST)
                .toList();
    }

    /** Where somebody demands, denies or makes conditional, the latest articles first. */
    static List<PassageEvidence> firm(List<PassageEvidence> passages) {
        return passages.stream()
                .filter(p -> p.facts().stream()
                        .anyMatch(
                                f -> FIRM.contains(f.modality()) && !f.actors().isEmpty()))
                .sorted(Comparator.comparing((PassageEvidence p) -> p.article().published())
                        .reversed()
                        .thenComparingInt(p -> p.passage().ordinal()))
                .limit(MOST)
                .toList();
    }

    private static String type(PassageEvidence passage) {
        return passage.events().stream().map(Event::type).findFirst().orElse("");
    }

    private static String day(PassageEvidence passage) {
        return Stream.concat(
                        passage.events().stream().map(Event::date),
                        passage.dates().stream().map(TimeExpression::value))
                .filter(d -> d != null && d.matches("\\d{4}-(?:\\d{2}|W\\d{2})(?:-\\d{2})?.*"))
                .findFirst()
                .orElse("");
    }
}
