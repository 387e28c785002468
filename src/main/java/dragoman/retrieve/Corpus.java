package dragoman.retrieve;

import dragoman.model.Actor;
import dragoman.model.PassageEvidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The store's passages as they were at one revision, with ways to their neighbours. Immutable. */
public final class Corpus {

    private record Place(String article, int ordinal) {}

    private final long revision;
    private final List<PassageEvidence> passages;
    private final Map<Long, PassageEvidence> byId = new HashMap<>();
    private final Map<Place, PassageEvidence> byPlace = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    /**
     * @param revision the store's, by which a stale corpus is told
     */
    public Corpus(long revision, List<PassageEvidence> passages, List<Actor> actors) {
        this.revision = revision;
        this.passages = List.copyOf(passages);
        passages.forEach(p -> byId.put(p.id(), p));
        passages.forEach(
                p -> byPlace.put(new Place(p.article().id(), p.passage().ordinal()), p));
        actors.forEach(a -> this.actors.put(a.name(), a));
    }

    public long revision() {
        return revision;
    }

    public List<PassageEvidence> passages() {
        return passages;
    }

    public Optional<PassageEvidence> passage(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The passage of a place in an article. */
    public Optional<PassageEvidence> at(String article, int ordinal) {
        return Optional.ofNullable(byPlace.get(new Place(article, ordinal)));
    }

    /** The passage so many places behind another in its article, or before it. */
    public Optional<PassageEvidence> neighbour(PassageEvidence of, int offset) {
        return at(of.article().id(), of.passage().ordinal() + offset);
    }

    /** Whether an actor is another one, or speaks for it: Lavrov for Russia. */
    public boolean speaksFor(@Nullable String speaker, String asked) {
        if (speaker == null) {
            return false;
        }
        Actor actor = actors.get(speaker);
        return speaker.equals(asked) || (actor != null && asked.equals(actor.of()));
    }
}
