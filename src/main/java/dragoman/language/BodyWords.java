package dragoman.language;

import dragoman.model.Actor;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The nouns by which the name of a body or group is told: "Front", "Ministry", "Committee". Immutable. */
public final class BodyWords {

    private final Map<String, Actor.Kind> kinds = new HashMap<>();

    private BodyWords() {}

    static BodyWords load(Path knowledge) {
        BodyWords words = new BodyWords();
        for (List<String> row : Tables.rows(knowledge.resolve("body-words.tsv"), 2)) {
            Actor.Kind kind = row.get(0).equals("group") ? Actor.Kind.GROUP : Actor.Kind.ORGANISATION;
            Tables.values(row.get(1)).forEach(noun -> words.kinds.put(noun, kind));
        }
        return words;
    }

    /** What a name that this noun heads stands for, if it stands for a body at all. */
    public Optional<Actor.Kind> kind(String noun) {
        return Optional.ofNullable(kinds.get(noun));
    }
}
