package dragoman.model;

import org.jspecify.annotations.Nullable;

/**
 * A number and what it counts.
 *
 * @param passage ordinal of the passage that states it
 * @param unit "people", "percent", "days", a currency code, or null
 * @param of what is counted, in the text's words
 * @param qualifier "about", "more than", "less than", "at least", or null
 */
public record Figure(
        String article,
        int passage,
        @Nullable Span span,
        double value,
        @Nullable String unit,
        @Nullable String of,
        @Nullable String qualifier) {}
