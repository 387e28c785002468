package dragoman.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The event types of PLOVER (the Political Language Ontology for Verifiable Event Records) and the words that signal
 * them.
 */
public final class Plover {

    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Set<String> types = new java.util.TreeSet<>();

    static Plover load(Path knowledge) {
        Plover plover = new Plover();
        for (List<String> row : Tables.rows(knowledge.resolve("plover.tsv"), 4)) {
            plover.types.add(row.get(0));
            Tables.values(row.get(2)).forEach(v -> plover.verbs.putIfAbsent(v, row.get(0)));
            Tables.values(row.get(3)).forEach(n -> plover.nouns.putIfAbsent(n, row.get(0)));
        }
        return plover;
    }

    public Set<String> types() {
        return types;
    }

    /** The event that the verb at a place signals, alone or with the particle or preposition behind it. */
    public Optional<String> at(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.is("NOUN")) {
            return Optional.ofNullable(nouns.get(token.lemma()));
        }
        if (!token.is("VERB")) {
            return Optional.empty();
        }
        return phrases(tokens, at).stream()
                .map(verbs::get)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static List<String> phrases(List<Token> tokens, int at) {
        List<String> phrases = new ArrayList<>();
        StringBuilder phrase = new StringBuilder(tokens.get(at).lemma());
        phrases.add(phrase.toString());
        for (int i = at + 1; i < Math.min(tokens.size(), at + 3); i++) {
            phrases.addFirst(phrase.append(' ').append(tokens.get(i).lemma()).toString());
        }
        return phrases;
    }
}
