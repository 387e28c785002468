package dragoman.language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which words mean the same: finds the concepts that a text names, so that a question and a passage can meet although
 * they share no word. A concept is called by its cluster's first word. Immutable.
 */
public final class Thesaurus {

    private static final int LONGEST_PHRASE = 5;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Phrase of lemmas to the concepts it stands for. */
    private final Map<String, Set<String>> concepts = new HashMap<>();
    /** Concept to its phrases. */
    private final Map<String, List<String>> phrases = new HashMap<>();
    /** Phrase to the broader ones. */
    private final Map<String, Set<String>> broader = new HashMap<>();
    /** Act to the acts that contradict it, as lemmas or phrases. */
    private final Map<String, Set<String>> opposites = new HashMap<>();

    static Thesaurus load(Path knowledge) {
        Thesaurus thesaurus = new Thesaurus();
        Tables.lines(knowledge.resolve("synonyms.txt")).forEach(line -> thesaurus.addCluster(Tables.values(line)));
        Tables.lines(knowledge.resolve("hypernyms.txt")).forEach(thesaurus::addBroader);
        Tables.lines(knowledge.resolve("antonyms.txt")).forEach(thesaurus::addOpposites);
        return thesaurus;
    }

    private void addCluster(List<String> phrases) {
        String concept = "~" + phrases.getFirst() + "/" + this.phrases.size();
        this.phrases.put(concept, phrases.stream().map(Thesaurus::key).toList());
        phrases.forEach(p -> put(concepts, key(p), concept));
    }

    private void addBroader(String line) {
        int arrow = line.indexOf('>');
        if (arrow > 0) {
            String wide = key(line.substring(arrow + 1));
            Tables.values(line.substring(0, arrow)).forEach(narrow -> put(broader, key(narrow), wide));
        }
    }

    private void addOpposites(String line) {
        int between = line.indexOf("<>");
        if (between > 0) {
            List<String> left = Tables.values(line.substring(0, between));
            List<String> right = Tables.values(line.substring(between + 2));
            left.forEach(l -> right.forEach(r -> put(opposites, key(l), key(r))));
            right.forEach(r -> left.forEach(l -> put(opposites, key(r), key(l))));
        }
    }

    /** The concepts named by a run of tokens, those of longer phrases and of broader words among them. */
    public Set<String> concepts(List<Token> tokens) {
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            found.addAll(conceptsAt(tokens, i));
        }
        return found;
    }

    /** The concepts of the phrases that begin at a token. */
    public Set<String> conceptsAt(List<Token> tokens, int at) {
        Set<String> found = new LinkedHashSet<>();
        StringBuilder phrase = new StringBuilder();
        for (int length = 1; length <= LONGEST_PHRASE && at + length <= tokens.size(); length++) {
            Token token = tokens.get(at + length - 1);
            phrase.append(length == 1 ? "" : " ").append(token.lemma());
            lookUp(phrase.toString(), found);
            if (length == 1) {
                lookUp(token.lower(), found);
            }
        }
        return found;
    }

    /** The concepts of a single word. */
    Set<String> concepts(String lemma, String surface) {
        Set<String> found = new LinkedHashSet<>();
        lookUp(lemma, found);
        lookUp(surface, found);
        return found;
    }

    private void lookUp(String phrase, Set<String> found) {
        found.addAll(concepts.getOrDefault(phrase, Set.of()));
        for (String wide : broader.getOrDefault(phrase, Set.of())) {
            found.addAll(concepts.getOrDefault(wide, Set.of("~" + wide)));
        }
    }

    /**
     * The name under which a phrase is known: the first one of its cluster. A phrase of several clusters has several
     * senses and keeps its own name, as does one of none.
     *
     * @param phrase of lemmas, in lower case
     */
    public String nameOf(String phrase) {
        Set<String> clusters = concepts.getOrDefault(phrase, Set.of());
        return clusters.size() == 1 ? phrases(clusters.iterator().next()).getFirst() : phrase;
    }

    /** The acts, as lemmas or phrases of lemmas, that contradict the given one. */
    public Set<String> opposites(String lemma) {
        return opposites.getOrDefault(lemma, Set.of());
    }

    /** A word, and all that stand in one cluster with it; see {@link #same}. */
    public Set<String> alike(String lemma) {
        Set<String> all = new HashSet<>(Set.of(lemma));
        concepts.getOrDefault(lemma, Set.of()).forEach(c -> all.addAll(phrases(c)));
        return all;
    }

    /** Whether two words stand in one cluster. */
    public boolean same(String lemma, String other) {
        if (lemma.equals(other)) {
            return true;
        }
        Set<String> mine = concepts.getOrDefault(lemma, Set.of());
        return concepts.getOrDefault(other, Set.of()).stream().anyMatch(mine::contains);
    }

    private static String key(String phrase) {
        return BLANKS.matcher(phrase.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    private static void put(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
    }

    boolean isWord(String word) {
        return concepts.containsKey(word);
    }

    /** The phrases of all concepts. */
    public Stream<String> phrases() {
        return phrases.values().stream().flatMap(List::stream);
    }

    /** All phrases that stand for a concept, for searching; empty for an unknown one. */
    public List<String> phrases(String concept) {
        return phrases.getOrDefault(concept, List.of());
    }
}
