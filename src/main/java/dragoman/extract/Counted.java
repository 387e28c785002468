package dragoman.extract;

import dragoman.language.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an amount counts: the noun behind it ("70,000 people"), what was done to them ("12 were killed", "wounding
 * 30"), or the noun before ("the death toll rose to 250").
 */
final class Counted {

    /**
     * What is counted.
     *
     * @param of in the text's words
     * @param unit what a sum of them is told in
     * @param end index behind the words, where they follow the number directly; else behind the number
     */
    record Thing(String of, @Nullable String unit, int end) {}

    /** What befalls people, and how those whom it befell are called. */
    private static final Map<String, String> FATES = Map.ofEntries(
            Map.entry("kill", "killed"),
            Map.entry("wound", "wounded"),
            Map.entry("injure", "injured"),
            Map.entry("hurt", "hurt"),
            Map.entry("arrest", "arrested"),
            Map.entry("detain", "detained"),
            Map.entry("displace", "displaced"),
            Map.entry("evacuate", "evacuated"),
            Map.entry("rescue", "rescued"),
            Map.entry("deport", "deported"),
            Map.entry("execute", "executed"),
            Map.entry("capture", "captured"),
            Map.entry("release", "released"),
            Map.entry("free", "freed"),
            Map.entry("abduct", "abducted"),
            Map.entry("kidnap", "kidnapped"),
            Map.entry("hospitalize", "hospitalized"),
            Map.entry("hospitalise", "hospitalised"),
            Map.entry("drown", "drowned"),
            Map.entry("die", "died"),
            Map.entry("dead", "dead"),
            Map.entry("miss", "missing"),
            Map.entry("missing", "missing"),
            Map.entry("homeless", "homeless"));

    private static final Set<String> TALLIES = Set.of(
            "toll", "number", "total", "casualty", "count", "population", "death", "fatality", "turnout", "membership");
    private static final Set<String> OF_PEOPLE =
            Set.of("toll", "casualty", "death", "fatality", "population", "membership");
    private static final Set<String> MEASURES = Set.of(
            "ton",
            "tonne",
            "kilometer",
            "kilometre",
            "km",
            "mile",
            "meter",
            "metre",
            "barrel",
            "liter",
            "litre",
            "gallon",
            "hectare",
            "acre",
            "kilogram",
            "kilo",
            "kg",
            "pound",
            "ounce",
            "megawatt",
            "gram");
    private static final Set<String> REACHES =
            Set.of("to", "at", "of", "reach", "exceed", "pass", "top", "hit", "be", "total", ":");
    private static final Set<String> FILLERS = Set.of(
            "more",
            "other",
            "additional",
            "further",
            "such",
            "the",
            "these",
            "those",
            "its",
            "their",
            "his",
            "her",
            "our",
            "all");
    private static final Set<String> APPROXIMATE = Set.of("least", "than", "an", "estimated", "some");
    private static final int LONGEST = 5;
    private static final int REACH = 12;

    private final List<Token> tokens;

    Counted(List<Token> tokens) {
        this.tokens = tokens;
    }

    Optional<Thing> by(Amount amount) {
        if (amount.first() > 1
                && word(amount.first() - 1).equals("of")
                && word(amount.first() - 2).equals("population")) {
            return tally(amount);
        }
        return noun(amount).or(() -> fate(amount)).or(() -> victims(amount)).or(() -> tally(amount));
    }

    private Optional<Thing> noun(Amount amount) {
        int at = amount.end();
        boolean linked = at < tokens.size()
                && (word(at).equals("of")
                        || (isMoney(amount) && Set.of("in", "for").contains(word(at)))
                        || (word(at).equals("-") && word(at + 1).length() > 1));
        int from = skip(linked ? at + 1 : at);
        int end = phraseEnd(from);
        if (end == from
                || (linked && word(at).matches("in|for") && tokens.get(end - 1).is("PROPN"))) {
            return Optional.empty();
        }
        Token head = tokens.get(end - 1);
        if (head.lower().equals("others")) {
            return fate(amount).or(() -> Optional.of(new Thing("others", "people", end)));
        }
        if (word(at).equals("-") && word(at + 1).equals("strong")) {
            return Optional.of(new Thing(
                    NameForms.join(tokens.subList(Math.min(at + 2, end - 1), end)), "people", end));
        }
        if (FATES.containsKey(head.lemma()) && !head.is("NOUN")) {
            return Optional.of(new Thing(head.lower(), "people", end));
        }
        String of = NameForms.join(tokens.subList(from, end));
        if (MEASURES.contains(head.lemma()) && word(end).equals("of")) {
            int next = skip(end + 1);
            int last = phraseEnd(next);
            if (last > next) {
                return Optional.of(new Thing(NameForms.join(tokens.subList(next, last)), head.lower(), last));
            }
        }
        return Optional.of(new Thing(of, head.text(), end));
    }

    private static boolean isMoney(Amount amount) {
        return amount.unit() != null && amount.unit().length() == 3;
    }

    private int skip(int from) {
        int at = from;
        while (at < tokens.size() && FILLERS.contains(word(at)) && phraseEnd(at + 1) > at + 1) {
            at++;
        }
        return at;
    }

    /** Behind the last noun of a short run of nouns and adjectives; behind adjectives alone where they stand for people. */
    private int phraseEnd(int from) {
        int end = from;
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
            Token token = tokens.get(i);
            if (token.is("NOUN") || token.is("PROPN")) {
                end = i + 1;
            } else if (token.is("ADJ") && FATES.containsKey(token.lemma())) {
                return end == from ? i + 1 : end;
            } else if (!token.is("ADJ") && !describes(i)) {
                break;
            }
        }
        return end;
    }

    /** The "registered" of "registered voters". */
    private boolean describes(int index) {
        return tokens.get(index).is("VERB")
                && word(index).endsWith("ed")
                && index + 1 < tokens.size()
                && tokens.get(index + 1).is("NOUN");
    }

    /** "12 were killed", "30 wounded". */
    private Optional<Thing> fate(Amount amount) {
        int at = amount.end();
        while (at < tokens.size()
                && at < amount.end() + 4
                && (tokens.get(at).is("AUX")
                        || tokens.get(at).is("ADV")
                        || FILLERS.contains(word(at))
                        || word(at).equals("others"))) {
            at++;
        }
        return at < tokens.size()
                ? Optional.ofNullable(FATES.get(tokens.get(at).lemma()))
                        .map(of -> new Thing(of, "people", amount.end()))
                : Optional.empty();
    }

    /** "Killing 12", "has wounded at least 30". */
    private Optional<Thing> victims(Amount amount) {
        for (int i = amount.first() - 1; i >= Math.max(0, amount.first() - 4); i--) {
            Token token = tokens.get(i);
            String of =
                    FATES.getOrDefault(token.lemma(), FATES.get(token.lower().replaceFirst("ing$", "")));
            if (of != null && (token.is("VERB") || token.lower().endsWith("ing"))) {
                return Optional.of(new Thing(of, "people", amount.end()));
            }
            if (token.is("NOUN") || token.is("PROPN") || token.is("PUNCT")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The death toll rose to 250", "casualties: 12", "the number of refugees has reached five million". */
    private Optional<Thing> tally(Amount amount) {
        int before = amount.first() - 1;
        while (before > 0 && (tokens.get(before).is("ADV") || APPROXIMATE.contains(word(before)))) {
            before--;
        }
        if (before < 1
                || !(REACHES.contains(word(before))
                        || REACHES.contains(tokens.get(before).lemma()))) {
            return Optional.empty();
        }
        for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
            Token token = tokens.get(i);
            if (TALLIES.contains(token.lemma()) && (token.is("NOUN") || token.is("PROPN"))) {
                return Optional.of(tally(amount, i));
            }
        }
        return Optional.empty();
    }

    private Thing tally(Amount amount, int noun) {
        if (Set.of("number", "total", "count").contains(tokens.get(noun).lemma())
                && word(noun + 1).equals("of")) {
            int from = skip(noun + 2);
            int end = phraseEnd(from);
            if (end > from && end < amount.first()) {
                return new Thing(NameForms.join(tokens.subList(from, end)), word(end - 1), amount.end());
            }
        }
        int from = noun;
        while (from > 0
                && (tokens.get(from - 1).is("NOUN") || tokens.get(from - 1).is("ADJ"))) {
            from--;
        }
        String unit = OF_PEOPLE.contains(tokens.get(noun).lemma()) ? "people" : null;
        return new Thing(NameForms.join(tokens.subList(from, noun + 1)), unit, amount.end());
    }

    private String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }
}
