package dragoman.compose;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text, without their order.
 *
 * @param all every word, in lower case
 * @param content those that carry meaning, an ending of the plural cut off
 */
record Bag(Set<String> all, Set<String> content) {

    /** From this share of common words on two texts tell the same. */
    static final double SAME = 0.6;

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words of grammar, which any two sentences share. */
    private static final Set<String> EMPTY = Set.of(
            ("a an and are as at be been but by can could did do does for from had has have he her him his i if in into is"
                            + " it its may might more most must no nor not of on or other our over s said say says she should so"
                            + " some such than that the their them then there these they this those to too under up us was we"
                            + " were what when where which while who whom whose will with would you your also about after before")
                    .split(" "));

    static Bag of(String text) {
        Set<String> all = BREAK.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        Set<String> content = all.stream()
                .filter(word -> !EMPTY.contains(word))
                .map(Bag::singular)
                .collect(Collectors.toSet());
        return new Bag(all, content);
    }

    /** The first word of a phrase that carries meaning; empty where none does. */
    static String head(String phrase) {
        return BREAK.splitAsStream(phrase.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .findFirst()
                .map(Bag::singular)
                .orElse("");
    }

    private static String singular(String word) {
        boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** The share of the shorter text's words that the other one holds too, 0 to 1. */
    double overlap(Bag other) {
        return Math.max(shared(all, other.all), shared(content, other.content));
    }

    /** The share of the shorter text's meaningful words that the other one holds too, 0 to 1. */
    double related(Bag other) {
        return shared(content, other.content);
    }

    boolean tellsTheSameAs(Bag other) {
        return overlap(other) > SAME;
    }

    boolean isToldIn(Collection<Bag> others) {
        return others.stream().anyMatch(this::tellsTheSameAs);
    }

    private static double shared(Set<String> some, Set<String> others) {
        if (some.size() > others.size()) {
            return shared(others, some);
        }
        long common = some.stream().filter(others::contains).count();
        return some.isEmpty() ? 0 : (double) common / some.size();
    }
}
