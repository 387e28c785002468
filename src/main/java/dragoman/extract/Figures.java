package dragoman.extract;

import dragoman.language.Sentence;
import dragoman.language.Token;
import dragoman.model.Figure;
import dragoman.model.Span;
import dragoman.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers and what they count: "an estimated 70,000 people", "dozens of prisoners", "12.5 percent", "$5 million in
 * aid". A figure stands from its number to the counted words where these follow it directly, else it is the number
 * alone. Dates, ordinals and numbers that are part of a name ("Resolution 2254", "Group of 20") are no figures.
 */
final class Figures {

    private static final Map<String, String> QUALIFIERS = Map.ofEntries(
            Map.entry("about", "about"),
            Map.entry("around", "about"),
            Map.entry("estimated", "about"),
            Map.entry("some", "about"),
            Map.entry("approximately", "about"),
            Map.entry("roughly", "about"),
            Map.entry("nearly", "nearly"),
            Map.entry("almost", "nearly"),
            Map.entry("over", "more than"),
            Map.entry("above", "more than"),
            Map.entry("exceeding", "more than"),
            Map.entry("more than", "more than"),
            Map.entry("less than", "less than"),
            Map.entry("fewer than", "less than"),
            Map.entry("under", "less than"),
            Map.entry("below", "less than"),
            Map.entry("at least", "at least"),
            Map.entry("fewer no than", "at least"),
            Map.entry("at most", "up to"),
            Map.entry("up to", "up to"),
            Map.entry("many as", "up to"),
            Map.entry("much as", "up to"),
            Map.entry("only", "only"),
            Map.entry("just", "only"));
    private static final Set<String> NO_COUNT_OF_ONE = Set.of(
            "thing", "way", "side", "hand", "reason", "point", "example", "another", "day", "time", "part", "step");

    private final String article;
    private final int passage;
    private final List<Token> tokens;
    private final List<TimeExpression> times;

    private Figures(String article, Sentence sentence, int passage, List<TimeExpression> times) {
        this.article = article;
        this.passage = passage;
        this.tokens = sentence.tokens();
        this.times = times;
    }

    static List<Figure> in(String article, Sentence sentence, int passage, List<TimeExpression> times) {
        return new Figures(article, sentence, passage, times).all();
    }

    private List<Figure> all() {
        List<Figure> found = new ArrayList<>();
        Amounts amounts = new Amounts(tokens);
        Counted counted = new Counted(tokens);
        NumberNames names = new NumberNames(tokens);
        int i = 0;
        while (i < tokens.size()) {
            List<Amount> here = inDate(i) ? List.of() : amounts.at(i);
            for (Amount amount : here) {
                if (!names.isName(amount) && !isPronoun(amount)) {
                    found.add(figure(amount, counted, here.getLast()));
                }
            }
            i = here.isEmpty() ? i + 1 : here.getLast().end();
        }
        return found;
    }

    private boolean inDate(int index) {
        Span span = tokens.get(index).span();
        return times.stream()
                .anyMatch(t -> t.type() != TimeExpression.Type.DURATION
                        && t.span() != null
                        && t.span().contains(span));
    }

    /** "One" counts only before a noun: "one soldier", not "one of them" or "no one". */
    private boolean isPronoun(Amount amount) {
        if (amount.end() != amount.first() + 1
                || !tokens.get(amount.first()).lower().equals("one")) {
            return false;
        }
        boolean noun = amount.end() < tokens.size()
                && (tokens.get(amount.end()).is("NOUN")
                        || tokens.get(amount.end()).is("ADJ"))
                && !NO_COUNT_OF_ONE.contains(tokens.get(amount.end()).lemma());
        return !noun || word(amount.first() - 1).equals("no");
    }

    private Figure figure(Amount amount, Counted counted, Amount last) {
        Optional<Counted.Thing> thing = age(amount).or(() -> counted.by(amount.end() == last.end() ? amount : last));
        int end = thing.map(Counted.Thing::end)
                .filter(e -> amount.end() == last.end())
                .orElse(amount.end());
        Span span = new Span(
                tokens.get(amount.first()).span().start(),
                tokens.get(end - 1).span().end());
        String of = thing.map(Counted.Thing::of).orElse(null);
        String unit = amount.unit() != null
                ? amount.unit()
                : thing.map(Counted.Thing::unit).orElse(null);
        return new Figure(article, passage, span, amount.value(), unit, of, qualifier(amount));
    }

    /** "A six-year-old", "aged 12": years of age. */
    private Optional<Counted.Thing> age(Amount amount) {
        int end = amount.end();
        boolean one = word(amount.first()).contains("-year-old");
        boolean aged = word(amount.first() - 1).equals("aged");
        boolean old = word(end).matches("years?-olds?")
                || (word(end).equals("-") && word(end + 1).matches("years?-olds?"));
        return aged || old || one || apposed(amount)
                ? Optional.of(
                        new Counted.Thing("age", "years", old ? end + (word(end).equals("-") ? 2 : 1) : end))
                : Optional.empty();
    }

    /** The age in "Ada Holm, 52, said". */
    private boolean apposed(Amount amount) {
        return amount.first() > 1
                && amount.value() < 110
                && amount.unit() == null
                && word(amount.first() - 1).equals(",")
                && word(amount.end()).equals(",")
                && tokens.get(amount.first() - 2).is("PROPN");
    }

    private @Nullable String qualifier(Amount amount) {
        int at = amount.first() - (Set.of("a", "an").contains(word(amount.first() - 1)) ? 2 : 1);
        String behind = word(amount.end()) + " " + word(amount.end() + 1);
        if (behind.equals("or more")) {
            return "at least";
        }
        if (word(at).equals("than") && word(at - 2).equals("no")) {
            return word(at - 1).equals("more") ? "up to" : "at least";
        }
        String before = QUALIFIERS.getOrDefault(word(at - 1) + " " + word(at), QUALIFIERS.get(word(at)));
        return before != null ? before : behind.equals("or so") ? "about" : amount.qualifier();
    }

    private String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).lower() : "";
    }
}
