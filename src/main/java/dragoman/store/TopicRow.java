package dragoman.store;

import dragoman.store.Keyphrases.Frequency;
import java.util.List;
import java.util.Locale;

/**
 * A topic as extraction or a dossier names it, over all articles.
 *
 * @param name as the articles' marks have it
 * @param frequency of its marks
 * @param articles in how many it is a topic, and not just marked
 * @param chosen whether a person wrote it into a dossier
 * @param synonyms each with the number of articles that use it
 */
record TopicRow(String name, Frequency frequency, int articles, boolean chosen, List<Synonym> synonyms) {

    record Synonym(String word, int articles) {}

    TopicRow {
        synonyms = List.copyOf(synonyms);
    }

    /** Whether articles hold it as a topic, or several mark it. */
    boolean grown() {
        return articles > 0 || frequency.articles() > 1;
    }

    /** The name as people use it: "peace talks", where hardly any article has it in the singular. */
    String usual() {
        return synonyms.stream()
                .filter(s -> s.articles() * 2 > articles && plural(s.word()))
                .map(Synonym::word)
                .findFirst()
                .filter(word -> !chosen)
                .orElse(name);
    }

    /** The name without blanks, hyphens and the plural's ending, the same for all its spellings. */
    String spelling() {
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "");
        return letters.endsWith("s") && !letters.endsWith("ss") ? letters.substring(0, letters.length() - 1) : letters;
    }

    private boolean plural(String word) {
        int stem = Math.max(1, name.length() - 1);
        return word.endsWith("s") && word.length() <= name.length() + 3 && word.regionMatches(0, name, 0, stem);
    }
}
