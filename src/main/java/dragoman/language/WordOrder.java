package dragoman.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts a question's words in the order of a statement, so that its clauses are read like those of a passage: "Why won't
 * Kestria sign?" becomes "Why Kestria won't sign", "Has he written back?" becomes "he has written back".
 */
public final class WordOrder {

    private static final Set<String> SUBJECTS = Set.of("DET", "PROPN", "NOUN", "PRON", "ADJ", "NUM");
    private static final Set<String> NOUNS = Set.of("PROPN", "NOUN", "PRON");
    /** What may stand before the helper of a question that asks nothing but yes or no. */
    private static final Set<String> OPENERS = Set.of("INTJ", "PUNCT", "CCONJ", "ADV", "PART");

    private WordOrder() {}

    /** The same tokens, the helper and its "not" right before the verb; unchanged where nothing is turned round. */
    public static List<Token> ofStatement(List<Token> question) {
        int helper = helper(question);
        if (helper < 0) {
            return question;
        }
        int subject = helper + 1;
        while (subject < question.size() && negation(question.get(subject))) {
            subject++;
        }
        int predicate = predicate(question, helper, subject);
        return predicate < 0 ? question : turned(question, helper, subject, predicate);
    }

    private static int helper(List<Token> tokens) {
        boolean asks = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("AUX")) {
                return asks || i == 0 || tokens.subList(0, i).stream().allMatch(t -> OPENERS.contains(t.tag()))
                        ? i
                        : -1;
            }
            if (token.is("VERB")) {
                return -1;
            }
            asks |= QuestionWords.ALL.contains(token.lower());
        }
        return -1;
    }

    /** Where the predicate begins, adverbs and "not" before it included; negative where no subject stands before it. */
    private static int predicate(List<Token> tokens, int helper, int subject) {
        if (subject >= tokens.size() || !SUBJECTS.contains(tokens.get(subject).tag())) {
            return -1;
        }
        boolean is = tokens.get(helper).lemma().equals("be");
        for (int i = subject + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean behindNoun = NOUNS.contains(tokens.get(i - 1).tag());
            if (token.isVerb() || (is && token.is("ADJ") && behindNoun)) {
                return behindAdverbs(tokens, subject, i);
            }
            if (closes(token)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean closes(Token token) {
        return token.is("SCONJ")
                || (token.is("PUNCT") && !token.possessive() && !token.text().equals("-"))
                || token.lower().equals("to")
                || Set.of("who", "which", "that").contains(token.lower());
    }

    private static int behindAdverbs(List<Token> tokens, int subject, int verb) {
        int at = verb;
        while (at - 1 > subject && (tokens.get(at - 1).is("ADV") || negation(tokens.get(at - 1)))) {
            at--;
        }
        return at;
    }

    static boolean negation(Token token) {
        return token.lemma().equals("not") || token.lower().equals("not");
    }

    private static List<Token> turned(List<Token> tokens, int helper, int subject, int predicate) {
        List<Token> opening = tokens.subList(0, helper);
        List<Token> turned = new ArrayList<>();
        opening.stream().filter(t -> !negation(t)).forEach(turned::add);
        turned.addAll(tokens.subList(subject, predicate));
        turned.add(tokens.get(helper));
        turned.addAll(tokens.subList(helper + 1, subject));
        opening.stream().filter(WordOrder::negation).forEach(turned::add);
        turned.addAll(tokens.subList(predicate, tokens.size()));
        return turned;
    }
}
