package dragoman.extract;

import dragoman.language.Token;
import dragoman.model.Span;
import java.util.List;
import java.util.Locale;

/** How one name is written in several ways. */
final class NameForms {

    private static final int LONG_NAME = 5;
    private static final int SHORTEST_LABEL = 4;

    private NameForms() {}

    /** A name in capitals only, as labels have it, in the usual letters. */
    static String inUsualLetters(String word) {
        boolean label = word.length() >= SHORTEST_LABEL && word.equals(word.toUpperCase(Locale.ROOT));
        return label ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
    }

    /** Whether a long word is a surname with one letter wrong, missing or too many. */
    static boolean mistyped(String surname, String word) {
        int shorter = Math.min(surname.length(), word.length());
        if (shorter < LONG_NAME
                || Math.abs(surname.length() - word.length()) > 1
                || surname.charAt(0) != word.charAt(0)) {
            return false;
        }
        int front = 0;
        while (front < shorter && surname.charAt(front) == word.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && surname.charAt(surname.length() - 1 - back) == word.charAt(word.length() - 1 - back)) {
            back++;
        }
        return front + back >= Math.max(surname.length(), word.length()) - 1;
    }

    /** The words of tokens as the text has them, with one blank where it has any. */
    static String join(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        Span last = null;
        for (Token token : tokens) {
            boolean glued = last == null || last.end() == token.span().start();
            text.append(glued ? "" : " ").append(token.text());
            last = token.span();
        }
        return text.toString();
    }
}
