package dragoman.judge;

import dragoman.language.Gist;
import dragoman.language.NumberWords;
import dragoman.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a passage tells, read once to be held against many questions. Immutable.
 *
 * @param acts in the order of the text
 * @param denials where something is denied, as indices of its tokens
 */
record Statement(Gist gist, List<Act> acts, Traits traits, List<Count> counts, List<Integer> denials) {

    /** How many words behind a number the thing may stand that it counts. */
    private static final int REACH = 4;

    /**
     * A number.
     *
     * @param of the lemmas of the words behind it
     */
    record Count(double value, Set<String> of) {}

    static Statement of(Gist gist) {
        List<Token> tokens = gist.sentence().tokens();
        return new Statement(gist, Act.in(tokens), Traits.of(tokens), counts(tokens), Denial.places(tokens));
    }

    private static List<Count> counts(List<Token> tokens) {
        List<Count> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            List<Token> behind = tokens.subList(i + 1, Math.min(tokens.size(), i + 1 + REACH));
            NumberWords.value(tokens.get(i).lower()).ifPresent(value -> found.add(new Count(value, lemmas(behind))));
        }
        return List.copyOf(found);
    }

    private static Set<String> lemmas(List<Token> tokens) {
        Set<String> all = new HashSet<>();
        tokens.forEach(t -> all.add(t.lemma()));
        return all;
    }

    List<Token> tokens() {
        return gist.sentence().tokens();
    }
}
