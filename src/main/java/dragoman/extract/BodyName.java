package dragoman.extract;

import dragoman.language.BodyWords;
import dragoman.language.Token;
import dragoman.model.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run of capitalised words that is headed by a noun for a body: "Highland Front", "Ministry of Trade and Industry".
 *
 * @param first index of its first token in the sentence
 * @param last index behind its last one
 * @param head index of the noun that heads it
 */
record BodyName(int first, int last, int head, Actor.Kind kind) {

    private static final Set<String> JOINTS = Set.of("of", "for");
    /** Behind these heads "on" joins a subject ("Commission on Refugees"), behind others a day or a place. */
    private static final Set<String> DELIBERATING =
            Set.of("Commission", "Committee", "Subcommittee", "Council", "Board", "Panel", "Office", "Mission");

    private static final int LONGEST = 10;
    /** Unknown names are tagged as pronouns now and then; those that are hardly begin a sentence in so many letters. */
    private static final int LONGEST_PRONOUN = 6;

    /** The name that begins at a token, the longest one. */
    static Optional<BodyName> at(List<Token> tokens, int first, BodyWords words) {
        int core = first;
        while (core < tokens.size() && core - first < LONGEST && partOfCore(tokens, core, first, words)) {
            core++;
        }
        for (int head = core - 1; head >= first; head--) {
            Optional<Actor.Kind> kind = words.kind(tokens.get(head).text());
            if (kind.isPresent()) {
                int last = head + 1 == core ? complement(tokens, core) : head + 1;
                return Optional.of(new BodyName(first, last, head, kind.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean partOfCore(List<Token> tokens, int i, int first, BodyWords words) {
        Token token = tokens.get(i);
        boolean joined = i > first
                && words.kind(tokens.get(i - 1).text()).isEmpty()
                && Set.of("and", "&").contains(token.lower())
                && i + 1 < tokens.size()
                && named(tokens.get(i + 1))
                && i + 2 < tokens.size()
                && named(tokens.get(i + 2));
        return named(token) || joined;
    }

    private static boolean named(Token token) {
        return Character.isUpperCase(token.text().charAt(0))
                && (token.is("PROPN")
                        || token.is("NOUN")
                        || token.is("ADJ")
                        || token.is("X")
                        || (token.is("PRON") && token.text().length() > LONGEST_PRONOUN));
    }

    /** Where "of Trade and Industry" ends, behind the head; the place given where nothing of the kind follows. */
    private static int complement(List<Token> tokens, int at) {
        int end = at;
        while (end + 1 < tokens.size() && joint(tokens, end)) {
            int word = tokens.get(end + 1).lower().equals("the") ? end + 2 : end + 1;
            int next = word;
            while (next < tokens.size() && named(tokens.get(next))) {
                next++;
            }
            if (next == word) {
                return end;
            }
            end = joined(tokens, next);
        }
        return end;
    }

    private static boolean joint(List<Token> tokens, int at) {
        String word = tokens.get(at).lower();
        return JOINTS.contains(word)
                || (word.equals("on")
                        && DELIBERATING.contains(tokens.get(at - 1).text()));
    }

    /** Takes "and Industry" along where one capitalised word follows, and no name of two. */
    private static int joined(List<Token> tokens, int at) {
        boolean and = at + 1 < tokens.size()
                && tokens.get(at).lower().equals("and")
                && named(tokens.get(at + 1))
                && (at + 2 == tokens.size() || !named(tokens.get(at + 2)));
        return and ? at + 2 : at;
    }
}
