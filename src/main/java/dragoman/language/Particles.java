package dragoman.language;

import java.util.Set;

/** The small words that make a verb another one: "break off", "step down". */
final class Particles {

    private static final Set<String> ALL = Set.of(
            "up",
            "down",
            "off",
            "out",
            "back",
            "away",
            "over",
            "apart",
            "aside",
            "forward",
            "ahead",
            "together",
            "home");

    private Particles() {}

    static boolean is(Token token) {
        return ALL.contains(token.lower()) && !token.is("NOUN") && !token.is("PROPN");
    }
}
