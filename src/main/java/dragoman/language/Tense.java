package dragoman.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether the words at a place look ahead or back, by the verb that governs them: the nearest one before ("said
 * Friday that they will leave" looks back), else the first one behind ("on Friday they will leave").
 */
final class Tense {

    private static final Set<String> MODALS = Set.of(
            "will", "'ll", "’ll", "wo", "shall", "sha", "would", "could", "may", "might", "should", "must", "can",
            "ca");
    private static final Set<String> PERFECT = Set.of("have", "has", "had", "'ve", "’ve", "having");
    private static final Set<String> PRESENT_BE = Set.of("is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m");
    private static final Set<String> PAST_BE = Set.of("was", "were", "been", "did", "became", "remained", "stayed");

    /** Verbs and adjectives whose infinitive is still to come, whatever their own tense. */
    private static final Set<String> INTENT = Set.of(
            "plan",
            "expect",
            "schedule",
            "set",
            "hope",
            "intend",
            "agree",
            "promise",
            "vow",
            "prepare",
            "threaten",
            "slate",
            "due",
            "likely",
            "ready",
            "propose",
            "pledge",
            "invite",
            "expected",
            "scheduled",
            "planned",
            "deadline",
            "be");

    /** Verbs that name a day to come by themselves: "scheduled for Friday". */
    private static final Set<String> DATED =
            Set.of("plan", "expect", "schedule", "slate", "due", "planned", "scheduled");

    /** Whatever runs by timetable is told in the present: "leaves on Friday". Other forms in -s may be nouns. */
    private static final Set<String> TIMETABLE = Set.of(
            "begin",
            "start",
            "open",
            "leave",
            "arrive",
            "meet",
            "resume",
            "reopen",
            "end",
            "expire",
            "return",
            "face",
            "convene",
            "reconvene",
            "conclude",
            "close",
            "depart",
            "go",
            "come");

    /** Words behind which a clause of what had been before begins. */
    private static final Set<String> EARLIER = Set.of("after", "following", "since");

    /** What ends the clause that a verb governs. */
    private static final Set<String> ENDS = Set.of(";", ":", "but", "\"", "”", "''");

    private static final Set<String> LIMITS = Set.of("until", "till", "by");
    private static final int REACH = 25;

    private final List<Token> tokens;

    Tense(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The outlook of words that stand between two offsets of the text that was analysed. */
    Outlook at(int start, int end) {
        int first = index(start);
        int behind = index(end);
        if (behind < tokens.size()
                && Set.of("will", "wo").contains(tokens.get(behind).lower())) {
            return Outlook.AHEAD;
        }
        String before = first > 0 ? tokens.get(first - 1).lower() : "";
        if (before.equals("since")) {
            return Outlook.BACK;
        }
        if (describes(first, behind)) {
            return after(behind) == Outlook.AHEAD ? Outlook.AHEAD : Outlook.BACK;
        }
        if (behind < tokens.size() && first > 0 && tokens.get(behind).isVerb() && isName(tokens.get(first - 1))) {
            return after(behind); // "the minister Friday rejected"
        }
        if (LIMITS.contains(before) || announced(first)) {
            return limit(first);
        }
        int verb = before(first);
        if (verb >= 0
                && tokens.subList(verb, Math.max(verb, first - 1)).stream()
                        .anyMatch(t -> EARLIER.contains(t.lower()))) {
            return Outlook.BACK;
        }
        return verb >= 0 ? of(verb, 0) : after(behind);
    }

    private static boolean isName(Token token) {
        return token.is("NOUN") || token.is("PROPN") || token.is("PRON");
    }

    /** "Friday's vote", "the Friday vote": the day belongs to a noun, the verb before says nothing of it. */
    private boolean describes(int first, int behind) {
        boolean owner = behind < tokens.size() && tokens.get(behind).lower().matches("['’]s?");
        boolean within = first > 0
                && Set.of("the", "a", "his", "her", "their", "its")
                        .contains(tokens.get(first - 1).lower())
                && behind < tokens.size()
                && tokens.get(behind).is("NOUN");
        return owner || within;
    }

    private int index(int offset) {
        int at = 0;
        while (at < tokens.size() && tokens.get(at).span().start() < offset) {
            at++;
        }
        return at;
    }

    /** "as early as", "as soon as", "starting", "effective" in front of a day. */
    private boolean announced(int first) {
        if (first == 0) {
            return false;
        }
        String before = tokens.get(first - 1).lower();
        boolean asSoon = first > 2
                && before.equals("as")
                && Set.of("early", "soon", "late")
                        .contains(tokens.get(first - 2).lower());
        return asSoon || Set.of("starting", "beginning", "effective").contains(before);
    }

    /** "Until Friday" is ahead, unless it tells of what had been so. */
    private Outlook limit(int first) {
        int verb = before(first);
        if (verb < 0) {
            return after(first) == Outlook.BACK ? Outlook.BACK : Outlook.AHEAD;
        }
        Set<String> words = auxiliaries(verb);
        words.add(tokens.get(verb).lower());
        boolean over = words.stream().anyMatch(w -> PERFECT.contains(w) || PAST_BE.contains(w));
        return over ? Outlook.BACK : Outlook.AHEAD;
    }

    /** The nearest verb before, which is no bare "-ing" form; -1 where the clause has none. */
    private int before(int first) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            Token token = tokens.get(i);
            if (ENDS.contains(token.lower())) {
                return -1;
            }
            boolean verb = token.isVerb() || (i == first - 1 && token.lower().endsWith("ed"));
            if (verb && (!token.lower().endsWith("ing") || !auxiliaries(i).isEmpty())) {
                return i;
            }
        }
        return -1;
    }

    private Outlook after(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
            if (tokens.get(i).isVerb() && !tokens.get(i).lower().endsWith("ing")) {
                int main = i;
                while (main + 1 < tokens.size() && accompanies(tokens.get(main)) && partOfGroup(tokens.get(main + 1))) {
                    main++;
                }
                return of(tokens.get(main).isVerb() ? main : i, 0);
            }
        }
        return Outlook.OPEN;
    }

    private static boolean partOfGroup(Token token) {
        return token.isVerb() || accompanies(token);
    }

    private static boolean accompanies(Token token) {
        return token.is("AUX") || token.is("PART") || token.is("ADV");
    }

    /** The auxiliaries and particles of a verb's group, without "to" and what stands before it. */
    private Set<String> auxiliaries(int verb) {
        Set<String> words = new HashSet<>();
        for (int i = verb - 1;
                i >= 0 && accompanies(tokens.get(i)) && !tokens.get(i).lower().equals("to");
                i--) {
            if (!tokens.get(i).is("ADV")) {
                words.add(tokens.get(i).lower());
            }
        }
        return words;
    }

    private Outlook of(int verb, int depth) {
        Token token = tokens.get(verb);
        Set<String> aux = auxiliaries(verb);
        boolean perfect = aux.stream().anyMatch(PERFECT::contains);
        if (unable(verb, aux)) {
            return Outlook.BACK;
        }
        if (!perfect && (MODALS.contains(token.lower()) || aux.stream().anyMatch(MODALS::contains))) {
            return Outlook.AHEAD;
        }
        int to = infinitive(verb);
        if (to > 0 && depth < 3) {
            return governed(to - 1, depth + 1);
        }
        if (DATED.contains(token.lemma()) && !perfect) {
            return Outlook.AHEAD;
        }
        if (perfect || aux.stream().anyMatch(PAST_BE::contains)) {
            return Outlook.BACK;
        }
        return aux.stream().anyMatch(PRESENT_BE::contains)
                ? (token.lower().endsWith("ing") ? Outlook.AHEAD : Outlook.OPEN)
                : simple(token);
    }

    /** "Could not be reached Friday": a try that failed, not what is to come. */
    private boolean unable(int verb, Set<String> aux) {
        return aux.contains("could")
                && tokens.subList(Math.max(0, verb - 12), verb).stream()
                        .anyMatch(t -> Set.of("not", "n't", "n’t", "neither", "nor", "none", "nobody")
                                .contains(t.lower()));
    }

    /** The index of the "to" before a verb; -1 where there is none. */
    private int infinitive(int verb) {
        int i = verb - 1;
        while (i > 0 && (tokens.get(i).is("ADV") || tokens.get(i).is("AUX"))) {
            i--;
        }
        return i > 0
                        && tokens.get(i).lower().equals("to")
                        && !tokens.get(verb).lower().endsWith("ing")
                ? i
                : -1;
    }

    /** An infinitive is to come where somebody means it, or "is" to do it; else it is of its verb's time. */
    private Outlook governed(int head, int depth) {
        Token token = tokens.get(head);
        if (INTENT.contains(token.lemma()) || INTENT.contains(token.lower())) {
            return Outlook.AHEAD;
        }
        return token.isVerb() ? of(head, depth) : Outlook.OPEN;
    }

    private static Outlook simple(Token verb) {
        String form = verb.lower();
        boolean present = form.equals(verb.lemma()) || (form.endsWith("s") && !form.equals("was"));
        if (!present) {
            return PRESENT_BE.contains(form) ? Outlook.OPEN : Outlook.BACK;
        }
        return TIMETABLE.contains(verb.lemma()) ? Outlook.AHEAD : Outlook.OPEN;
    }
}
