package dragoman.digest;

import dragoman.model.Actor;
import dragoman.model.PassageEvidence;
import dragoman.model.Position;
import dragoman.store.EvidenceStore;
import java.util.List;
import java.util.Map;

/** What the store holds at one moment, as far as summaries need it. */
record Holdings(
        List<PassageEvidence> passages, Map<String, String> reprints, List<Position> positions, List<Actor> actors) {

    static Holdings read(EvidenceStore evidence) {
        return new Holdings(evidence.all(), evidence.reprints(), evidence.positions(), evidence.actors());
    }
}
