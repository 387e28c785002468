package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.model.Actor;
import dragoman.model.Topic;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the store holds that a question may name. Immutable; built anew when the store changes.
 *
 * @param names of the store's actors, then of the world's
 * @param words those of the store's passages
 * @param newest day of the newest article, or null for an empty store
 */
public record Scope(
        List<Actor> actors,
        List<Topic> topics,
        NameIndex names,
        StoreWords words,
        @Nullable LocalDate newest) {

    public Scope {
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
    }

    public static Scope of(
            List<Actor> actors, List<Topic> topics, Knowledge knowledge, StoreWords words, @Nullable LocalDate newest) {
        return new Scope(actors, topics, knowledge.names(actors), words, newest);
    }

    /** Whether the store itself knows the actor, not just the world. */
    public boolean holds(Actor actor) {
        return actors.stream().anyMatch(a -> a.name().equals(actor.name()));
    }
}
