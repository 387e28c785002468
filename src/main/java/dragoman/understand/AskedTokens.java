package dragoman.understand;

import dragoman.language.QuestionWords;
import dragoman.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** A question with its tokens, for taking it to pieces. Marks and courtesies at its end are left out. */
record AskedTokens(String text, List<Token> tokens) {

    /**
     * One of the questions that a question is made of.
     *
     * @param label the words that tell it from the others
     */
    record Part(String text, String label) {

        /** Of words as they were cut out of a question. */
        static Part of(String words, String label) {
            String plain = words.strip()
                    .replaceAll(
                            "(?i)^(?:compare|contrast) |,? (?:each|both|respectively|differ|disagree)(?= |$)|[,;: ]+$",
                            "")
                    .replaceAll(" {2,}", " ");
            String named = label.replaceAll("(?:['’]s?|,)$", "");
            String opening = named.substring(0, Math.min(1, named.length()));
            return new Part(plain + "?", opening.toUpperCase(Locale.ROOT) + named.substring(opening.length()));
        }
    }

    private static final Set<String> POLITE = Set.of("please", "pls", "thanks", "thx");

    AskedTokens {
        int end = tokens.size();
        while (end > 0 && silent(tokens.get(end - 1))) {
            end--;
        }
        tokens = List.copyOf(tokens.subList(0, end));
    }

    private static boolean silent(Token token) {
        return POLITE.contains(token.lower()) || (!token.isWord() && !possessive(token));
    }

    /** Also of a plural: "the officers'". */
    static boolean possessive(Token token) {
        return token.possessive() || token.text().equals("’") || token.text().equals("'");
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    String lower(int at) {
        return tokens.get(at).lower();
    }

    boolean possessive(int at) {
        return possessive(tokens.get(at));
    }

    /** Whether a token leads to what stands behind it: "in", "according (to)". */
    boolean heads(int at) {
        return at < size() && (tokens.get(at).is("ADP") || lower(at).equals("according"));
    }

    /** Where the next word that asks stands, from a place on; -1 for none. */
    int asking(int from) {
        return IntStream.range(from, size())
                .filter(i -> QuestionWords.ALL.contains(lower(i)))
                .findFirst()
                .orElse(-1);
    }

    /** As they were written, the last one not among them. */
    String words(int from, int to) {
        return from >= to
                ? ""
                : text.substring(
                        tokens.get(from).span().start(),
                        tokens.get(to - 1).span().end());
    }
}
