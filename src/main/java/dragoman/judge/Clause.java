package dragoman.judge;

import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An act that a text speaks of: its verb, and whether it is denied or only thought of.
 *
 * @param at index of the verb among the tokens
 * @param negated by "not", "never", "no longer", "refuse to", "without"
 * @param real false under "would", "might", "if", "demand that" and the like
 */
record Clause(String verb, int at, boolean negated, boolean real) {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "no", "without", "nor", "neither", "nobody", "none", "hardly");
    private static final Set<String> UNREAL =
            Set.of("would", "could", "might", "may", "if", "should", "unless", "whether", "can");
    private static final Set<String> EMPTY =
            Set.of("be", "have", "do", "will", "go", "get", "make", "take", "say", "tell", "let");
    private static final int REACH = 4;

    /** The acts of a sentence, in order. */
    static List<Clause> in(List<Token> tokens) {
        List<Clause> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isVerb() && !EMPTY.contains(token.lemma()) && !token.is("AUX")) {
                found.add(new Clause(
                        withParticle(tokens, i), i, before(tokens, i, NEGATIONS), !before(tokens, i, UNREAL)));
            }
        }
        return found;
    }

    private static String withParticle(List<Token> tokens, int i) {
        boolean particle = i + 1 < tokens.size()
                && Set.of("up", "down", "back", "out", "off", "on", "over", "in")
                        .contains(tokens.get(i + 1).lower())
                && (tokens.get(i + 1).is("ADP") || tokens.get(i + 1).is("ADV"));
        return particle
                ? tokens.get(i).lemma() + " " + tokens.get(i + 1).lower()
                : tokens.get(i).lemma();
    }

    private static boolean before(List<Token> tokens, int verb, Set<String> words) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            if (words.contains(tokens.get(i).lower())) {
                return true;
            }
            if (tokens.get(i).is("PUNCT") || (tokens.get(i).is("VERB") && i < verb - 1)) {
                return false;
            }
        }
        return false;
    }

    /** The verb without its particle. */
    String bare() {
        int blank = verb.indexOf(' ');
        return blank < 0 ? verb : verb.substring(0, blank);
    }
}
