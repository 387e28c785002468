package dragoman.extract;

import dragoman.language.Token;
import java.util.List;
import java.util.Set;

/**
 * The noun phrases of a frame: where the one that ends, or begins, at a place has its other end. Clauses are read from
 * pieces of their own ({@code language.Pieces}), on a whole sentence; here quotes are single tokens, and a name keeps its
 * "of" ("Ministry of Defence").
 */
final class Phrases {

    static final Set<String> HEADS = Set.of("NOUN", "PROPN", "PRON", "NUM");

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "earlier",
            "later");

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final List<Token> tokens;

    Phrases(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether a token is a word of time that may stand between a verb and what belongs to it: "said Friday". */
    static boolean day(Token token) {
        return DAYS.contains(token.lower());
    }

    /** Whether a token is the name of a day or a month. */
    static boolean time(Token token) {
        return day(token) || (token.capitalised() && MONTHS.contains(token.lower()));
    }

    /** Whether a phrase may end here. */
    boolean head(int i) {
        Token token = tokens.get(i);
        boolean noun = HEADS.contains(token.tag()) || (token.is("ADJ") && token.capitalised());
        boolean adjective =
                token.is("ADJ") && i > 0 && tokens.get(i - 1).is("DET") && !(i + 1 < tokens.size() && nominal(i + 1));
        boolean someone = token.is("DET")
                && Set.of("some", "many", "others", "both", "those").contains(token.lower());
        return (noun || adjective || someone) && !day(token);
    }

    NounPhrase ending(int last) {
        int first = last;
        while (first > 0
                && within(first - 1)
                && !alone(first)
                && !tokens.get(first - 1).is("PRON")) {
            first--;
        }
        boolean owner = first > 0 && tokens.get(first - 1).is("PRON") && possessive(first - 1) && first <= last;
        return phrase(owner ? first - 1 : first, last + 1);
    }

    /** Index behind the phrase that begins at a place; the place itself where none does. */
    int endOf(int from) {
        int to = from;
        while (to < tokens.size() && within(to) && (to == from || !alone(to) || possessive(to - 1))) {
            to++;
        }
        while (to > from && !head(to - 1)) {
            to--;
        }
        return to;
    }

    /** A token before which a phrase begins anew. */
    private boolean alone(int i) {
        Token token = tokens.get(i);
        return (token.is("DET") && !(i > 0 && tokens.get(i - 1).lower().equals("all")))
                || (token.is("PRON") && !token.lower().equals("one"));
    }

    private boolean possessive(int i) {
        return Set.of("his", "her", "their", "its", "our", "my", "your", "whose")
                .contains(tokens.get(i).lower());
    }

    private boolean within(int i) {
        Token token = tokens.get(i);
        return (nominal(i) && !day(token))
                || token.possessive()
                || owners(i)
                || token.text().equals("-")
                || token.text().equals("&")
                || joinsNames(i);
    }

    /** The bare apostrophe of many owners: "the farmers’ union". */
    private boolean owners(int i) {
        return "’'".contains(tokens.get(i).text())
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).lower().endsWith("s")
                && nominal(i + 1);
    }

    private boolean nominal(int i) {
        return NOMINAL.contains(tokens.get(i).tag());
    }

    /** "of" between capitalised words: Secretary of State, Ministry of Defence. */
    private boolean joinsNames(int i) {
        return tokens.get(i).lower().equals("of")
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).capitalised()
                && tokens.get(i + 1).capitalised();
    }

    NounPhrase phrase(int from, int to) {
        return new NounPhrase(tokens.subList(from, to), from, to);
    }
}
