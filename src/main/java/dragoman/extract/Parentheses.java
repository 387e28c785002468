package dragoman.extract;

import dragoman.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the sentences into which words of saying are set: "The talks, Marlow said, had failed". */
final class Parentheses {

    private static final int SHORTEST_REST = 4;

    private final List<Token> tokens;
    private final ClauseShapes shapes;

    Parentheses(List<Token> tokens, ClauseShapes shapes) {
        this.tokens = tokens;
        this.shapes = shapes;
    }

    /** The sentence into which words of saying are set: at its end, or in its middle between commas. */
    Optional<Range> of(SpeechCue cue) {
        NounPhrase speaker = cue.speaker();
        if (speaker == null || cue.cue().kind().equals("noun")) {
            return Optional.empty();
        }
        if (cue.verb() && particle(cue.at() + 1)) {
            return Optional.empty();
        }
        boolean source = cue.preposition();
        int first = source ? cue.at() - 1 : Math.min(cue.at(), speaker.first());
        int last = Math.max(cue.at(), speaker.last() - 1);
        int begin = shapes.start(first);
        boolean comma = first > begin && tokens.get(first - 1).text().equals(",");
        int stop = shapes.stop(last);
        boolean medial = last + 1 < stop && tokens.get(last + 1).text().equals(",") && stop - last > SHORTEST_REST;
        if (!comma || !(source || cue.takesClause()) || !(medial || told(begin, first - 1))) {
            return Optional.empty();
        }
        if (tokens.subList(last, stop).stream().anyMatch(t -> t.is(Frame.QUOTE))) {
            return Optional.empty();
        }
        boolean closes =
                last + 1 >= stop || tokens.get(last + 1).is("PUNCT") || shapes.behindAdjunct(last + 1) > last + 1;
        if (!medial && !closes) {
            return Optional.empty();
        }
        return Optional.of(medial ? new Range(begin, stop) : new Range(begin, first - 1));
    }

    private boolean particle(int i) {
        return i < tokens.size()
                && Set.of("out", "on", "up", "off").contains(tokens.get(i).lower())
                && !Subjects.temporal(tokens, i);
    }

    /** Whether the words before a parenthesis are a sentence; a subordinate clause alone is none. */
    private boolean told(int from, int to) {
        boolean subordinate = tokens.get(from).is("SCONJ") || tokens.get(from).is("ADP");
        if (!subordinate) {
            return shapes.clauseWithin(from, to, false);
        }
        for (int i = from; i < to; i++) {
            if (tokens.get(i).text().equals(",") && shapes.clauseWithin(i + 1, to, false)) {
                return true;
            }
        }
        return tokens.get(from).is("ADP")
                && from + 1 < to
                && shapes.nominal(from + 1)
                && shapes.clauseWithin(shapes.endOfPhrase(from + 1), to, true);
    }
}
