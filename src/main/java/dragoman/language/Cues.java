package dragoman.language;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that introduce reported speech, in classes such as {@code say}, {@code demand}, {@code noun}. */
public final class Cues {

    /**
     * A cue.
     *
     * @param patterns what it takes: {@code that-clause}, {@code object}, {@code to-person}, {@code quote-only}
     */
    public record Cue(String lemma, String kind, List<String> patterns) {

        /** Whether the word introduces speech only next to quotation marks, as "smile" or "continue" does. */
        public boolean quoteOnly() {
            return patterns.contains("quote-only");
        }
    }

    private final Map<String, Cue> verbs = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();

    static Cues load(Path knowledge) {
        Cues cues = new Cues();
        for (List<String> row : Tables.rows(knowledge.resolve("speech-cues.tsv"), 3)) {
            List<String> patterns = List.of(row.get(2).split(",\\s*"));
            Cue cue = new Cue(row.get(0), row.get(1), patterns);
            (cue.kind().equals("noun") ? cues.nouns : cues.verbs).putIfAbsent(cue.lemma(), cue);
        }
        return cues;
    }

    /** The speech verb that a token is a form of. */
    public Optional<Cue> verb(Token token) {
        return token.isVerb() ? verb(token.lemma()) : Optional.empty();
    }

    /** The speech verb with a dictionary form, of one word or two: "say", "point out". */
    public Optional<Cue> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** The speech verb of which a word, in lower case, is the third person: "says". */
    public Optional<String> verbOf(String word) {
        if (verbs.containsKey(word.substring(0, word.length() - 1))) {
            return Optional.of(word.substring(0, word.length() - 1));
        }
        boolean longer = word.endsWith("es") && verbs.containsKey(word.substring(0, word.length() - 2));
        return longer ? Optional.of(word.substring(0, word.length() - 2)) : Optional.empty();
    }

    /** The speech noun (statement, declaration …) that a token is a form of. */
    public Optional<Cue> noun(Token token) {
        return token.is("NOUN") ? Optional.ofNullable(nouns.get(token.lemma())) : Optional.empty();
    }

    /** Whether the thought rather than the speech is meant, as with "believe". */
    public static boolean thought(Cue cue) {
        return cue.kind().equals("think");
    }
}
