package dragoman.compose;

import dragoman.model.Block;
import dragoman.model.Event;
import dragoman.model.Figure;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * That a number, date or stance is another one than the reader was told.
 *
 * @param now in the words of the new passage, or a day, or a stance
 * @param before the same of the passage that was told
 * @param told that passage
 */
record Change(Object now, Object before, PassageEvidence told) {

    /** From this share of common words on two passages may be on the same matter. */
    private static final double RELATED = 0.4;

    /** Spans of time are counted from the day of writing, and so change without news. */
    private static final Set<String> TIME_UNITS =
            Set.of("seconds", "minutes", "hours", "days", "weeks", "months", "years");

    /** What a passage changes of what was told last on the same matter. */
    static Optional<Change> in(Candidate candidate, Memory memory, List<Position> positions) {
        PassageEvidence fresh = candidate.evidence();
        List<PassageEvidence> told = memory.related(candidate, RELATED)
                .filter(t -> !t.article().published().isAfter(fresh.article().published()))
                .toList();
        return told.isEmpty()
                ? Optional.empty()
                : figure(fresh, told)
                        .or(() -> date(fresh, told))
                        .or(() -> stance(fresh, told, positions))
                        .filter(change -> !change.now.equals(change.before));
    }

    Block.Phrase line() {
        return Block.Phrase.of(
                "line.digest.update",
                now,
                before,
                told.article().publisher(),
                told.article().published());
    }

    /** The latest figure that was told of the same things decides. */
    private static Optional<Change> figure(PassageEvidence fresh, List<PassageEvidence> told) {
        for (Figure now : fresh.figures()) {
            for (PassageEvidence earlier : told) {
                List<Figure> same =
                        earlier.figures().stream().filter(f -> counted(now, f)).toList();
                if (same.stream().anyMatch(f -> f.value() == now.value())) {
                    break;
                }
                if (!same.isEmpty()) {
                    Figure before = same.getFirst();
                    return stated(before, fresh)
                            ? Optional.empty()
                            : Optional.of(new Change(words(now, fresh), words(before, earlier), earlier));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether two figures count the same things; what has no name cannot be compared. */
    static boolean counted(Figure some, Figure other) {
        String counted = head(some);
        return !ofTime(some)
                && !counted.isEmpty()
                && counted.equals(head(other))
                && Objects.equals(some.unit(), other.unit());
    }

    /** Whether a figure counts days or years rather than things. */
    static boolean ofTime(Figure figure) {
        return figure.unit() != null && TIME_UNITS.contains(figure.unit());
    }

    private static String head(Figure figure) {
        String of =
                figure.of() == null ? "" : figure.of().toLowerCase(Locale.ROOT).strip();
        String first = of.split("\\s+(?:of|in|from|who|that|at|with|for)\\s+", 2)[0];
        String head = first.substring(first.lastIndexOf(' ') + 1);
        return head.endsWith("s") ? head.substring(0, head.length() - 1) : head;
    }

    /** Whether a passage names the old figure too, as one that tells of a rise does. */
    private static boolean stated(Figure old, PassageEvidence passage) {
        return passage.figures().stream().anyMatch(f -> f.value() == old.value());
    }

    private static String words(Figure figure, PassageEvidence passage) {
        var span = figure.span();
        var all = passage.passage().span();
        if (span == null || all == null || !all.contains(span)) {
            return figure.value() == Math.rint(figure.value())
                    ? String.format(Locale.ENGLISH, "%,d", (long) figure.value())
                    : String.valueOf(figure.value());
        }
        String words = span.shifted(-all.start()).of(passage.passage().text());
        String low = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        return figure.qualifier() == null || low.contains(figure.qualifier()) ? low : figure.qualifier() + " " + low;
    }

    private static Optional<Change> date(PassageEvidence fresh, List<PassageEvidence> told) {
        for (Event now : fresh.events()) {
            for (PassageEvidence earlier : told) {
                Optional<Event> before = earlier.events().stream()
                        .filter(e -> e.date() != null && sameDeed(now, e))
                        .findFirst();
                if (before.isPresent()) {
                    if (otherDay(now.date(), before.get().date()) && isAhead(before.get(), fresh)) {
                        return Optional.of(new Change(day(now), day(before.get()), earlier));
                    }
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static Object day(Event event) {
        return Days.of(Objects.requireNonNull(event.date()));
    }

    private static boolean sameDeed(Event some, Event other) {
        Set<String> parties = new HashSet<>(parties(some));
        parties.retainAll(parties(other));
        return some.type().equals(other.type()) && some.title().equals(other.title()) && !parties.isEmpty();
    }

    private static List<String> parties(Event event) {
        return Stream.concat(event.actors().stream(), event.targets().stream()).toList();
    }

    private static boolean otherDay(
            @org.jspecify.annotations.Nullable String now, @org.jspecify.annotations.Nullable String before) {
        return now != null
                && before != null
                && onCalendar(now)
                && onCalendar(before)
                && !now.startsWith(before)
                && !before.startsWith(now);
    }

    private static boolean onCalendar(String timex) {
        return timex.matches("\\d{4}-\\d{2}(?:-\\d{2})?");
    }

    /** The day that was named must not have come yet, else the passage tells of another event of the kind. */
    private static boolean isAhead(Event event, PassageEvidence passage) {
        return event.date() != null
                && Ahead.isAfter(event.date(), passage.article().published());
    }

    private static Optional<Change> stance(
            PassageEvidence fresh, List<PassageEvidence> told, List<Position> positions) {
        for (Position now : of(fresh, positions)) {
            for (PassageEvidence earlier : told) {
                Optional<Position> before = of(earlier, positions).stream()
                        .filter(p -> now.actor().equals(p.actor()) && sameTopic(now, p))
                        .findFirst();
                if (before.isPresent()) {
                    if (before.get().stance() != now.stance()) {
                        return Optional.of(new Change(
                                Block.Phrase.of("change.stands", now.actor(), words(now.stance())),
                                words(before.get().stance()),
                                earlier));
                    }
                    break;
                }
            }
        }
        return Optional.empty();
    }

    static List<Position> of(PassageEvidence passage, List<Position> positions) {
        return positions.stream()
                .filter(p -> p.article().equals(passage.article().id())
                        && p.passage() == passage.passage().ordinal())
                .toList();
    }

    static boolean sameTopic(Position some, Position other) {
        return Bag.of(some.topic()).related(Bag.of(other.topic())) >= 0.5;
    }

    private static Block.Phrase words(Position.Stance stance) {
        return Block.Phrase.of("change." + stance.name().toLowerCase(Locale.ROOT));
    }
}
