package dragoman.understand;

import dragoman.language.Token;
import dragoman.understand.AskedTokens.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parts a question that asks for several things into one question for each: "What does the ministry say, and what do the
 * rebels say?", "How do Kerry's and Lavrov's accounts differ?", "How many fled according to the UN and according to
 * Ankara?". All that does not tell them apart stays in each. For one question.
 */
record Parts(AskedTokens asked, boolean compares) {

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
    private static final Set<String> QUANTITIES = Set.of("many", "much", "long", "far", "old", "big", "large", "often");
    /** The words that each part must have at least, those that ask among them. */
    private static final int FEWEST = 3;

    /**
     * The parts of a question, none where it is one.
     *
     * @param tokens of the text
     * @param compares whether the question is known to put things side by side
     */
    static List<Part> of(String text, List<Token> tokens, boolean compares) {
        AskedTokens asked = new AskedTokens(text, tokens);
        Parts parts = new Parts(asked, compares);
        Coordination coordination = new Coordination(asked);
        return parts.questions()
                .or(() -> compares ? parts.beside().or(coordination::named) : Optional.empty())
                .or(coordination::headed)
                .orElse(List.of());
    }

    /** Two questions, each with a word that asks. */
    private Optional<List<Part>> questions() {
        int first = asked.asking(0);
        for (int second = asked.asking(first + 1); first >= 0 && second > 0; second = asked.asking(second + 1)) {
            int end = second;
            while (end > first && between(end - 1)) {
                end--;
            }
            boolean joined = IntStream.range(end, second)
                    .anyMatch(i -> compares || asked.lower(i).equals("and"));
            if (joined && end - first >= FEWEST && asked.size() - second >= FEWEST) {
                return Optional.of(questions(first, end, second));
            }
        }
        return Optional.empty();
    }

    private boolean between(int at) {
        return PLAIN.contains(asked.lower(at)) || (compares && BETWEEN.contains(asked.lower(at)));
    }

    private List<Part> questions(int first, int end, int second) {
        boolean headed = first > 0 && !asked.at(first - 1).isWord();
        String heading = headed ? asked.words(0, first) + " " : "";
        String one = asked.words(first > 0 && setting(0) ? first : 0, end);
        String other = asked.words(second, asked.size());
        boolean whole = IntStream.range(second, asked.size())
                .anyMatch(i -> asked.at(i).isVerb() && !asked.lower(i).equals("according"));
        return List.of(
                Part.of(one, asked.words(first, end)),
                whole ? Part.of(heading + other, other) : lacking(first, end, second));
    }

    /** A second question that lacks its verb: "and how many according to the ministry". */
    private Part lacking(int first, int end, int second) {
        int from = second + 1;
        while (from + 1 < asked.size() && (QUANTITIES.contains(asked.lower(from)) || counted(from, first, end))) {
            from++;
        }
        String rest = asked.words(from, asked.size());
        for (int i = end - 1; asked.heads(from) && i > first; i--) {
            if (asked.lower(i).equals(asked.lower(from))) {
                return Part.of(asked.words(0, i) + " " + rest, rest);
            }
        }
        return new Part("and " + rest + "?", rest);
    }

    private boolean counted(int at, int first, int end) {
        return asked.at(at).is("NOUN")
                && IntStream.range(first, end).anyMatch(i -> asked.lower(i).equals(asked.lower(at)));
    }

    /** "Put the rebels' demand next to Russia's answer", "How does her version differ from that of the police?" */
    private Optional<List<Part>> beside() {
        int verb = IntStream.range(0, asked.size())
                .filter(this::setting)
                .findFirst()
                .orElse(-1);
        for (int i = Math.max(2, verb + 2); i + 2 < asked.size(); i++) {
            boolean next = asked.lower(i).equals("next") && asked.lower(i + 1).equals("to");
            boolean differs = DIFFERING.contains(asked.lower(i))
                    && Set.of("from", "with", "to").contains(asked.lower(i + 1));
            boolean one = BESIDE.contains(asked.lower(i)) && (verb < 0 || SETTING.contains(asked.lower(verb)));
            boolean with = asked.lower(i).equals("with") && verb >= 0 && COMPARING.contains(asked.lower(verb));
            int right = next || differs ? i + 2 : i + 1;
            if ((next || differs || one || with) && !asked.lower(right).equals("each")) {
                return Optional.of(sides(verb + 1, i, right));
            }
        }
        return Optional.empty();
    }

    private List<Part> sides(int left, int end, int right) {
        String context = asked.words(0, left > 0 && setting(left - 1) ? left - 1 : left);
        String one = asked.words(left, end);
        String other = asked.words(right, asked.size());
        int owned = IntStream.range(left, end)
                .filter(i -> asked.possessive(i))
                .findFirst()
                .orElse(-1);
        boolean bare = asked.possessive(asked.size() - 1)
                || asked.lower(asked.size() - 1).equals("own")
                || Set.of("that", "those").contains(asked.lower(right));
        String thing = bare && owned >= 0 ? " " + asked.words(owned + 1, end) : bare ? " " + one : "";
        return List.of(Part.of(context + " " + one, one), Part.of(context + " " + other + thing, other));
    }

    private boolean setting(int at) {
        return SETTING.contains(asked.lower(at)) || COMPARING.contains(asked.lower(at));
    }
}
