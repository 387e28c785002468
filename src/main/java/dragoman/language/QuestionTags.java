package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends the tags of a question: taggers learn from statements and take the bare verb behind "did the rebels" for a noun.
 */
public final class QuestionTags {

    private static final Set<String> HELPERS = Set.of(
            "do", "does", "did", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "made",
            "makes");
    private static final Set<String> OPENERS =
            Set.of("DET", "ADP", "PRON", "PROPN", "PART", "SCONJ", "PUNCT", "ADV", "NUM");

    private QuestionTags() {}

    /** The same tokens, some of them with another tag. */
    public static List<Token> mended(List<Token> question) {
        int helper = helper(question);
        if (helper < 0) {
            return question;
        }
        List<Token> tokens = named(helping(question, helper), helper);
        int noun = -1;
        for (int i = helper + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("VERB")
                    || token.is("AUX")
                    || (token.is("PUNCT") && !token.possessive())
                    || (token.is("ADP") && noun >= 0)) {
                return tokens;
            }
            if (noun >= 0 && token.is("NOUN") && bare(token) && opensNext(tokens, i)) {
                List<Token> mended = new ArrayList<>(tokens);
                mended.set(i, token.as("VERB", token.lower()));
                return mended;
            }
            if (token.is("NOUN") || token.is("PROPN") || token.is("PRON")) {
                noun = i;
            }
        }
        return tokens;
    }

    /** Who stands right behind a helper is no verb, if written large: "What does Pruitt say?" */
    private static List<Token> named(List<Token> tokens, int helper) {
        int next = helper + 1;
        if (next >= tokens.size()
                || !tokens.get(next).is("VERB")
                || !tokens.get(next).capitalised()) {
            return tokens;
        }
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(next, tokens.get(next).as("PROPN", tokens.get(next).lower()));
        return mended;
    }

    /** A helper taken for the verb itself is a helper where a bare verb follows: "did the minister bring". */
    private static List<Token> helping(List<Token> tokens, int helper) {
        boolean taken = tokens.get(helper).is("VERB")
                && tokens.get(helper).lower().matches("do|does|did")
                && tokens.subList(helper + 1, tokens.size()).stream().anyMatch(t -> t.is("VERB") && bare(t));
        if (!taken) {
            return tokens;
        }
        List<Token> mended = new ArrayList<>(tokens);
        mended.set(helper, tokens.get(helper).as("AUX", "do"));
        return mended;
    }

    private static int helper(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (HELPERS.contains(tokens.get(i).lower())) {
                return i;
            }
            if (tokens.get(i).is("VERB")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean bare(Token token) {
        return !token.capitalised() && token.lower().equals(token.lemma());
    }

    private static boolean opensNext(List<Token> tokens, int at) {
        return at + 1 == tokens.size()
                || tokens.get(at + 1).capitalised()
                || OPENERS.contains(tokens.get(at + 1).tag());
    }
}
