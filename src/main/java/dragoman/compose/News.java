package dragoman.compose;

import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Told;
import java.util.List;
import java.util.Map;

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

    public News {
        fresh = List.copyOf(fresh);
        older = List.copyOf(older);
        before = List.copyOf(before);
        told = List.copyOf(told);
        reprints = Map.copyOf(reprints);
        positions = List.copyOf(positions);
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
