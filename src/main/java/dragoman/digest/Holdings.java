package dragoman.digest;

import dragoman.model.Actor;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.model.Told;
import dragoman.store.EvidenceStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the store holds at one moment, as far as summaries need it. */
record Holdings(
        List<PassageEvidence> passages, Map<String, String> reprints, List<Position> positions, List<Actor> actors) {

    private record Place(String article, int passage) {}

    static Holdings read(EvidenceStore evidence) {
        return new Holdings(evidence.all(), evidence.reprints(), evidence.positions(), evidence.actors());
    }

    /** The passages that were told, as far as they are still held. */
    List<PassageEvidence> of(List<Told> told) {
        if (told.isEmpty()) {
            return List.of();
        }
        Map<Place, PassageEvidence> places = new HashMap<>();
        passages.forEach(p -> places.put(new Place(p.article().id(), p.passage().ordinal()), p));
        return told.stream()
                .map(t -> places.get(new Place(t.article(), t.passage())))
                .filter(Objects::nonNull)
                .toList();
    }
}
