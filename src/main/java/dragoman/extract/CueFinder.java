package dragoman.extract;

import dragoman.language.Cues;
import dragoman.language.Sentence;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that introduce speech, outside quotation marks. */
final class CueFinder {

    private final Cues cues;
    private final List<Stretch> stretches;

    CueFinder(Cues cues, List<Stretch> stretches) {
        this.cues = cues;
        this.stretches = stretches;
    }

    List<SpeechCue> in(Sentence sentence, int index) {
        List<SpeechCue> found = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!quoted(tokens.get(i))) {
                at(tokens, i, index).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<SpeechCue> at(List<Token> tokens, int i, int sentence) {
        Token token = tokens.get(i);
        if (token.lower().equals("according")
                && i + 1 < tokens.size()
                && tokens.get(i + 1).lower().equals("to")) {
            return Optional.of(new SpeechCue(
                    new Cues.Cue("according to", "preposition", List.of()), tokens.get(i + 1), sentence, i + 1));
        }
        Optional<Cues.Cue> verb = cues.verb(token);
        if (verb.isPresent() && finite(tokens, i) && (!verb.get().quoteOnly() || besideMark(tokens, i))) {
            return verb.map(c -> new SpeechCue(c, token, sentence, i));
        }
        return cues.noun(token).filter(c -> possessed(tokens, i)).map(c -> new SpeechCue(c, token, sentence, i));
    }

    /** Whether a verb stands at a mark: "he continued, “…”", not "he continued the attacks". */
    private static boolean besideMark(List<Token> tokens, int i) {
        return i + 1 >= tokens.size()
                || ",.:“\"`".contains(tokens.get(i + 1).text().substring(0, 1));
    }

    /** Not an infinitive with "to", nor a participle in front of a noun ("the said minister"). */
    private static boolean finite(List<Token> tokens, int i) {
        return i == 0 || !Set.of("to", "the", "a").contains(tokens.get(i - 1).lower());
    }

    /** A speech noun that belongs to somebody: "Lavrov’s declaration", "his statement". */
    private static boolean possessed(List<Token> tokens, int i) {
        for (int j = i - 1; j >= Math.max(0, i - 3); j--) {
            String word = tokens.get(j).lower();
            if (word.equals("'s")
                    || word.equals("’s")
                    || Set.of("his", "her", "their", "its").contains(word)) {
                return true;
            }
            if (!tokens.get(j).is("ADJ") && !tokens.get(j).is("NOUN")) {
                return false;
            }
        }
        return false;
    }

    private boolean quoted(Token token) {
        return stretches.stream().anyMatch(s -> s.span().contains(token.span()));
    }
}
