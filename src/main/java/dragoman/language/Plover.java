package dragoman.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The event types of PLOVER (the Political Language Ontology for Verifiable Event Records) and the words that signal
 * them, as {@code plover.tsv} lists them.
 */
public final class Plover {

    /** In place of a type: the verb says nothing of its own, its object does ("launch an attack"). */
    private static final String LIGHT = "*";

    private static final Set<String> EFFORTS =
            Set.of("effort", "process", "program", "programme", "campaign", "attempt", "plan", "operation", "package");
    /** What stands behind these is another matter than what the verb says. */
    private static final Set<String> ASIDE =
            Set.of("before", "after", "despite", "during", "since", "until", "amid", "as");

    /**
     * A line of the table.
     *
     * @param with nouns of which one must stand behind the verb; empty where the verb alone decides
     */
    private record Rule(String type, Set<String> with) {}

    private final Map<String, List<Rule>> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Set<String> types = new TreeSet<>();

    static Plover load(Path knowledge) {
        Plover plover = new Plover();
        List<List<String>> rows = Tables.rows(knowledge.resolve("plover.tsv"), 3);
        rows.stream()
                .filter(r -> r.getFirst().startsWith("@"))
                .forEach(r -> plover.classes
                        .computeIfAbsent(r.get(0), name -> new HashSet<>())
                        .addAll(Tables.values(r.get(2))));
        rows.stream().filter(r -> !r.getFirst().startsWith("@")).forEach(plover::add);
        return plover;
    }

    private void add(List<String> row) {
        String type = row.get(0);
        if (!type.equals(LIGHT)) {
            types.add(type);
        }
        if (row.get(1).isEmpty()) {
            Tables.values(row.get(2)).forEach(noun -> nouns.putIfAbsent(noun, type));
            return;
        }
        Set<String> with = new HashSet<>();
        Tables.values(row.get(2))
                .forEach(w -> with.addAll(w.startsWith("@") ? classes.getOrDefault(w, Set.of()) : Set.of(w)));
        Rule rule = new Rule(type, with);
        Tables.values(row.get(1))
                .forEach(verb ->
                        verbs.computeIfAbsent(verb, v -> new ArrayList<>()).add(rule));
    }

    public Set<String> types() {
        return types;
    }

    /** Whether a noun names a body or people who can act: "government", "rebels". */
    public boolean acts(Token noun) {
        return in("@ACTOR", noun);
    }

    private boolean in(String name, Token noun) {
        Set<String> words = classes.getOrDefault(name, Set.of());
        String lower = noun.lower();
        boolean plural = lower.endsWith("s") && words.contains(lower.substring(0, lower.length() - 1));
        return plural || words.contains(noun.lemma()) || words.contains(lower);
    }

    /** Whether a noun only counts those behind its "of": "a group of monks", "dozens of farmers". */
    public boolean counts(Token noun) {
        return in("@COUNT", noun);
    }

    /** The event that a clause tells by its verb, the verb's particle or preposition, and what stands behind it. */
    public Optional<String> of(Clause clause, Clauses sentence) {
        Optional<String> own = of(clause, behind(clause));
        return own.isPresent() ? own : of(clause, below(clause, sentence));
    }

    private Optional<String> of(Clause clause, Set<String> behind) {
        for (String key : keys(clause)) {
            List<Rule> rules = verbs.getOrDefault(key, List.of());
            Optional<Rule> rule = rules.stream()
                    .filter(r -> !r.with().isEmpty() && r.with().stream().anyMatch(behind::contains))
                    .findFirst()
                    .or(() -> rules.stream().filter(r -> r.with().isEmpty()).findFirst());
            if (rule.isPresent()) {
                String type = rule.get().type();
                return type.equals(LIGHT) ? lent(clause) : Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** What the object of a verb without a meaning of its own says. */
    private Optional<String> lent(Clause clause) {
        Stream<Phrase> objects = clause.patients().stream();
        Stream<Phrase> counted = clause.complements().stream()
                .filter(c -> c.preposition().equals("of"))
                .flatMap(c -> c.phrases().stream());
        return Stream.concat(objects, counted)
                .map(this::noun)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The event that a noun phrase tells by its head, alone or with the noun in front of it: "hunger strike". */
    public Optional<String> noun(Phrase phrase) {
        List<Token> words = phrase.words();
        boolean effort =
                EFFORTS.contains(phrase.head().lemma()) || phrase.head().lower().matches("['’]s?");
        for (int last = words.size() - 1; last >= Math.max(0, words.size() - (effort ? 2 : 1)); last--) {
            for (int first = Math.max(0, last - 2); first <= last; first++) {
                String type = nouns.get(lemmas(words.subList(first, last + 1)));
                if (type != null) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.empty();
    }

    private static String lemmas(List<Token> words) {
        StringBuilder joined = new StringBuilder();
        for (Token word : words) {
            joined.append(joined.isEmpty() ? "" : " ").append(singular(word));
        }
        return joined.toString();
    }

    private static String singular(Token word) {
        boolean plural = word.lower().endsWith("s")
                && !word.lower().endsWith("ss")
                && word.lemma().equals(word.lower());
        return plural && (word.is("VERB") || word.is("PROPN"))
                ? word.lower().substring(0, word.lower().length() - 1)
                : word.lemma();
    }

    private static List<String> keys(Clause clause) {
        List<String> keys = new ArrayList<>();
        List<String> small = new ArrayList<>();
        if (!clause.particle().isEmpty()) {
            clause.complements().forEach(c -> small.add(clause.particle() + " " + c.preposition()));
            small.add(clause.particle());
        }
        clause.complements().forEach(c -> small.add(c.preposition()));
        for (String verb : clause.verbs()) {
            small.forEach(word -> keys.add(verb + " " + word));
        }
        keys.addAll(clause.verbs());
        return keys;
    }

    /** Whether a noun names what is sent to act for somebody else: "troops", "warships". */
    public boolean sent(Token noun) {
        return in("@FORCE", noun);
    }

    /** The words of what a verb leads to: "prepared to attack". */
    private Set<String> below(Clause clause, Clauses sentence) {
        Set<String> found = new HashSet<>();
        for (Clause child : sentence.children(clause)) {
            if (child.link() == Clause.Link.INFINITIVE) {
                found.addAll(child.verbs());
                found.addAll(behind(child));
            }
        }
        return found;
    }

    private Set<String> behind(Clause clause) {
        Set<String> found = new HashSet<>();
        Stream.concat(
                        clause.patients().stream(),
                        clause.complements().stream()
                                .filter(c -> !ASIDE.contains(c.preposition()))
                                .flatMap(c -> c.phrases().stream()))
                .forEach(phrase -> collect(phrase, found));
        return found;
    }

    private void collect(Phrase phrase, Set<String> found) {
        List<Token> words = phrase.words();
        for (int i = 0; i < words.size(); i++) {
            found.add(words.get(i).lemma());
            found.add(words.get(i).lower());
            if (i + 1 < words.size()) {
                found.add(lemmas(words.subList(i, i + 2)));
            }
        }
        if (acts(phrase.head()) || phrase.head().is("PROPN")) {
            found.add("ACTOR");
        }
    }

    /** Whether an event of a type is one that its target may welcome. */
    public static boolean friendly(String type) {
        return Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT")
                .contains(type);
    }

    /** Whether an event of a type harms its target. */
    public static boolean hostile(String type) {
        return Set.of("SANCTION", "COERCE", "ASSAULT", "FIGHT", "PROTEST", "MOBILIZE", "THREATEN")
                .contains(type);
    }
}
