package dragoman.store;

import dragoman.language.PersonName;
import dragoman.model.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which persons of different articles are one: "John Kerry", "John F. Kerry" and "Kerry" are, where no article knows
 * another Kerry whom the short name could mean.
 */
final class Identities {

    /** A name in one article. */
    private record Named(String article, String name) {}

    /** What is known of one person so far. */
    private static final class Person {
        final List<PersonName> names = new ArrayList<>();
        final Map<String, Integer> spellings = new LinkedHashMap<>();
        final List<String> states = new ArrayList<>();
        Actor.@Nullable Gender gender;

        void add(PersonName name, Actor actor) {
            names.add(name);
            spellings.merge(actor.name(), 1, Integer::sum);
            if (actor.of() != null) {
                states.add(actor.of());
            }
            gender = actor.gender() == null ? gender : actor.gender();
        }

        /** The usual spelling; of those that are as usual, the first. */
        String name() {
            int most = spellings.values().stream().mapToInt(n -> n).max().orElse(0);
            return spellings.entrySet().stream()
                    .filter(s -> s.getValue() == most)
                    .findFirst()
                    .orElseThrow()
                    .getKey();
        }

        boolean contradicts(Actor actor) {
            boolean otherState = actor.of() != null && !states.isEmpty() && !states.contains(actor.of());
            return otherState || (gender != null && actor.gender() != null && gender != actor.gender());
        }

        boolean fits(PersonName name, Actor actor) {
            boolean given = names.stream().anyMatch(name::sameGiven);
            boolean otherGender = gender != null && actor.gender() != null && gender != actor.gender();
            boolean sameState = actor.of() != null && states.contains(actor.of());
            return names.stream().allMatch(n -> name.fits(n) || (sameState && name.misspells(n)))
                    && (given ? !otherGender : !contradicts(actor));
        }
    }

    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, Person> byFullName = new HashMap<>();
    private final Map<Named, Person> persons = new HashMap<>();

    /** Reads all that the articles know, the oldest first. */
    static Identities of(List<CastRow> rows) {
        Identities identities = new Identities();
        rows.forEach(row -> identities.place(row, false));
        rows.forEach(row -> identities.place(row, true));
        return identities;
    }

    /** First the full names, then the short ones, which must find theirs among them. */
    private void place(CastRow row, boolean bare) {
        if (row.actor().kind() != Actor.Kind.PERSON) {
            return;
        }
        PersonName name = PersonName.of(row.actor().name());
        if (name.bare() != bare) {
            return;
        }
        Optional<Person> person = bare ? meant(name, row.actor()) : Optional.of(introduced(name, row.actor()));
        person.ifPresent(p -> persons.put(new Named(row.article(), row.actor().name()), p));
    }

    private Person introduced(PersonName name, Actor actor) {
        Person person = byFullName.computeIfAbsent(actor.name(), n -> fitting(name, actor));
        person.add(name, actor);
        return person;
    }

    private Person fitting(PersonName name, Actor actor) {
        List<Person> namesakes = bySurname.computeIfAbsent(name.surname(), s -> new ArrayList<>());
        List<Person> fitting =
                namesakes.stream().filter(p -> p.fits(name, actor)).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        Person unknown = new Person();
        namesakes.add(unknown);
        return unknown;
    }

    /** The only person whom a bare surname can mean, or of several, the only one of its state. */
    private Optional<Person> meant(PersonName name, Actor actor) {
        List<Person> namesakes = bySurname.getOrDefault(name.surname(), List.of()).stream()
                .filter(p -> !p.contradicts(actor))
                .toList();
        List<Person> certain = namesakes.size() < 2
                ? namesakes
                : namesakes.stream()
                        .filter(p -> actor.of() != null && p.states.contains(actor.of()))
                        .toList();
        return certain.size() == 1 ? Optional.of(certain.getFirst()) : Optional.empty();
    }

    /** The name under which all articles' knowledge of somebody comes together. */
    String name(String article, String name) {
        Person person = persons.get(new Named(article, name));
        return person == null ? name : person.name();
    }
}
