package dragoman.compose;

import java.text.NumberFormat;
import java.util.Locale;

/** Writes whole numbers as a language does, in European digits: those of the passages, and of the commands. */
final class Numbers {

    /** From here on the thousands are set apart; shorter ones stay whole, as years and the numbers of commands do. */
    private static final long LONG = 100_000;

    private final Locale locale;

    Numbers(Locale locale) {
        this.locale = Locale.forLanguageTag(locale.toLanguageTag() + "-u-nu-latn");
    }

    Locale locale() {
        return locale;
    }

    String of(long number) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        format.setGroupingUsed(Math.abs(number) >= LONG);
        return format.format(number);
    }
}
