package dragoman.extract;

import dragoman.language.Token;
import dragoman.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * Finds what words of saying report without quotation marks: a clause ("said that …", "said …", "asked whether …"), what
 * is to be done ("promised to …", "called on Veldt to …"), or the sentence into which they are set ("…, Marlow said").
 */
final class ReportedSpeech {

    private static final int FEWEST_WORDS = 3;

    private final List<Token> tokens;
    private final Complements complements;
    private final Parentheses parentheses;

    /**
     * @param tokens those of a frame
     * @param cues all cues of the frame
     */
    ReportedSpeech(List<Token> tokens, List<SpeechCue> cues) {
        this.tokens = tokens;
        ClauseShapes shapes = new ClauseShapes(tokens);
        this.complements = new Complements(tokens, cues, shapes);
        this.parentheses = new Parentheses(tokens, shapes);
    }

    /** What a cue reports; none where quoted words stand in it, since those are told by themselves. */
    Optional<Span> of(SpeechCue cue) {
        return complements
                .of(cue)
                .or(() -> parentheses.of(cue))
                .filter(r -> r.length() >= FEWEST_WORDS)
                .filter(r -> tokens.subList(r.from(), r.to()).stream().noneMatch(t -> t.is(Frame.QUOTE)))
                .map(this::trimmed);
    }

    /** The range as a stretch of the body, without the marks at its ends. */
    private Span trimmed(Range range) {
        int from = range.from();
        int to = range.to();
        while (to > from + 1
                && !tokens.get(to - 1).isWord()
                && !")]%".contains(tokens.get(to - 1).text())) {
            to--;
        }
        while (from + 1 < to
                && !tokens.get(from).isWord()
                && "([$€£".indexOf(tokens.get(from).text().charAt(0)) < 0) {
            from++;
        }
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
