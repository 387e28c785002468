package dragoman.understand;

import dragoman.language.QuestionWords;
import dragoman.language.Token;
import dragoman.understand.AskedTokens.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Parts a question at an "and" that joins those, or that, of which it asks: one question for each of them. */
record Coordination(AskedTokens asked) {

    /** A run of tokens, the last one not in it. */
    private record Run(int from, int to) {}

    private static final Set<String> AND = Set.of("and", "versus", "vs", "vs.", "&");
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

    /** "How do the army and the militia each explain it?" */
    Optional<List<Part>> named() {
        for (int and = 1; and + 1 < asked.size(); and++) {
            if (AND.contains(asked.lower(and))) {
                int right = asked.heads(and + 1) ? and + 2 : and + 1;
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
        for (int from = 1; from + 3 < asked.size(); from++) {
            if (asked.lower(from).equals("from")) {
                int to = end(from + 1, from);
                Run left = new Run(from + 1, to);
                Run right = new Run(to + 1, to + 1 < asked.size() ? end(to + 1, to) : to);
                if (to < asked.size() && asked.lower(to).equals("to") && names(left) && names(right)) {
                    return Optional.of(each(left, right));
                }
            }
        }
        return Optional.empty();
    }

    /** The same preposition before both: "according to Gorvia and according to the Compact". */
    Optional<List<Part>> headed() {
        for (int and = 2; and + 2 < asked.size(); and++) {
            if (AND.contains(asked.lower(and)) && asked.heads(and + 1)) {
                int from = start(and, and + 1);
                int to = end(and + (asked.lower(and + 1).equals("according") ? 3 : 2), and);
                if (from < and && asked.lower(from).equals(asked.lower(and + 1)) && to == asked.size()) {
                    return Optional.of(each(new Run(from, and), new Run(and + 1, to)));
                }
            }
        }
        return Optional.empty();
    }

    /** A part for each of two runs, and for those that stand before the first one with a comma behind them. */
    private List<Part> each(Run before, Run last) {
        List<Run> runs = new ArrayList<>(List.of(before, last));
        for (int comma = before.from() - 1;
                comma > 0 && asked.lower(comma).equals(",");
                comma = runs.getFirst().from() - 1) {
            Run more = new Run(start(comma, before.from()), comma);
            if (!names(more)) {
                break;
            }
            runs.addFirst(more);
        }
        String front = asked.words(0, runs.getFirst().from());
        String back = asked.words(last.to(), asked.size());
        return runs.stream()
                .map(run -> Part.of(
                        front + " " + asked.words(run.from(), run.to()) + " " + back,
                        asked.words(run.from(), run.to())))
                .toList();
    }

    /** Where what stands before "and" begins: at the preposition that also stands behind it, or with the noun. */
    private int start(int and, int behind) {
        for (int i = and - 1; asked.heads(behind) && i > 0; i--) {
            if (asked.lower(i).equals(asked.lower(behind))) {
                return i;
            }
        }
        int from = and;
        boolean name = asked.at(behind).capitalised();
        while (from > 0 && nominal(from - 1) && !(name && asked.lower(from - 1).equals("of"))) {
            from--;
        }
        return from;
    }

    /** Where what stands behind "and" ends: behind an owner, where another owner stands before it. */
    private int end(int from, int and) {
        boolean owners = asked.possessive(and - 1);
        int to = from;
        while (to < asked.size() && nominal(to)) {
            to++;
            if (owners && asked.possessive(to - 1)) {
                return to;
            }
        }
        return to;
    }

    private boolean nominal(int at) {
        Token token = asked.at(at);
        if (OF_SIDES.contains(token.lower()) || QuestionWords.ALL.contains(token.lower())) {
            return false;
        }
        if (token.lower().equals("of")) {
            return at > 0 && at + 1 < asked.size() && noun(at - 1);
        }
        return noun(at) || AskedTokens.possessive(token) || (modifies(at) && at + 1 < asked.size() && nominal(at + 1));
    }

    private boolean noun(int at) {
        Token token = asked.at(at);
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
        Token token = asked.at(at);
        boolean participle = token.is("VERB")
                && token.lower().matches("\\p{L}+(?:ed|ing)")
                && at > 0
                && asked.at(at - 1).is("DET");
        boolean owner = Set.of("his", "her", "their", "its", "our").contains(token.lower());
        return token.is("DET") || token.is("ADJ") || owner || participle;
    }

    /** Whether a run names something. */
    private boolean names(Run run) {
        return IntStream.range(run.from(), run.to()).anyMatch(this::noun);
    }
}
