package dragoman.understand;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words that the store's passages use, with the letter case that a name has there, so that a message's typing errors
 * and missing capitals can be mended after them. Immutable.
 */
public final class StoreWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]+");

    private final Map<String, String> forms;
    private final Lookalikes lookalikes;

    private StoreWords(Map<String, String> forms) {
        this.forms = Map.copyOf(forms);
        this.lookalikes = new Lookalikes(forms.keySet());
    }

    /** Of an empty store. */
    public static StoreWords none() {
        return new StoreWords(Map.of());
    }

    /** Of the texts of passages. A word is a name if it is never seen in small letters, and not only where a text begins. */
    public static StoreWords of(Collection<String> texts) {
        Map<String, String> forms = new HashMap<>();
        Map<String, String> inside = new HashMap<>();
        for (String text : texts) {
            WORD.matcher(text).results().forEach(word -> note(word, forms, inside));
        }
        forms.replaceAll((lower, form) -> inside.getOrDefault(lower, lower));
        return new StoreWords(forms);
    }

    private static void note(MatchResult word, Map<String, String> forms, Map<String, String> inside) {
        String lower = word.group().toLowerCase(Locale.ROOT);
        forms.putIfAbsent(lower, lower);
        if (word.group().equals(lower)) {
            inside.put(lower, lower);
        } else if (word.start() > 1) {
            inside.putIfAbsent(lower, word.group());
        }
    }

    /** Whether a word, in small letters, stands in a passage. */
    boolean holds(String lower) {
        return forms.containsKey(lower);
    }

    /** The word as passages write it, if it is a name there. */
    Optional<String> name(String lower) {
        return Optional.ofNullable(forms.get(lower)).filter(form -> !form.equals(lower));
    }

    /** The word, in small letters, that a misspelt one is nearest to; see {@link Lookalikes#closest}. */
    Optional<String> closest(String misspelt, int allowed) {
        return lookalikes.closest(misspelt, allowed);
    }
}
