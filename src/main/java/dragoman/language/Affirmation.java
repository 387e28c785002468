package dragoman.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The two statements between which a yes/no question lets one choose: "Has Kestria signed?" is "Kestria has signed" or
 * "Kestria has not signed".
 */
public record Affirmation(String yes, String no) {

    /** Helpers that a statement without "not" goes without. */
    private static final Set<String> DROPPED = Set.of("do", "does", "did");

    /** Of a question's tokens. A negated question gets the same two: "Hasn't it signed?" */
    public static Affirmation of(List<Token> question) {
        List<Token> tokens = WordOrder.ofStatement(QuestionTags.mended(question)).stream()
                .filter(t -> t.isWord() || t.possessive())
                .filter(t -> !WordOrder.negation(t))
                .toList();
        int helper = IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).is("AUX")
                        || DROPPED.contains(tokens.get(i).lower()))
                .findFirst()
                .orElse(-1);
        if (helper < 1) {
            String all = words(tokens.subList(helper + 1, tokens.size()));
            return new Affirmation("It is true that " + all, "It is not true that " + all);
        }
        Token token = tokens.get(helper);
        String subject = words(tokens.subList(0, helper));
        String rest = words(tokens.subList(helper + 1, tokens.size()));
        String helped = DROPPED.contains(token.lower()) ? subject : subject + " " + token.lower();
        return new Affirmation(helped + " " + rest, subject + " " + token.lower() + " not " + rest);
    }

    private static String words(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
