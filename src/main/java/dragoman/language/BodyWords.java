package dragoman.language;

import dragoman.model.Actor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The nouns by which the name of a body or group is told: "Front", "Ministry", "Committee". Immutable. */
public final class BodyWords {

    private final Map<String, Actor.Kind> kinds = new HashMap<>();

    private final Set<String> things = new HashSet<>();

    private BodyWords() {}

    static BodyWords load(Path knowledge) {
        BodyWords words = new BodyWords();
        for (List<String> row : Tables.rows(knowledge.resolve("body-words.tsv"), 2)) {
            List<String> nouns = Tables.values(row.get(1));
            switch (row.get(0)) {
                case "thing" -> words.things.addAll(nouns);
                case "group" -> nouns.forEach(noun -> words.kinds.put(noun, Actor.Kind.GROUP));
                default -> nouns.forEach(noun -> words.kinds.put(noun, Actor.Kind.ORGANISATION));
            }
        }
        return words;
    }

    /** Whether no person has a name that ends so: "Front", but "Street" as well. */
    public boolean impersonal(String noun) {
        return kinds.containsKey(noun) || things.contains(noun);
    }

    /** What a name that this noun heads stands for, if it stands for a body at all. */
    public Optional<Actor.Kind> kind(String noun) {
        return Optional.ofNullable(kinds.get(noun));
    }
}
