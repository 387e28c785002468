package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.PersonName;
import dragoman.language.Sentence;
import dragoman.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a question names: by any alias, or by office ("the top US diplomat", "Kestria's foreign minister"). */
final class ActorsMeant {

    private final Knowledge knowledge;
    private final Posts posts;

    ActorsMeant(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.posts = new Posts(knowledge.offices());
    }

    List<Actor> in(Sentence message, String text, Scope scope) {
        List<NameIndex.Match> names = names(message, scope);
        Set<Actor> found = new LinkedHashSet<>();
        names.forEach(m -> {
            found.add(m.actor());
            found.addAll(namesakes(m, message, scope));
        });
        Optional<Posts.Held> held = posts.in(text, names, scope);
        if (held.isEmpty()) {
            found.addAll(Demonyms.in(message.tokens(), names, scope));
        }
        held.ifPresent(h -> {
            found.removeIf(a -> h.owners().contains(a));
            found.add(h.holder());
        });
        return new ArrayList<>(found);
    }

    /** The names of actors in a message, but for capitals that are meant as places. */
    List<NameIndex.Match> names(Sentence message, Scope scope) {
        return scope.names().typedIn(message.tokens()).stream()
                .filter(m -> !knowledge.metonymy().place(message.tokens(), m))
                .toList();
    }

    /** The others whom a bare surname can mean. */
    private static List<Actor> namesakes(NameIndex.Match match, Sentence message, Scope scope) {
        if (match.actor().kind() != Actor.Kind.PERSON || match.last() - match.first() > 1) {
            return List.of();
        }
        PersonName named = PersonName.of(message.tokens().get(match.first()).text());
        PersonName meant = PersonName.of(match.actor().name());
        return scope.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON && !a.equals(match.actor()))
                .filter(a -> !PersonName.of(a.name()).bare() && !meant.bare())
                .filter(a -> PersonName.of(a.name()).fits(named)
                        && !PersonName.of(a.name()).fits(meant))
                .toList();
    }

    /** Where the actors' names stand, so that they are not searched for as words too. */
    static boolean named(List<NameIndex.Match> names, int token) {
        return names.stream().anyMatch(m -> m.first() <= token && token < m.last());
    }
}
