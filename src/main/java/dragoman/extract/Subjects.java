package dragoman.extract;

import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who does what a verb says: to the left of it, over adverbs, auxiliaries, appositions, prepositional phrases,
 * relative clauses and joined verbs; or to the right, where it stands behind what was said ("…”, said the minister").
 */
final class Subjects {

    private static final Set<String> SKIPPED = Set.of("ADV", "AUX", "PART", "INTJ");
    private static final Set<String> POINTING = Set.of("this", "last", "next", "that");
    private static final Set<String> SPANS = Set.of(
            "week", "month", "year", "morning", "afternoon", "evening", "night", "weekend", "spring", "summer", "fall");
    /** Words that the tagger takes for prepositions where a clause follows them. */
    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "since", "until", "as", "than");

    private static final int DEEPEST = 4;

    private final List<Token> tokens;
    private final Phrases phrases;
    private final Insets insets;

    /**
     * @param tokens those of a frame or of a sentence
     */
    Subjects(List<Token> tokens) {
        this.tokens = tokens;
        this.phrases = new Phrases(tokens);
        this.insets = new Insets(tokens, phrases);
    }

    /** Whether a verb stands behind an inset that parts it from its subject: "Marlow, the minister, said". */
    boolean followsInset(int verb) {
        return insets.precede(verb);
    }

    /** The phrase on the left that is the subject of the verb at a place. */
    Optional<NounPhrase> leftOf(int verb) {
        return leftOf(verb, 0);
    }

    private Optional<NounPhrase> leftOf(int verb, int depth) {
        NounPhrase governed = null;
        NounPhrase name = null;
        int at = skip(verb - 1);
        boolean behindComma = at >= 0 && tokens.get(at).text().equals(",");
        if (at > 0 && adverbial(verb, at)) {
            return joined(at, depth);
        }
        while (at >= 0 && depth <= DEEPEST) {
            Token token = tokens.get(at);
            if (insets.ends(token)) {
                int inset = insets.start(at);
                name = inset >= 0 ? insets.name(inset + 1, at) : name;
                at = inset < 0 ? at - 1 : inset - 1;
            } else if (token.is("CCONJ")) {
                return joined(at, depth);
            } else if (insets.relative(at)) {
                return antecedent(at).map(phrases.phrase(at, at + 1)::of);
            } else if (token.is("VERB")) {
                if (!participle(at)) {
                    return leftOf(at, depth + 1);
                }
                at--;
            } else if (phrases.head(at)) {
                NounPhrase phrase = phrases.ending(at);
                int before = phrase.first() - 1;
                boolean carriesOn = at == verb - 1 && tokens.get(verb).lower().endsWith("ing");
                boolean conjunction =
                        before >= 0 && CONJUNCTIONS.contains(tokens.get(before).lower()) && governed == null;
                if (before >= 0 && tokens.get(before).is("ADP") && !carriesOn && !conjunction) {
                    governed = governed == null ? phrase : governed;
                    at = before - 1;
                } else if (before > 0 && participle(before)) {
                    at = before - 1;
                } else {
                    boolean described = governed != null && !phrase.head().is("PROPN") && !phrase.pronoun();
                    NounPhrase found = behindComma ? described(whole(phrase)) : whole(phrase);
                    return Optional.of(name != null && described ? name : found);
                }
            } else if (token.is("SCONJ")
                    || ":;".contains(token.text())
                    || token.is(Frame.QUOTE)
                    || token.is(Frame.STOP)) {
                break;
            } else {
                at--;
            }
            at = skip(at);
        }
        return Optional.ofNullable(governed).flatMap(this::nameAtEnd);
    }

    /** The name that a phrase describes: "Ivo Marlow" before ", curator of the museum in Veldt City". */
    private NounPhrase described(NounPhrase phrase) {
        int comma = phrase.first() - 1;
        boolean apposition = comma > 0
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma - 1).is("PROPN")
                && !phrase.head().capitalised()
                && !phrase.pronoun();
        return apposition ? whole(phrases.ending(comma - 1)) : phrase;
    }

    /** The phrase on the right of the verb at a place. */
    Optional<NounPhrase> rightOf(int verb) {
        int from = verb + 1;
        while (from < tokens.size() && tokens.get(from).is("ADV")) {
            from++;
        }
        int to = phrases.endOf(from);
        return to > from ? Optional.of(whole(phrases.phrase(from, to))) : Optional.empty();
    }

    /** Whether a token belongs to words of time such as "on Friday", which may stand between a verb and what it governs. */
    static boolean temporal(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean next = i + 1 < tokens.size();
        boolean on = next && token.lower().equals("on") && Phrases.day(tokens.get(i + 1));
        boolean pointing = POINTING.contains(token.lower());
        boolean span = SPANS.contains(token.lower())
                && i > 0
                && POINTING.contains(tokens.get(i - 1).lower());
        return on
                || Phrases.day(token)
                || span
                || (pointing && next && SPANS.contains(tokens.get(i + 1).lower()));
    }

    private int skip(int from) {
        int at = from;
        while (at >= 0
                && (SKIPPED.contains(tokens.get(at).tag())
                        || temporal(tokens, at)
                        || tokens.get(at).lower().equals("once"))
                && !insets.ends(tokens.get(at))) {
            at--;
        }
        return at;
    }

    /** Whether a verb's clause only adds to another one, whose subject is its own: ", saying", "before asking". */
    private boolean adverbial(int verb, int before) {
        Token token = tokens.get(before);
        boolean behind = token.text().equals(",") || token.is("SCONJ") || token.is("ADP");
        boolean progressive = tokens.subList(before, verb).stream().anyMatch(t -> t.is("AUX"));
        return behind && !progressive && tokens.get(verb).lower().endsWith("ing");
    }

    /** The subject of the verb that is joined to the one behind "and" or "but". */
    private Optional<NounPhrase> joined(int conjunction, int depth) {
        return verbBefore(conjunction).flatMap(verb -> leftOf(verb, depth + 1)).or(() -> opening(conjunction));
    }

    /** The finite verb before a place that hangs on no other one. */
    private Optional<Integer> verbBefore(int place) {
        for (int i = place - 1; i >= 0 && !tokens.get(i).is(Frame.STOP); i--) {
            Token token = tokens.get(i);
            boolean finite = token.is("VERB") && !infinitive(i) && !participle(i);
            boolean copula = token.is("AUX")
                    && (i + 1 >= tokens.size() || !tokens.get(i + 1).isVerb());
            if ((finite || copula) && !subordinate(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The phrase with which the sentence of a verb begins. */
    private Optional<NounPhrase> opening(int verb) {
        int from = verb;
        while (from > 0 && !tokens.get(from - 1).is(Frame.STOP)) {
            from--;
        }
        int to = phrases.endOf(from);
        return to > from && to < verb ? Optional.of(whole(phrases.phrase(from, to))) : Optional.empty();
    }

    private boolean infinitive(int i) {
        return i > 0 && tokens.get(i - 1).lower().equals("to");
    }

    /** Whether a verb's clause hangs on another one: "the plan that Marlow offered". */
    private boolean subordinate(int verb) {
        int at = skip(verb - 1);
        if (at > 0 && phrases.head(at) && !insets.relative(at)) {
            at = phrases.ending(at).first() - 1;
        }
        return at > 0
                && (tokens.get(at).is("SCONJ")
                        || insets.relative(at)
                        || tokens.get(at).lower().startsWith("wh"));
    }

    private Optional<NounPhrase> antecedent(int relative) {
        int at = relative - 1;
        while (at >= 0 && insets.ends(tokens.get(at))) {
            int inset = insets.start(at);
            at = inset > 0 && phrases.head(inset - 1) ? inset - 1 : at - 1;
        }
        while (at >= 0 && phrases.head(at)) {
            NounPhrase phrase = phrases.ending(at);
            boolean governed =
                    phrase.first() > 1 && tokens.get(phrase.first() - 1).is("ADP");
            if (!governed || phrase.head().is("PROPN")) {
                return Optional.of(whole(phrase));
            }
            at = phrase.first() - 2;
        }
        return Optional.empty();
    }

    /** A participle that describes the noun before it: "a man wearing …", "officials briefed on …". */
    private boolean participle(int i) {
        if (!tokens.get(i).is("VERB") || !participial(tokens.get(i))) {
            return false;
        }
        int before = i - 1;
        while (before >= 0 && tokens.get(before).is("ADV")) {
            if (tokens.get(before).lower().startsWith("wh")) {
                return false;
            }
            before--;
        }
        return before >= 0
                && (Phrases.HEADS.contains(tokens.get(before).tag())
                        || tokens.get(before).text().equals(","));
    }

    static boolean participial(Token token) {
        String word = token.lower();
        return word.endsWith("ing") || word.endsWith("ed") || word.endsWith("en") || word.endsWith("wn");
    }

    /** A phrase with what joins it ("Marlow and Petrov") and the name set behind it ("the spokesman, Ivo Marlow,"). */
    private NounPhrase whole(NounPhrase phrase) {
        int first = phrase.first();
        while (first > 1 && joinedBefore(first)) {
            first = phrases.ending(first - 2).first();
        }
        int last = phrase.last();
        boolean named = phrase.tokens().stream().anyMatch(t -> t.is("PROPN") && !t.possessive());
        boolean inset = last + 1 < tokens.size()
                && tokens.get(last).text().equals(",")
                && tokens.get(last + 1).capitalised();
        if (inset && !(named && phrase.head().is("PROPN")) && !phrase.pronoun()) {
            int end = phrases.endOf(last + 1);
            last = end > last + 1 ? end : last;
        }
        return phrases.phrase(first, last);
    }

    private boolean joinedBefore(int first) {
        boolean and = tokens.get(first - 1).is("CCONJ") && phrases.head(first - 2);
        if (!and) {
            return false;
        }
        int before = phrases.ending(first - 2).first() - 1;
        return before < 0 || !(tokens.get(before).isVerb() || tokens.get(before).is("ADP"));
    }

    /** "In an interview Marlow": the name that only stands behind a preposition because no comma parts them. */
    private Optional<NounPhrase> nameAtEnd(NounPhrase phrase) {
        int from = phrase.last();
        while (from > phrase.first() && tokens.get(from - 1).is("PROPN")) {
            from--;
        }
        return from < phrase.last() ? Optional.of(phrases.phrase(from, phrase.last())) : Optional.empty();
    }
}
