package dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * A number and what it counts.
 *
 * @param passage ordinal of the passage that states it
 * @param span from the number to the counted words where these follow it directly; else the number alone
 * @param value a vague number has the least value that its words allow ("dozens" are 24); a share lies between 0 and 1
 * @param unit "people", "percent", "share" (of a fraction), "days", a currency code (ISO 4217), or null
 * @param of what is counted, in the text's words
 * @param qualifier "about", "nearly", "more than", "less than", "at least", "up to", "only", or null; a range is two
 *     figures, "at least" the one and "up to" the other
 */
public record Figure(
        String article,
        int passage,
        @Nullable Span span,
        double value,
        @Nullable String unit,
        @Nullable String of,
        @Nullable String qualifier) {}
