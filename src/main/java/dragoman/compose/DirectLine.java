package dragoman.compose;

import dragoman.language.Gists;
import dragoman.language.Token;
import dragoman.model.AnswerType;
import dragoman.model.Block;
import dragoman.model.Intent;
import dragoman.model.PassageEvidence;
import dragoman.model.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The one line that answers, drawn from the passage that is cited and from nothing else: the number with its unit, the
 * day, the place, the name, the clause that gives the reason or the condition. Where the passage leaves any doubt which
 * of its words it is, there is none, and the passage speaks for itself.
 */
final class DirectLine {

    private static final int LONGEST = 160;

    private final Gists gists;

    DirectLine(Gists gists) {
        this.gists = gists;
    }

    Optional<Block.Phrase> of(Question.Inquiry question, PassageEvidence passage) {
        Asked asked = new Asked(
                question,
                gists.of(question.text()),
                passage,
                gists.of(passage.passage().text()));
        if (wants(question) == AnswerType.DATE) {
            return DayLine.of(asked);
        }
        Optional<String> words = switch (wants(question)) {
            case NUMBER -> CountLine.of(asked);
            case PLACE -> PlaceLine.of(asked);
            case PERSON -> NameLine.of(asked);
            case REASON -> ClauseLine.reason(asked);
            case CONDITION -> ClauseLine.condition(asked);
            case DATE, STATEMENT, DESCRIPTION, YES_NO, LIST, THING -> Optional.empty();
        };
        return words.map(String::strip)
                .filter(w -> !w.isEmpty() && w.length() <= LONGEST)
                .map(DirectLine::words);
    }

    /** What was read off a passage: a day as a TIMEX3 value, or words of the passage. */
    static Block.Phrase dayOrWords(String direct) {
        return Days.named(direct).map(d -> Block.Phrase.of("line.these", d)).orElseGet(() -> words(direct));
    }

    /** Words of the passage as a sentence. */
    static Block.Phrase words(String words) {
        return Block.Phrase.words(sentence(words));
    }

    /** What is wanted; "Where does he stand?" is no question for a place. */
    static AnswerType wants(Question.Inquiry question) {
        boolean stand = question.intent() == Intent.POSITION && question.wants() == AnswerType.PLACE;
        return stand ? AnswerType.STATEMENT : question.wants();
    }

    /** With a capital and a full stop. */
    private static String sentence(String words) {
        String upper = capitalised(words);
        return upper.endsWith(".") || upper.endsWith("?") ? upper : upper + ".";
    }

    static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** How far two words stand apart: a name in a text from the nearest word of the question. */
    static int distance(Asked asked, int from, int to) {
        List<Token> tokens = asked.tokens();
        int nearest = tokens.size();
        for (int i = 0; i < tokens.size(); i++) {
            if ((i < from || i >= to) && asked.holds(tokens.get(i))) {
                nearest = Math.min(nearest, i < from ? from - i : i - to + 1);
            }
        }
        return nearest;
    }
}
