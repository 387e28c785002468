package dragoman.language;

import java.util.List;

/**
 * What a text must have somewhere, lest the rules of a family be tried on it in vain: a digit, or one of some words or parts of
 * them. Plain search of strings, as every question and every sentence is asked for each family.
 */
record TimeSign(boolean digit, List<String> parts) {

    /** Parts set apart by bars. */
    static TimeSign of(String parts) {
        return new TimeSign(false, List.of(parts.split("\\|")));
    }

    static TimeSign digitOr(String parts) {
        return new TimeSign(true, of(parts).parts());
    }

    /** Whether a text in small letters has it. */
    boolean in(String text) {
        if (digit && text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            return true;
        }
        for (String part : parts) {
            if (text.contains(part)) {
                return true;
            }
        }
        return false;
    }
}
