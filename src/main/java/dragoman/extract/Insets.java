package dragoman.extract;

import dragoman.language.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may part a subject from its verb between marks: an apposition, a relative clause, words in brackets. */
final class Insets {

    private static final Set<String> ENDS = Set.of(",", ")", "—", "–", "--", "]");
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final int LONGEST_INSET = 40;

    private final List<Token> tokens;
    private final Phrases phrases;

    Insets(List<Token> tokens, Phrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
    }

    /** Whether a token is a mark with which an inset may end. */
    boolean ends(Token token) {
        return ENDS.contains(token.text());
    }

    /** Whether a relative pronoun stands at a place. */
    boolean relative(int i) {
        return i > 0 && RELATIVES.contains(tokens.get(i).lower());
    }

    /** Where the inset that ends at a place begins, or -1: an apposition, a relative clause, words in brackets. */
    int start(int end) {
        String opener = switch (tokens.get(end).text()) {
            case ")" -> "(";
            case "]" -> "[";
            default -> tokens.get(end).text();
        };
        for (int i = end - 1; i > 0 && end - i <= LONGEST_INSET; i--) {
            if (tokens.get(i).text().equals(opener)) {
                return !opener.equals(",") || dependent(i + 1, end) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether what stands between two commas is no clause of its own. */
    private boolean dependent(int from, int to) {
        Token first = tokens.get(from);
        if (first.is("AUX") || (first.is("VERB") && !Subjects.participial(first))) {
            return false;
        }
        boolean subordinate = relative(from) || first.is("ADP") || first.is("SCONJ") || first.is("VERB");
        return subordinate
                || tokens.subList(from, to).stream()
                        .noneMatch(t -> t.is("AUX") || (t.is("VERB") && !Subjects.participial(t)));
    }

    /** The name that an inset consists of: "Ivo Marlow" in "the leader of the union, Ivo Marlow, said"; or null. */
    @Nullable
    NounPhrase name(int from, int to) {
        boolean capitalised = from + 1 < to
                && tokens.get(from).capitalised()
                && tokens.get(to - 1).is("PROPN");
        return capitalised && phrases.endOf(from) == to ? phrases.phrase(from, to) : null;
    }

    /** Whether a verb stands behind an inset that parts it from its subject: "Marlow, the minister, said". */
    boolean precede(int verb) {
        int start = start(verb - 1);
        if (start > 1 && tokens.get(start - 1).text().equals(")")) {
            start = start(start - 1);
        }
        return start > 0 && (phrases.head(start - 1) || tokens.get(start - 1).capitalised());
    }
}
