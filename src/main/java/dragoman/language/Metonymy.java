package dragoman.language;

import dragoman.language.NameIndex.Match;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether the name of a capital or a seat of power stands for the government there ("Moscow rejected the plan") or
 * for the place ("talks in Moscow"), by the words around it. Immutable.
 *
 * <p>Where nothing speaks for the place, the government is meant: that is how news uses such a name as a subject. It is
 * meant, too, by "the authorities in Moscow".
 */
public final class Metonymy {

    /** How many words in front of "to", "from" or "for" may make it a way. */
    private static final int REACH = 4;

    /** Cut off where the dictionary form is not known. */
    private static final Pattern ENDING = Pattern.compile("(?:ed|ing|s)$");

    private static final Set<String> WAYS = Set.of("to", "from", "for");

    private final Set<String> capitals = new HashSet<>();
    private final Set<String> buildings = new HashSet<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    private Metonymy() {}

    static Metonymy load(Path knowledge) {
        Metonymy metonymy = new Metonymy();
        for (List<String> row : Tables.rows(knowledge.resolve("states.tsv"), 5)) {
            metonymy.capitals.addAll(Tables.values(row.get(3)));
            metonymy.buildings.addAll(Tables.values(row.get(4)));
            metonymy.capitals.removeAll(Tables.values(row.get(1)));
        }
        Tables.rows(knowledge.resolve("place-words.tsv"), 2)
                .forEach(row -> metonymy.words.put(row.get(0), Set.copyOf(Tables.values(row.get(1)))));
        return metonymy;
    }

    /** Whether a name found in a sentence is no actor there but a place. */
    public boolean place(List<Token> tokens, Match name) {
        String words = written(tokens.subList(name.first(), name.last()));
        if (capitals.contains(words)) {
            return located(tokens, name, "in") || placed(tokens, name) || partOfAnotherName(tokens, name.last());
        }
        return buildings.contains(words) && located(tokens, name, "at");
    }

    private static String written(List<Token> tokens) {
        StringBuilder name = new StringBuilder();
        for (Token token : tokens) {
            boolean glued = name.isEmpty() || token.text().matches("[.,'’-].*");
            name.append(glued ? "" : " ").append(token.text());
        }
        return name.toString();
    }

    /** By the preposition in front, that of the first where several are joined ("in Moscow and Damascus"). */
    private boolean located(List<Token> tokens, Match name, String where) {
        int before = frontOf(tokens, name.first());
        if (before < 0) {
            return false;
        }
        Token word = tokens.get(before);
        boolean governing = before > 0 && is("power", tokens.get(before - 1));
        return (is(where, word) && !governing)
                || (WAYS.contains(word.lower()) && behindMotion(tokens, before))
                || (word.lower().equals("of") && before > 0 && is("part", tokens.get(before - 1)))
                || (word.lower().equals("on") && before > 0 && is("taken", tokens.get(before - 1)));
    }

    private static int frontOf(List<Token> tokens, int name) {
        int before = withoutArticle(tokens, name - 1);
        while (before > 0
                && Set.of("and", "or", ",").contains(tokens.get(before).lower())
                && tokens.get(before - 1).is("PROPN")) {
            before--;
            while (before >= 0 && tokens.get(before).is("PROPN")) {
                before--;
            }
            before = withoutArticle(tokens, before);
        }
        return before;
    }

    private static int withoutArticle(List<Token> tokens, int at) {
        return at >= 0 && tokens.get(at).lower().equals("the") ? at - 1 : at;
    }

    private boolean behindMotion(List<Token> tokens, int preposition) {
        return tokens.subList(Math.max(0, preposition - REACH), preposition).stream()
                .anyMatch(t -> is("motion", t));
    }

    /** By a word right before or behind: "central London", "bombed Kabul", "Moscow residents", "Rome-based". */
    private boolean placed(List<Token> tokens, Match name) {
        int before = withoutArticle(tokens, name.first() - 1);
        boolean front = before >= 0
                && (is("before", tokens.get(before))
                        || (tokens.get(before).isVerb() && is("taken", tokens.get(before)))
                        || calledCapital(tokens, before));
        return front || (name.last() < tokens.size() && placedBehind(tokens, name.last()));
    }

    /** "The capital, Damascus" and "the capital Damascus". */
    private static boolean calledCapital(List<Token> tokens, int before) {
        int noun = tokens.get(before).text().equals(",") ? before - 1 : before;
        return noun >= 0 && tokens.get(noun).lemma().equals("capital");
    }

    private boolean placedBehind(List<Token> tokens, int at) {
        Token next = tokens.get(at);
        if (next.text().equals(",")) {
            return tokens.subList(at + 1, Math.min(tokens.size(), at + 5)).stream()
                    .takeWhile(t -> !t.isVerb() && !t.text().equals(","))
                    .anyMatch(t -> t.lemma().equals("capital"));
        }
        boolean based = next.lower().equals("-based")
                || (next.text().equals("-")
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).lower().equals("based"));
        boolean noun = next.is("NOUN") && is("behind", next);
        boolean owned = next.lower().matches("['’]s")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).is("NOUN")
                && is("part", tokens.get(at + 1));
        return based || noun || owned;
    }

    /** "Washington Post", "Vienna Convention". */
    private static boolean partOfAnotherName(List<Token> tokens, int at) {
        return at < tokens.size()
                && tokens.get(at).capitalised()
                && (tokens.get(at).is("PROPN") || tokens.get(at).is("NOUN"));
    }

    private boolean is(String where, Token token) {
        Set<String> known = words.getOrDefault(where, Set.of());
        return known.contains(token.lemma())
                || known.contains(token.lower())
                || known.contains(ENDING.matcher(token.lower()).replaceFirst(""));
    }
}
