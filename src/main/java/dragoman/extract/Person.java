package dragoman.extract;

import dragoman.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A person of one article, as what the article tells of him or her adds up. */
final class Person {

    private final List<Place> places = new ArrayList<>();
    private String name;
    private Actor.@Nullable Gender gender;
    private @Nullable String role;
    private @Nullable String of;

    Person(String name, Actor.@Nullable Gender gender) {
        this.name = name;
        this.gender = gender;
    }

    /** The fullest name under which the article speaks of the person. */
    String name() {
        return name;
    }

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether a word is the surname or the last part of it: "Assad" of "al-Assad". */
    boolean isCalled(String word) {
        return surname().equals(word) || surname().endsWith("-" + word);
    }

    String givenName() {
        int blank = name.indexOf(' ');
        return blank < 0 ? "" : name.substring(0, blank);
    }

    Actor.@Nullable Gender gender() {
        return gender;
    }

    @Nullable
    String role() {
        return role;
    }

    @Nullable
    String of() {
        return of;
    }

    List<Place> places() {
        return places;
    }

    void named(String fuller) {
        name = fuller.length() > name.length() ? fuller : name;
    }

    void isOf(Actor.@Nullable Gender known) {
        gender = gender == null ? known : gender;
    }

    /** The first post that an article names with a person is the one kept. */
    void holds(String post, @Nullable String state) {
        if (role == null) {
            role = post;
            of = state;
        }
    }

    void stands(Place place) {
        places.add(place);
    }

    /** The last place before an offset where the person is named, or null. */
    @Nullable
    Place lastBefore(int offset) {
        return lastBefore(offset, _ -> true);
    }

    /** The last of the places before an offset that count. */
    @Nullable
    Place lastBefore(int offset, Predicate<Place> counts) {
        Place last = null;
        for (Place place : places) {
            if (place.span().end() <= offset
                    && counts.test(place)
                    && (last == null || place.span().end() > last.span().end())) {
                last = place;
            }
        }
        return last;
    }

    Actor actor() {
        List<String> aliases = name.indexOf(' ') > 0 ? List.of(surname()) : List.of();
        return new Actor(name, Actor.Kind.PERSON, role, of, gender, aliases);
    }
}
