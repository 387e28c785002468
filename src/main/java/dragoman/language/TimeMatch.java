package dragoman.language;

import java.time.LocalDate;
import java.util.regex.MatchResult;

/**
 * Words that a {@link TimeRule} has found, and what their meaning hangs on.
 *
 * @param written the same text with its capitals
 * @param published the day that everything is counted from
 * @param last the value of the time that the text named last, or empty
 * @param quarter the latest quarter that the text has named, or empty
 * @param near the whole day that the sentence named last, or empty
 * @param outlook where the clause looks
 */
record TimeMatch(
        MatchResult match,
        String written,
        LocalDate published,
        String last,
        String quarter,
        String near,
        Outlook outlook) {

    /** What a named part matched; empty where it matched nothing or the rule has no such part. */
    String part(String name) {
        if (!match.namedGroups().containsKey(name)) {
            return "";
        }
        String found = match.group(name);
        return found == null ? "" : found;
    }

    boolean has(String name) {
        return !part(name).isEmpty();
    }

    String words() {
        return match.group();
    }

    boolean says(String word) {
        return words().contains(word);
    }

    /** Whether a part is written like a name; a text without any capital is given the benefit of the doubt. */
    boolean capitalised(String name) {
        return Character.isUpperCase(written.charAt(match.start(name)))
                || written.chars().noneMatch(Character::isUpperCase);
    }

    /** Whether a common word is part of a name, as in "the Daily Mirror": a capital inside of a sentence, beside another. */
    boolean isName() {
        int end = match.end();
        boolean next = end + 1 < written.length() && Character.isUpperCase(written.charAt(end + 1));
        boolean inside = match.start() > 1 && Character.isLetter(written.charAt(match.start() - 2));
        return Character.isUpperCase(written.charAt(match.start())) && (next || inside);
    }

    /** The count before a unit, 1 for "a", or "X" where it is vague. */
    String amount() {
        String number = part("number");
        if (number.isEmpty() || number.equals("a") || number.equals("an")) {
            return "1";
        }
        return NumberWords.value(number)
                .or(() -> NumberWords.value(number.replaceFirst("^an? ", "")))
                .map(TimeMatch::plain)
                .orElse("X");
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
