package dragoman.compose;

import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Told;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a summary is made from.
 *
 * @param fresh the passages of the articles that the reader has not had yet
 * @param older the passages of articles that came in earlier, whether the reader was told of them or not
 * @param before the passages that the reader was told earlier, as far as they are still held
 * @param told the same as they were shown, also those that are held no more
 * @param reprints ids of reprints, each with the id of its original
 * @param positions where actors stand, of all articles
 */
public record News(
        List<PassageEvidence> fresh,
        List<PassageEvidence> older,
        List<PassageEvidence> before,
        List<Told> told,
        Map<String, String> reprints,
        List<Position> positions) {

    private record Place(String article, int passage) {}

    public News {
        fresh = List.copyOf(fresh);
        older = List.copyOf(older);
        before = List.copyOf(before);
        told = List.copyOf(told);
        reprints = Map.copyOf(reprints);
        positions = List.copyOf(positions);
    }

    /**
     * Of all passages, for a reader who was told some.
     *
     * @param fresh which of them are new to the reader
     * @param known ids of the articles that came in earlier
     */
    public static News of(
            List<PassageEvidence> all,
            Predicate<PassageEvidence> fresh,
            Set<String> known,
            List<Told> told,
            Map<String, String> reprints,
            List<Position> positions) {
        return new News(
                all.stream().filter(fresh).toList(),
                all.stream().filter(p -> known.contains(p.article().id())).toList(),
                held(told, all),
                told,
                reprints,
                positions);
    }

    /** The passages that were told, as far as they are still held. */
    private static List<PassageEvidence> held(List<Told> told, List<PassageEvidence> all) {
        if (told.isEmpty()) {
            return List.of();
        }
        Map<Place, PassageEvidence> places = new HashMap<>();
        all.forEach(p -> places.put(new Place(p.article().id(), p.passage().ordinal()), p));
        return told.stream()
                .map(t -> places.get(new Place(t.article(), t.passage())))
                .filter(Objects::nonNull)
                .toList();
    }

    /** For a reader who was told nothing yet. */
    public static News untold(
            List<PassageEvidence> fresh,
            List<PassageEvidence> older,
            Map<String, String> reprints,
            List<Position> positions) {
        return new News(fresh, older, List.of(), List.of(), reprints, positions);
    }
}
