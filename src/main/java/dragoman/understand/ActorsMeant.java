package dragoman.understand;

import dragoman.language.Knowledge;
import dragoman.language.NameIndex;
import dragoman.language.Offices;
import dragoman.language.Sentence;
import dragoman.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whom a question names: by any alias, or by office ("the top US diplomat", "the Russian ambassador"). */
final class ActorsMeant {

    private final Knowledge knowledge;

    ActorsMeant(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Actor> in(Sentence message, String text, Scope scope) {
        Set<Actor> found = new LinkedHashSet<>();
        names(message, scope).forEach(m -> found.add(m.actor()));
        boolean person = found.stream().anyMatch(a -> a.kind() == Actor.Kind.PERSON);
        if (!person) {
            holder(text, List.copyOf(found), scope).ifPresent(holder -> {
                found.removeIf(a -> a.name().equals(holder.of()));
                found.add(holder);
            });
        }
        return new ArrayList<>(found);
    }

    /** The names of actors in a message, but for capitals that are meant as places. */
    List<NameIndex.Match> names(Sentence message, Scope scope) {
        return scope.names().typedIn(message.tokens()).stream()
                .filter(m -> !knowledge.metonymy().place(message.tokens(), m))
                .toList();
    }

    /** The one person of the store who holds the office that a text names, if only one does. */
    private Optional<Actor> holder(String text, List<Actor> named, Scope scope) {
        List<String> states = named.stream().map(Actor::name).toList();
        Optional<Offices.Title> title = knowledge.offices().in(text.toLowerCase(Locale.ROOT), states);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        String office = title.get().office();
        String state = title.get().of();
        List<Actor> holders = scope.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.PERSON && a.role() != null && holds(a, office))
                .filter(a -> states.isEmpty() || a.of() == null || states.contains(a.of()))
                .filter(a -> state.isEmpty() || state.equals(a.of()))
                .toList();
        List<Actor> exact = holders.stream()
                .filter(a -> states.contains(a.of()) || state.equals(a.of()))
                .toList();
        List<Actor> best = exact.isEmpty() ? holders : exact;
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private boolean holds(Actor actor, String office) {
        String role = java.util.Objects.requireNonNullElse(actor.role(), "").toLowerCase(Locale.ROOT);
        List<String> state = actor.of() == null ? List.of() : List.of(actor.of());
        return knowledge
                .offices()
                .in(role, state)
                .filter(t -> t.office().equals(office))
                .isPresent();
    }

    /** Where the actors' names stand, so that they are not searched for as words too. */
    static boolean named(List<NameIndex.Match> names, int token) {
        return names.stream().anyMatch(m -> m.first() <= token && token < m.last());
    }
}
