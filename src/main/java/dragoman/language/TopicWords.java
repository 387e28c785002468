package dragoman.language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that tell no subject, alone or in front of others: "week", "official", "new". Immutable. */
public final class TopicWords {

    private final Map<String, Set<String>> words = new HashMap<>();

    private TopicWords() {}

    static TopicWords load(Path knowledge) {
        TopicWords found = new TopicWords();
        for (List<String> row : Tables.rows(knowledge.resolve("topic-words.tsv"), 2)) {
            found.words.put(
                    row.get(0),
                    Set.copyOf(Tables.values(row.get(1)).stream().distinct().toList()));
        }
        return found;
    }

    /** Whether a lemma may begin a phrase that names a subject. */
    public boolean opens(String lemma) {
        return !is("front", lemma);
    }

    /** Whether a lemma may head such a phrase. */
    public boolean heads(String lemma) {
        return !is("never", lemma);
    }

    /** Whether a lemma is a subject by itself. */
    public boolean stands(String lemma) {
        return heads(lemma) && !is("alone", lemma) && !is("front", lemma);
    }

    private boolean is(String where, String lemma) {
        return words.getOrDefault(where, Set.of()).contains(lemma);
    }
}
