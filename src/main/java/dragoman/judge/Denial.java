package dragoman.judge;

import dragoman.language.Token;
import dragoman.model.AnswerType;
import dragoman.model.Question;
import dragoman.model.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a passage denies the thing that a question asks about: "no member voted against", "neither side has signed",
 * "Drossen has not answered". Read from the words, for where the clauses do not tell. For one question.
 */
final class Denial {

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "n't",
            "n’t",
            "never",
            "no",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "cannot",
            "unable",
            "unwilling",
            "false",
            "untrue",
            "impossible");
    private static final Set<String> DENIALS = Set.of(
            "deny",
            "reject",
            "refuse",
            "rule",
            "dismiss",
            "fail",
            "decline",
            "lack",
            "cancel",
            "sever",
            "abandon",
            "avoid",
            "withhold",
            "prevent");
    /** With one of these behind it a "not" or "no" denies nothing. */
    private static final Set<String> EMPTY = Set.of("only", "doubt", "merely", "least");
    /** Where another thought begins, of which a denial before says nothing. */
    private static final Set<String> TURNS = Set.of(
            "but", "however", "although", "though", "while", "whereas", ";", "“", "”", "``", "''", "\"", "«", "»");
    /** How many words from a word of the question a denial may stand. */
    private static final int REACH = 8;
    /** A passage of so many words at most says one thing, so that its denial is of that. */
    private static final int SHORT = 6;

    /** The question's words, as they stand and as lemmas. */
    private final Set<String> surfaces;

    private final Set<String> lemmas;
    private final boolean negated;

    /**
     * @param asked the question's tokens
     */
    Denial(Question.Inquiry question, List<Token> asked) {
        this.surfaces = question.terms().stream().map(Term::surface).collect(Collectors.toSet());
        this.lemmas = question.terms().stream().map(Term::lemma).collect(Collectors.toSet());
        this.negated = negated(question, asked);
    }

    /** Whether a passage does so. */
    boolean in(Statement passage) {
        return denied(passage) != negated;
    }

    /** Where something is denied in a passage, whatever is asked. */
    static List<Integer> places(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> denies(tokens, i))
                .boxed()
                .toList();
    }

    /** Whether a word turns what stands beside it round: "not", "never", "without". */
    static boolean negates(Token word) {
        return NEGATIONS.contains(word.lower());
    }

    /** "Didn't they agree?" and "Did they not agree?" get the answer of "Did they agree?"; "Is it true that they did not?" does not. */
    private static boolean negated(Question.Inquiry question, List<Token> asked) {
        boolean yesNo = question.wants() == AnswerType.YES_NO;
        boolean told = !yesNo;
        for (int i = 0; i < asked.size(); i++) {
            boolean alternative = i > 0 && asked.get(i - 1).lower().equals("or");
            if (told && !alternative && negates(asked.get(i))) {
                return true;
            }
            told |= asked.get(i).is("VERB")
                    || asked.get(i).is("SCONJ")
                    || asked.get(i).lower().equals("true");
        }
        return false;
    }

    private boolean denied(Statement passage) {
        List<Token> tokens = passage.tokens();
        for (int i : passage.denials()) {
            boolean another = negates(tokens.get(i)) || !asked(tokens.get(i));
            if (another && (one(tokens) || said(tokens, i) || near(tokens, i, reach(tokens, i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean denies(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).lower() : "";
        if (negates(token)) {
            return !EMPTY.contains(next);
        }
        return (token.isVerb() && DENIALS.contains(token.lemma()))
                || (token.lower().equals("yet") && next.equals("to"))
                || (token.lemma().equals("break") && next.equals("off"))
                || (token.lemma().equals("shake") && within(tokens, at, "head"));
    }

    private static boolean within(List<Token> tokens, int at, String word) {
        return tokens.subList(at, Math.min(tokens.size(), at + 4)).stream()
                .anyMatch(t -> t.lower().equals(word));
    }

    /** Whether the passage is too short to speak of two things. */
    private static boolean one(List<Token> tokens) {
        return tokens.stream().filter(Token::isWord).count() <= SHORT;
    }

    /** A plain "No." at the start of somebody's words. */
    private static boolean said(List<Token> tokens, int at) {
        boolean opens = at == 0 || tokens.get(at - 1).is("PUNCT");
        boolean closes = at + 1 < tokens.size()
                && Set.of(".", ",", "!").contains(tokens.get(at + 1).text());
        return tokens.get(at).lower().equals("no") && opens && closes;
    }

    /** "No troops are to be …" denies all that comes up to the next turn, other denials what stands near. */
    private static int reach(List<Token> tokens, int at) {
        boolean opens =
                at == 0 || tokens.get(at - 1).is("PUNCT") || tokens.get(at - 1).is("SCONJ");
        return opens
                        && Set.of("no", "none", "nobody", "neither")
                                .contains(tokens.get(at).lower())
                ? tokens.size()
                : REACH;
    }

    /** Whether a word of the question stands near, on the same side of every turn. */
    private boolean near(List<Token> tokens, int at, int reach) {
        for (int on : new int[] {1, -1}) {
            for (int i = at + on; i >= 0 && i < tokens.size() && Math.abs(i - at) <= reach; i += on) {
                if (TURNS.contains(tokens.get(i).lower())) {
                    break;
                }
                if (asked(tokens.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean asked(Token token) {
        return lemmas.contains(token.lemma()) || surfaces.contains(token.lower());
    }
}
