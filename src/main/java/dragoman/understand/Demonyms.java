package dragoman.understand;

import dragoman.language.NameIndex;
import dragoman.language.Token;
import dragoman.model.Actor;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows the people and adjectives of countries that no table has, by their endings: "the Ostrian side" is Ostria's.
 */
final class Demonyms {

    private static final Pattern ENDING_OF_LAND = Pattern.compile("(?:ia|[aeoy])$");
    private static final String ENDING = "(?:ia|a|e|o)?(?:n|an|ian|ean|ese|ish|ic|i|er)s?";
    private static final int SHORTEST = 4;

    private Demonyms() {}

    /** The store's actors of one word and without a post whose adjective stands among the tokens. */
    static List<Actor> in(List<Token> tokens, List<NameIndex.Match> names, Scope scope) {
        List<Actor> lands = scope.actors().stream()
                .filter(a -> a.role() == null
                        && a.name().indexOf(' ') < 0
                        && a.aliases().isEmpty())
                .toList();
        return lands.stream()
                .filter(a -> tokens.stream().anyMatch(t -> ofLand(t, a.name()) && !within(t, names)))
                .toList();
    }

    private static boolean ofLand(Token token, String land) {
        String stem = ENDING_OF_LAND.matcher(land).replaceFirst("");
        return stem.length() >= SHORTEST
                && token.capitalised()
                && token.text().length() > stem.length()
                && token.text().startsWith(stem)
                && token.text().substring(stem.length()).matches(ENDING);
    }

    private static boolean within(Token token, List<NameIndex.Match> names) {
        return names.stream().anyMatch(n -> n.span().contains(token.span()));
    }
}
