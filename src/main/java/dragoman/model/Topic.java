package dragoman.model;

import java.util.List;

/**
 * A subject that people ask about.
 *
 * @param synonyms other words for it, the name not among them
 */
public record Topic(String name, List<String> synonyms) {

    public Topic {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a topic needs a name");
        }
        synonyms = List.copyOf(synonyms);
    }
}
