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
    private static final Pattern ENDING = Pattern.compile("(?:ia|a|e|o)?(?:n|an|ian|ean|ese|ish|ic|i|er)s?");
    private static final int SHORTEST = 4;

    /**
     * What may be a country.
     *
     * @param stem of its name, to which the endings of its people come
     */
    record Land(Actor actor, String stem) {

        private boolean has(Token token) {
            String word = token.text();
            return token.capitalised()
                    && word.length() > stem.length()
                    && word.startsWith(stem)
                    && ENDING.matcher(word.substring(stem.length())).matches();
        }
    }

    private Demonyms() {}

    /** The actors of one word and without a post. */
    static List<Land> lands(List<Actor> actors) {
        return actors.stream()
                .filter(a -> a.role() == null
                        && a.name().indexOf(' ') < 0
                        && a.aliases().isEmpty())
                .map(a -> new Land(a, ENDING_OF_LAND.matcher(a.name()).replaceFirst("")))
                .filter(land -> land.stem().length() >= SHORTEST)
                .toList();
    }

    /** Those whose adjective stands among the tokens. */
    static List<Actor> in(List<Token> tokens, List<NameIndex.Match> names, Scope scope) {
        return scope.lands().stream()
                .filter(land -> tokens.stream().anyMatch(t -> land.has(t) && !within(t, names)))
                .map(Land::actor)
                .toList();
    }

    private static boolean within(Token token, List<NameIndex.Match> names) {
        return names.stream().anyMatch(n -> n.span().contains(token.span()));
    }
}
