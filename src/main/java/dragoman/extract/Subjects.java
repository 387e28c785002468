package dragoman.extract;

import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds who does what a verb says: to the left of it, over adverbs, auxiliaries, appositions, prepositional phrases and
 * joined verbs; or to the right, where it stands behind a quote ("…”, said the minister").
 */
final class Subjects {

    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET");
    private static final Set<String> HEADS = Set.of("NOUN", "PROPN", "PRON", "NUM");
    private static final Set<String> SKIPPED = Set.of("ADV", "AUX", "PART");
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
            "earlier",
            "week",
            "night");
    private static final int LONGEST_INSET = 25;

    private final List<Token> tokens;
    private final Predicate<Token> quoted;

    Subjects(List<Token> tokens) {
        this(tokens, _ -> false);
    }

    /**
     * @param quoted whether a token stands between quotation marks; what is quoted is never the subject of what is not
     */
    Subjects(List<Token> tokens, Predicate<Token> quoted) {
        this.tokens = tokens;
        this.quoted = quoted;
    }

    /** The phrase on the left that is the subject of the verb at a place. */
    Optional<NounPhrase> leftOf(int verb) {
        return leftOf(verb, 0);
    }

    private Optional<NounPhrase> leftOf(int verb, int depth) {
        int at = verb - 1;
        for (int steps = 0; at >= 0 && steps < 12; steps++) {
            at = skip(at);
            if (at < 0) {
                break;
            }
            Token token = tokens.get(at);
            if (quoted.test(token)) {
                break;
            }
            if (token.text().equals(",")
                    || token.text().equals(")")
                    || token.text().equals("—")
                    || token.text().equals("–")) {
                int inset = insetStart(at);
                if (inset < 0) {
                    break;
                }
                at = inset - 1;
            } else if (token.is("CCONJ") || token.is("VERB")) {
                return depth > 3 ? Optional.empty() : earlierVerb(at).flatMap(v -> leftOf(v, depth + 1));
            } else if (HEADS.contains(token.tag()) && !DAYS.contains(token.lower())) {
                NounPhrase phrase = phraseEnding(at);
                if (!prepositional(phrase)) {
                    return relative(phrase) ? leftOf(phrase.first(), depth + 1) : Optional.of(phrase);
                }
                at = phrase.first() - 2;
            } else {
                at--;
            }
        }
        return firstPhrase(verb);
    }

    /** The phrase on the right of the verb at a place. */
    Optional<NounPhrase> rightOf(int verb) {
        int from = verb + 1;
        while (from < tokens.size() && tokens.get(from).is("ADV")) {
            from++;
        }
        int to = from;
        while (to < tokens.size() && partOfPhrase(to)) {
            to++;
        }
        while (to > from && !HEADS.contains(tokens.get(to - 1).tag())) {
            to--;
        }
        return to > from && !DAYS.contains(tokens.get(from).lower()) ? Optional.of(phrase(from, to)) : Optional.empty();
    }

    /** Whether a token belongs to words of time such as "on Friday", which may stand between a verb and what it governs. */
    static boolean temporal(List<Token> tokens, int i) {
        boolean day = DAYS.contains(tokens.get(i).lower());
        boolean before = i + 1 < tokens.size()
                && tokens.get(i).lower().equals("on")
                && DAYS.contains(tokens.get(i + 1).lower());
        return day || before;
    }

    private int skip(int from) {
        int at = from;
        while (at >= 0
                && (SKIPPED.contains(tokens.get(at).tag())
                        || DAYS.contains(tokens.get(at).lower()))) {
            at--;
        }
        return at;
    }

    /** Where the inset that ends with the comma, bracket or dash at a place begins, or -1. */
    private int insetStart(int end) {
        String opener =
                tokens.get(end).text().equals(")") ? "(" : tokens.get(end).text();
        for (int i = end - 1; i > 0 && end - i <= LONGEST_INSET; i--) {
            if (tokens.get(i).text().equals(opener)) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Integer> earlierVerb(int before) {
        for (int i = before - 1; i > 0; i--) {
            if (tokens.get(i).is("VERB")
                    || (tokens.get(i).is("AUX")
                            && i + 1 < tokens.size()
                            && !tokens.get(i + 1).isVerb())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private NounPhrase phraseEnding(int last) {
        int first = last;
        while (first > 0
                && partOfPhrase(first - 1)
                && !tokens.get(first - 1).is("PRON")
                && !tokens.get(first).is("DET")) {
            first--;
        }
        return phrase(first, last + 1);
    }

    private boolean partOfPhrase(int i) {
        Token token = tokens.get(i);
        return !quoted.test(token) && nominal(token, i);
    }

    private boolean nominal(Token token, int i) {
        return NOMINAL.contains(token.tag())
                || token.lower().equals("'s")
                || token.lower().equals("’s")
                || token.text().equals("-")
                || joinsNames(i);
    }

    /** "of" between capitalised words: Secretary of State, Ministry of Defence. */
    private boolean joinsNames(int i) {
        return tokens.get(i).lower().equals("of")
                && i > 0
                && i + 1 < tokens.size()
                && tokens.get(i - 1).capitalised()
                && tokens.get(i + 1).capitalised();
    }

    private boolean prepositional(NounPhrase phrase) {
        return phrase.first() > 0 && tokens.get(phrase.first() - 1).is("ADP");
    }

    private static boolean relative(NounPhrase phrase) {
        return phrase.pronoun() && Set.of("who", "which", "that").contains(phrase.lower()) && phrase.first() > 0;
    }

    /** The first phrase of the sentence that no preposition governs: the subject where nothing else was found. */
    private Optional<NounPhrase> firstPhrase(int before) {
        int i = 0;
        while (i < before) {
            int from = i;
            while (i < before && partOfPhrase(i)) {
                i++;
            }
            if (i > from
                    && HEADS.contains(tokens.get(i - 1).tag())
                    && (from == 0 || !tokens.get(from - 1).is("ADP"))) {
                return Optional.of(phrase(from, i));
            }
            i++;
        }
        return Optional.empty();
    }

    private NounPhrase phrase(int from, int to) {
        return new NounPhrase(tokens.subList(from, to), from, to);
    }
}
