package dragoman.extract;

import dragoman.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Where the persons of an article are named, found by place, since asking every person for every word takes too long. */
final class NamedPlaces {

    /** A person, and a place where he or she is named. */
    record Named(Person person, Place place) {}

    private final NavigableMap<Integer, List<Named>> byStart = new TreeMap<>();
    private int longest;

    void add(Person person, Place place) {
        byStart.computeIfAbsent(place.span().start(), _ -> new ArrayList<>()).add(new Named(person, place));
        longest = Math.max(longest, place.span().length());
    }

    /** Who is named at places that overlap a span, by the start of these places. */
    List<Named> overlapping(Span span) {
        return byStart.subMap(span.start() - longest, true, span.end(), false).values().stream()
                .flatMap(List::stream)
                .filter(n -> n.place().span().overlaps(span))
                .toList();
    }
}
