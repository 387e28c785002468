package dragoman.understand;

import dragoman.language.QuestionWords;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parts a question that asks for several things into one question for each: "What does the ministry say, and what do the
 * rebels say?", "How do Kerry's and Lavrov's accounts differ?", "How many fled according to the UN and according to
 * Ankara?". All that does not tell them apart stays in each. For one question.
 */
final class Parts {

    /**
     * One of the questions.
     *
     * @param label the words that tell it from the others
     */
    record Part(String text, String label) {}

    /** A run of tokens, the last one not in it. */
    private record Run(int from, int to) {}

    private static final Set<String> AND = Set.of("and", "versus", "vs", "vs.", "&");
    /** What may stand between two questions that are put side by side, besides "and". */
    private static final Set<String> BETWEEN =
            Set.of(",", ";", ":", "-", "–", "—", "with", "against", "beside", "alongside", "but", "next", "to");
    /** What may stand there in any question. */
    private static final Set<String> PLAIN = Set.of("and", ",", "but");

    /** Verbs that put two things side by side, with what then stands between them. */
    private static final Set<String> SETTING = Set.of("put", "set", "hold", "place", "lay");

    private static final Set<String> BESIDE = Set.of("beside", "against", "alongside", "versus", "vs");
    private static final Set<String> COMPARING = Set.of("compare", "contrast");
    private static final Set<String> DIFFERING =
            Set.of("differ", "differs", "differed", "compare", "compares", "compared");
    /** Words that speak of the sides as such, and mean nothing where there is one. */
    private static final Set<String> OF_SIDES = Set.of(
            "each",
            "both",
            "respectively",
            "differ",
            "differs",
            "differed",
            "disagree",
            "disagreed",
            "diverge",
            "compare",
            "contrast",
            "apart");

    private static final Set<String> QUANTITIES = Set.of("many", "much", "long", "far", "old", "big", "large", "often");
    private static final Set<String> POLITE = Set.of("please", "pls", "thanks", "thx");
    /** The words that each part must have at least, those that ask among them. */
    private static final int FEWEST = 3;

    private final String text;
    private final List<Token> tokens;
    private final boolean compares;

    private Parts(String text, List<Token> tokens, boolean compares) {
        this.text = text;
        this.tokens = tokens;
        this.compares = compares;
    }

    /**
     * The parts of a question, none where it is one.
     *
     * @param tokens of the text
     * @param compares whether the question is known to put things side by side
     */
    static List<Part> of(String text, List<Token> tokens, boolean compares) {
        Parts parts = new Parts(text, spoken(tokens), compares);
        return parts.questions()
                .or(() -> compares ? parts.beside().or(parts::named) : Optional.empty())
                .or(parts::headed)
                .orElse(List.of());
    }

    /** Without the marks and courtesies at its end. */
    private static List<Token> spoken(List<Token> tokens) {
        int end = tokens.size();
        while (end > 0 && silent(tokens.get(end - 1))) {
            end--;
        }
        return tokens.subList(0, end);
    }

    private static boolean silent(Token token) {
        return POLITE.contains(token.lower()) || (!token.isWord() && !possessive(token));
    }

    /** Two questions, each with a word that asks. */
    private Optional<List<Part>> questions() {
        int first = asking(0);
        for (int second = asking(first + 1); first >= 0 && second > 0; second = asking(second + 1)) {
            int end = second;
            while (end > first && between(end - 1)) {
                end--;
            }
            boolean joined = IntStream.range(end, second).anyMatch(i -> compares || lower(i).equals("and"));
            if (joined && end - first >= FEWEST && tokens.size() - second >= FEWEST) {
                return Optional.of(questions(first, end, second));
            }
        }
        return Optional.empty();
    }

    private boolean between(int at) {
        return PLAIN.contains(lower(at)) || (compares && BETWEEN.contains(lower(at)));
    }

    private List<Part> questions(int first, int end, int second) {
        boolean headed = first > 0 && !tokens.get(first - 1).isWord();
        String heading = headed ? words(0, first) + " " : "";
        String one = words(first > 0 && setting(0) ? first : 0, end);
        String other = words(second, tokens.size());
        boolean whole = IntStream.range(second, tokens.size())
                .anyMatch(i -> tokens.get(i).isVerb() && !lower(i).equals("according"));
        return List.of(
                part(one, words(first, end)), whole ? part(heading + other, other) : lacking(first, end, second));
    }

    /** A second question that lacks its verb: "and how many according to the ministry". */
    private Part lacking(int first, int end, int second) {
        int from = second + 1;
        while (from + 1 < tokens.size() && (QUANTITIES.contains(lower(from)) || counted(from, first, end))) {
            from++;
        }
        String rest = words(from, tokens.size());
        for (int i = end - 1; heads(from) && i > first; i--) {
            if (lower(i).equals(lower(from))) {
                return part(words(0, i) + " " + rest, rest);
            }
        }
        return new Part("and " + rest + "?", rest);
    }

    private boolean counted(int at, int first, int end) {
        return tokens.get(at).is("NOUN") && IntStream.range(first, end).anyMatch(i -> lower(i).equals(lower(at)));
    }

    /** "Put the rebels' demand next to Russia's answer", "How does her version differ from that of the police?" */
    private Optional<List<Part>> beside() {
        int verb = IntStream.range(0, tokens.size())
                .filter(this::setting)
                .findFirst()
                .orElse(-1);
        for (int i = Math.max(2, verb + 2); i + 2 < tokens.size(); i++) {
            boolean next = lower(i).equals("next") && lower(i + 1).equals("to");
            boolean differs =
                    DIFFERING.contains(lower(i)) && Set.of("from", "with", "to").contains(lower(i + 1));
            boolean one = BESIDE.contains(lower(i)) && (verb < 0 || SETTING.contains(lower(verb)));
            boolean with = lower(i).equals("with") && verb >= 0 && COMPARING.contains(lower(verb));
            int right = next || differs ? i + 2 : i + 1;
            if ((next || differs || one || with) && !lower(right).equals("each")) {
                return Optional.of(sides(verb + 1, i, right));
            }
        }
        return Optional.empty();
    }

    private List<Part> sides(int left, int end, int right) {
        String context = words(0, left > 0 && setting(left - 1) ? left - 1 : left);
        String one = words(left, end);
        String other = words(right, tokens.size());
        int owned = IntStream.range(left, end)
                .filter(i -> possessive(tokens.get(i)))
                .findFirst()
                .orElse(-1);
        boolean bare = possessive(tokens.getLast())
                || tokens.getLast().lower().equals("own")
                || Set.of("that", "those").contains(lower(right));
        String thing = bare && owned >= 0 ? " " + words(owned + 1, end) : bare ? " " + one : "";
        return List.of(part(context + " " + one, one), part(context + " " + other + thing, other));
    }

    /** "How do the army and the militia each explain it?" */
    private Optional<List<Part>> named() {
        for (int and = 1; and + 1 < tokens.size(); and++) {
            if (AND.contains(lower(and))) {
                int right = heads(and + 1) ? and + 2 : and + 1;
                Run last = new Run(and + 1, end(right, and));
                Run before = new Run(start(and, and + 1), and);
                if (names(before) && names(last)) {
                    return Optional.of(each(before, last));
                }
            }
        }
        return changed();
    }

    /** "How did the toll change from the first report to the last?" */
    private Optional<List<Part>> changed() {
        for (int from = 1; from + 3 < tokens.size(); from++) {
            if (lower(from).equals("from")) {
                int to = end(from + 1, from);
                Run left = new Run(from + 1, to);
                Run right = new Run(to + 1, to + 1 < tokens.size() ? end(to + 1, to) : to);
                if (to < tokens.size() && lower(to).equals("to") && names(left) && names(right)) {
                    return Optional.of(each(left, right));
                }
            }
        }
        return Optional.empty();
    }

    /** The same preposition before both: "according to Gorvia and according to the Compact". */
    private Optional<List<Part>> headed() {
        for (int and = 2; and + 2 < tokens.size(); and++) {
            if (AND.contains(lower(and)) && heads(and + 1)) {
                int from = start(and, and + 1);
                int to = end(and + (lower(and + 1).equals("according") ? 3 : 2), and);
                if (from < and && lower(from).equals(lower(and + 1)) && to == tokens.size()) {
                    return Optional.of(each(new Run(from, and), new Run(and + 1, to)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean heads(int at) {
        return at < tokens.size() && (tokens.get(at).is("ADP") || lower(at).equals("according"));
    }

    /** A part for each of two runs, and for those that stand before the first one with a comma behind them. */
    private List<Part> each(Run before, Run last) {
        List<Run> runs = new ArrayList<>(List.of(before, last));
        for (int comma = before.from() - 1;
                comma > 0 && lower(comma).equals(",");
                comma = runs.getFirst().from() - 1) {
            Run more = new Run(start(comma, before.from()), comma);
            if (!names(more)) {
                break;
            }
            runs.addFirst(more);
        }
        String front = words(0, runs.getFirst().from());
        String back = words(last.to(), tokens.size());
        return runs.stream()
                .map(run -> part(front + " " + words(run.from(), run.to()) + " " + back, words(run.from(), run.to())))
                .toList();
    }

    /** Where what stands before "and" begins: at the preposition that also stands behind it, or with the noun. */
    private int start(int and, int behind) {
        for (int i = and - 1; heads(behind) && i > 0; i--) {
            if (lower(i).equals(lower(behind))) {
                return i;
            }
        }
        int from = and;
        boolean name = tokens.get(behind).capitalised();
        while (from > 0 && nominal(from - 1) && !(name && lower(from - 1).equals("of"))) {
            from--;
        }
        return from;
    }

    /** Where what stands behind "and" ends: behind an owner, where another owner stands before it. */
    private int end(int from, int and) {
        boolean owners = possessive(tokens.get(and - 1));
        int to = from;
        while (to < tokens.size() && nominal(to)) {
            to++;
            if (owners && possessive(tokens.get(to - 1))) {
                return to;
            }
        }
        return to;
    }

    private boolean nominal(int at) {
        Token token = tokens.get(at);
        if (OF_SIDES.contains(token.lower()) || QuestionWords.ALL.contains(token.lower())) {
            return false;
        }
        if (token.lower().equals("of")) {
            return at > 0 && at + 1 < tokens.size() && noun(at - 1);
        }
        return noun(at) || possessive(token) || (modifies(at) && at + 1 < tokens.size() && nominal(at + 1));
    }

    private boolean noun(int at) {
        Token token = tokens.get(at);
        boolean name = at > 0 && token.capitalised();
        return name
                || token.is("NOUN")
                || token.is("PROPN")
                || token.is("NUM")
                || token.is("X")
                || token.lower().matches("first|last|latest|second|one");
    }

    /** Whether it may stand before a noun and belong to it. */
    private boolean modifies(int at) {
        Token token = tokens.get(at);
        boolean participle = token.is("VERB")
                && token.lower().matches("\\p{L}+(?:ed|ing)")
                && at > 0
                && tokens.get(at - 1).is("DET");
        boolean owner = Set.of("his", "her", "their", "its", "our").contains(token.lower());
        return token.is("DET") || token.is("ADJ") || owner || participle;
    }

    /** Whether a run names something. */
    private boolean names(Run run) {
        return IntStream.range(run.from(), run.to()).anyMatch(this::noun);
    }

    private static boolean possessive(Token token) {
        return token.possessive() || token.text().equals("’") || token.text().equals("'");
    }

    private boolean setting(int at) {
        return SETTING.contains(lower(at)) || COMPARING.contains(lower(at));
    }

    private int asking(int from) {
        return IntStream.range(from, tokens.size())
                .filter(i -> QuestionWords.ALL.contains(lower(i)))
                .findFirst()
                .orElse(-1);
    }

    private Part part(String words, String label) {
        String plain = words.strip()
                .replaceAll(
                        "(?i)^(?:compare|contrast) |,? (?:each|both|respectively|differ|disagree)(?= |$)|[,;: ]+$", "")
                .replaceAll(" {2,}", " ");
        return new Part(plain + "?", capital(label.replaceAll("(?:['’]s?|,)$", "")));
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String words(int from, int to) {
        return from >= to
                ? ""
                : text.substring(
                        tokens.get(from).span().start(),
                        tokens.get(to - 1).span().end());
    }

    private String lower(int at) {
        return tokens.get(at).lower();
    }
}
