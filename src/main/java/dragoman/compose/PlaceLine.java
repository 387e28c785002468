package dragoman.compose;

import dragoman.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The place that a question asks for: a name behind a preposition of place, "in the port of Lomza Bay". */
final class PlaceLine {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "at", "to", "from", "near", "into", "towards", "toward", "outside", "inside", "on", "off", "via",
            "through");
    private static final Set<String> INSIDE = Set.of("DET", "ADJ", "NOUN", "PROPN", "NUM");
    private static final Pattern ASKING = Pattern.compile(
            "\\b(?:where|place|city|town|village|country|coast|region|province|port|border|area|location)\\b");
    private static final int LONGEST = 8;

    private record Place(int from, int to) {}

    private PlaceLine() {}

    static Optional<String> of(Asked asked) {
        if (!ASKING.matcher(asked.lower()).find()) {
            return Optional.empty();
        }
        List<Place> places = new ArrayList<>();
        for (int i = 0; i + 1 < asked.tokens().size(); i++) {
            if (PREPOSITIONS.contains(asked.tokens().get(i).lower())) {
                int end = end(asked.tokens(), i + 1);
                if (end > i + 1 && named(asked, i + 1, end)) {
                    places.add(new Place(i, end));
                }
            }
        }
        return places.stream()
                .min(Comparator.comparingInt(p -> DirectLine.distance(asked, p.from(), p.to())))
                .map(p -> asked.text(p.from(), p.to()));
    }

    /** Behind the phrase, with the name that "of" ties to it. */
    private static int end(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && at - from < LONGEST && inside(tokens, at)) {
            at++;
        }
        return at;
    }

    private static boolean inside(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean of = token.lower().equals("of")
                && at + 1 < tokens.size()
                && INSIDE.contains(tokens.get(at + 1).tag());
        boolean possessive = token.possessive();
        return of || possessive || INSIDE.contains(token.tag());
    }

    /** Whether it holds a name that is no time, nobody's, and not in the question already. */
    private static boolean named(Asked asked, int from, int to) {
        List<Token> phrase = asked.tokens().subList(from, to);
        String text = asked.text(from, to);
        boolean name = phrase.stream()
                .anyMatch(
                        t -> t.is("PROPN") && t.capitalised() && !asked.lower().contains(t.lower()));
        boolean time = asked.passage().dates().stream()
                .anyMatch(d -> text.toLowerCase(Locale.ROOT).contains(d.text().toLowerCase(Locale.ROOT)));
        boolean speaker =
                asked.passage().quotes().stream().anyMatch(q -> q.canonical() != null && text.contains(q.canonical()));
        return name && !time && !speaker;
    }
}
