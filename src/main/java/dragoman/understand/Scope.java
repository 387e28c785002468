package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.model.Actor;
import dragoman.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the store holds that a question may name. Immutable; built anew when the store changes. */
public final class Scope {

    private final List<Actor> actors;
    private final List<Topic> topics;
    private final NameIndex names;
    private final StoreWords words;
    private final @Nullable LocalDate newest;
    private final Set<String> held;
    private final Lookalikes oneWordNames;
    private final List<Posts.Role> roles;
    private final List<Demonyms.Land> lands;
    private final TopicWords topicWords;

    private Scope(
            List<Actor> actors, List<Topic> topics, NameIndex names, StoreWords words, @Nullable LocalDate newest) {
        this.actors = List.copyOf(actors);
        this.topics = List.copyOf(topics);
        this.names = names;
        this.words = words;
        this.newest = newest;
        this.held = actors.stream().map(Actor::name).collect(Collectors.toSet());
        this.oneWordNames = new Lookalikes(actors.stream()
                .flatMap(a -> Stream.concat(Stream.of(a.name()), a.aliases().stream()))
                .filter(name -> name.indexOf(' ') < 0)
                .toList());
        this.roles = Posts.roles(actors);
        this.lands = Demonyms.lands(actors);
        this.topicWords = new TopicWords(topics);
    }

    /**
     * @param words those of the store's passages
     * @param newest day of the newest article, or null for an empty store
     */
    public static Scope of(
            List<Actor> actors, List<Topic> topics, Knowledge knowledge, StoreWords words, @Nullable LocalDate newest) {
        return new Scope(actors, topics, knowledge.names(actors), words, newest);
    }

    public List<Actor> actors() {
        return actors;
    }

    public List<Topic> topics() {
        return topics;
    }

    /** The names of the store's actors, then of the world's. */
    public NameIndex names() {
        return names;
    }

    public StoreWords words() {
        return words;
    }

    /** Day of the newest article; null for an empty store. */
    public @Nullable LocalDate newest() {
        return newest;
    }

    /** Whether the store itself knows the actor, not just the world. */
    public boolean holds(Actor actor) {
        return held.contains(actor.name());
    }

    /** The actors' names of one word, among which a misspelt one is looked up. */
    Lookalikes oneWordNames() {
        return oneWordNames;
    }

    /** The roles of its people. */
    List<Posts.Role> roles() {
        return roles;
    }

    /** What may be countries that no table has. */
    List<Demonyms.Land> lands() {
        return lands;
    }

    TopicWords topicWords() {
        return topicWords;
    }
}
