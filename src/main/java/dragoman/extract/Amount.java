package dragoman.extract;

import org.jspecify.annotations.Nullable;

/**
 * A number in a row of tokens, before it is known what it counts.
 *
 * @param first index of its first token, a currency's mark included
 * @param end index behind its last token, words such as "percent" or "euros" included
 * @param unit "percent", "share", a currency code, or null where the counted noun will be the unit
 * @param qualifier what its own form says of its exactness, or null
 */
record Amount(
        double value,
        int first,
        int end,
        @Nullable String unit,
        @Nullable String qualifier) {

    Amount with(@Nullable String newUnit, @Nullable String newQualifier) {
        return new Amount(value, first, end, newUnit, newQualifier);
    }

    Amount times(double factor) {
        return new Amount(value * factor, first, end, unit, qualifier);
    }

    Amount until(int newEnd) {
        return new Amount(value, first, newEnd, unit, qualifier);
    }
}
