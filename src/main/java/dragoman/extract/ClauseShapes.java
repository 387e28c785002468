package dragoman.extract;

import dragoman.language.Token;
import java.util.List;
import java.util.Set;

/** Tells by tags alone where a clause, a noun phrase or an adjunct stands in a frame. */
final class ClauseShapes {

    private static final Set<String> OPENERS =
            Set.of("DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM", "ADV", "SCONJ", "ADP", "VERB", "AUX");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "what", "where", "when", "as");
    private static final int LONGEST_INSET = 10;
    private static final int LONGEST_SUBJECT = 25;

    private final List<Token> tokens;
    private final Phrases phrases;

    ClauseShapes(List<Token> tokens) {
        this.tokens = tokens;
        this.phrases = new Phrases(tokens);
    }

    /** Whether a clause begins at a place: something that can be a subject, with a finite verb before the next mark. */
    boolean clauseAt(int from, boolean bare) {
        return clauseWithin(from, Math.min(stop(from), from + LONGEST_SUBJECT), bare);
    }

    /**
     * The same within bounds.
     *
     * @param bare whether nothing announced a clause, so that neither marks nor relative clauses may come before its verb
     */
    boolean clauseWithin(int from, int to, boolean bare) {
        if (from >= to || !OPENERS.contains(tokens.get(from).tag())) {
            return false;
        }
        Token first = tokens.get(from);
        if (first.is("AUX")
                || (bare && (first.is("ADP") || first.is("SCONJ") || first.is("PART") || adverbOnly(from)))) {
            return false;
        }
        boolean noun = false;
        for (int i = from; i < to; i++) {
            i = bare && noun ? behindInset(i, to) : i;
            Token token = tokens.get(i);
            boolean finite = token.is("AUX") || (token.is("VERB") && finite(i));
            if (finite && noun) {
                return true;
            }
            boolean barrier = token.text().equals(",") || (i > from && (relative(i) || token.is("SCONJ")));
            if (bare && barrier) {
                return false;
            }
            noun |= nominal(i) || token.is("VERB");
        }
        return false;
    }

    /** Index behind an inset that parts a subject from its verb: ", run by the state,"; the same index where none does. */
    private int behindInset(int comma, int to) {
        boolean opens = tokens.get(comma).text().equals(",");
        for (int i = comma + 1; opens && i + 1 < Math.min(to, comma + LONGEST_INSET); i++) {
            if (tokens.get(i).text().equals(",")) {
                Token next = tokens.get(i + 1);
                return tokens.get(comma - 1).is("PROPN") || next.isVerb() ? i + 1 : comma;
            }
        }
        return comma;
    }

    private boolean adverbOnly(int at) {
        return tokens.get(at).is("ADV")
                && !(at + 1 < tokens.size()
                        && (nominal(at + 1) || tokens.get(at + 1).is("ADJ")));
    }

    private boolean finite(int verb) {
        String before = verb > 0 ? tokens.get(verb - 1).lower() : "";
        return !tokens.get(verb).lower().endsWith("ing") && !before.equals("to");
    }

    /** Whether a token may belong to a noun phrase. */
    boolean nominal(int i) {
        return Set.of("DET", "PRON", "PROPN", "NOUN", "NUM", "ADJ")
                        .contains(tokens.get(i).tag())
                || tokens.get(i).possessive();
    }

    /** Index behind a word or phrase of time, place or occasion that may stand between a cue and what it reports. */
    int behindAdjunct(int at) {
        if (tokens.get(at).is("ADV") || Subjects.temporal(tokens, at)) {
            return at + 1;
        }
        if (tokens.get(at).is("ADP") && !tokens.get(at).lower().equals("of")) {
            return at + 1 < tokens.size() && nominal(at + 1) ? endOfPhrase(at + 1) : at;
        }
        return at;
    }

    /** Index behind the noun phrase that begins at a place. */
    int endOfPhrase(int from) {
        int to = phrases.endOf(from);
        return Math.max(to, from + 1);
    }

    /** Whether a token may begin a relative clause. */
    boolean relative(int i) {
        return tokens.get(i).lower().equals("that")
                || RELATIVES.contains(tokens.get(i).lower());
    }

    /** Index of the first token of the sentence of a place, or of what follows a quote in it. */
    int start(int at) {
        int start = at;
        while (start > 0
                && !tokens.get(start - 1).is(Frame.STOP)
                && !tokens.get(start - 1).is(Frame.QUOTE)) {
            start--;
        }
        return start;
    }

    /** Index behind the last token of the sentence of a place. */
    int stop(int at) {
        int stop = at;
        while (stop < tokens.size() && !tokens.get(stop).is(Frame.STOP)) {
            stop++;
        }
        return stop;
    }
}
