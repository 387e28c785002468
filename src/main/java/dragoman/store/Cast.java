package dragoman.store;

import dragoman.model.Actor;
import dragoman.model.Tenure;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What all articles together know of the actors, each under one name. Immutable. */
final class Cast {

    private final Identities identities;
    private final Map<String, Actor> actors = new TreeMap<>();
    private final Map<String, Tenures> roles = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    /** By whom or what they act for, as articles name both. */
    private final Map<String, Set<String>> speakers = new HashMap<>();

    private Cast(Identities identities) {
        this.identities = identities;
    }

    /** Unites what the articles know, the oldest first. */
    static Cast of(List<CastRow> rows) {
        Cast cast = new Cast(Identities.of(rows));
        rows.forEach(cast::add);
        return cast;
    }

    private void add(CastRow row) {
        Actor actor = row.actor();
        String name = name(row.article(), actor.name());
        names.computeIfAbsent(name, n -> new TreeSet<>()).add(actor.name());
        if (actor.of() != null) {
            speakers.computeIfAbsent(actor.of(), of -> new TreeSet<>()).add(actor.name());
        }
        actors.merge(name, renamed(actor, name), Cast::united);
        if (actor.role() != null) {
            roles.computeIfAbsent(name, n -> new Tenures()).add(actor.role(), actor.of(), row.published());
        }
    }

    private static Actor renamed(Actor actor, String name) {
        Set<String> aliases = new TreeSet<>(actor.aliases());
        aliases.add(actor.name());
        aliases.remove(name);
        return new Actor(name, actor.kind(), actor.role(), actor.of(), actor.gender(), List.copyOf(aliases));
    }

    static Actor united(Actor older, Actor newer) {
        Set<String> aliases = new TreeSet<>(older.aliases());
        aliases.addAll(newer.aliases());
        return new Actor(
                newer.name(),
                newer.kind(),
                either(newer.role(), older.role()),
                either(newer.of(), older.of()),
                either(newer.gender(), older.gender()),
                List.copyOf(aliases));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }

    /** All actors, by name. */
    List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /** The posts of each actor who holds any, the latest first. */
    Map<String, List<Tenure>> roles() {
        Map<String, List<Tenure>> found = new TreeMap<>();
        roles.forEach((name, held) -> found.put(name, held.latestFirst()));
        return found;
    }

    /** The name under which an actor of an article is known here. */
    String name(String article, String name) {
        return identities.name(article, name);
    }

    /** All names under which articles know some actors, and those of whoever speaks for one: what Lavrov says, Russia says. */
    List<String> speakersFor(Collection<String> actors) {
        List<String> names = namesOf(actors);
        Set<String> all = new TreeSet<>(names);
        names.forEach(a -> all.addAll(speakers.getOrDefault(a, Set.of())));
        return List.copyOf(all);
    }

    /** All names under which articles know some actors, their own among them. */
    List<String> namesOf(Collection<String> actors) {
        Set<String> all = new TreeSet<>(actors);
        actors.forEach(a -> all.addAll(names.getOrDefault(a, Set.of())));
        return List.copyOf(all);
    }
}
