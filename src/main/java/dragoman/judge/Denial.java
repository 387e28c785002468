package dragoman.judge;

import dragoman.language.Gist;
import dragoman.language.Token;
import dragoman.model.Question;
import java.util.List;
import java.util.Set;

/** Whether a passage denies the thing that a question asks about: "no member voted against", "neither side has signed". */
final class Denial {

    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "n’t", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without", "cannot",
            "yet");
    private static final Set<String> DENIALS =
            Set.of("deny", "reject", "refuse", "rule", "dismiss", "fail", "decline", "lack");
    private static final int REACH = 8;

    private Denial() {}

    static boolean of(Question.Inquiry question, List<Token> asked, Gist passage) {
        return denied(question, passage) != asked.stream().anyMatch(t -> NEGATIONS.contains(t.lower()));
    }

    /** Whether a word of denial stands shortly before a word of the question. */
    private static boolean denied(Question.Inquiry question, Gist passage) {
        List<Token> tokens = passage.sentence().tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean denial = NEGATIONS.contains(tokens.get(i).lower())
                    || (tokens.get(i).isVerb() && DENIALS.contains(tokens.get(i).lemma()));
            if (denial
                    && tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + REACH)).stream()
                            .anyMatch(t -> asked(question, t))) {
                return true;
            }
        }
        return false;
    }

    private static boolean asked(Question.Inquiry question, Token token) {
        return question.terms().stream()
                .anyMatch(t -> t.lemma().equals(token.lemma()) || t.surface().equals(token.lower()));
    }
}
