package dragoman.compose;

import com.ibm.icu.text.PluralRules;
import java.util.List;
import java.util.Locale;

/** Which form of a word goes with a number: "1 article", "2 articles", and up to six forms in Arabic (CLDR's rules). */
final class Plurals {

    private final Locale locale;

    Plurals(Locale locale) {
        this.locale = locale;
    }

    /**
     * The ending of the key for the first number among the arguments: {@code zero}, {@code one}, {@code two}, {@code few},
     * {@code many} or {@code other}.
     */
    String form(List<Object> arguments) {
        return arguments.stream()
                .filter(Number.class::isInstance)
                .findFirst()
                .map(n -> PluralRules.forLocale(locale).select(((Number) n).doubleValue()))
                .orElse(PluralRules.KEYWORD_OTHER);
    }
}
