package dragoman.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that acts: a person, a state, an organisation or a group.
 *
 * @param name the canonical name
 * @param role the post held, as the sources put it
 * @param of the canonical name of the state or body that the actor speaks or acts for
 * @param aliases all other names that texts and people use, the canonical one not among them
 */
public record Actor(
        String name,
        Kind kind,
        @Nullable String role,
        @Nullable String of,
        @Nullable Gender gender,
        List<String> aliases) {

    public Actor {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an actor needs a name");
        }
        aliases = List.copyOf(aliases);
    }

    /** What an actor is. */
    public enum Kind {
        PERSON,
        STATE,
        ORGANISATION,
        GROUP
    }

    /** The grammatical gender by which texts refer to a person. */
    public enum Gender {
        MALE,
        FEMALE
    }
}
